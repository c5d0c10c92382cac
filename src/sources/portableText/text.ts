import type { RichText } from '../../model/text';
import { plainText } from '../../model/plainText';
import { InlineRun, joinLines } from '../html/inlineRun';
import { readableTexts } from '../readableText';
import { at, listAt, textAt } from '../untrusted';
import { readMarks } from './marks';
import type { Reading } from './reading';

const breaks: ReadonlySet<string> = new Set(['break', 'hardBreak', 'lineBreak']);

/** The text of a block; `undefined` when there is none to see. */
export function readText(block: unknown, reading: Reading, path: string): RichText | undefined {
  const run = new InlineRun();
  const marks = readMarks(block, reading, path);
  for (const [index, child] of listAt(block, 'children').entries()) {
    const childPath = `${path}.children[${index}]`;
    if (!reading.take(childPath)) break;
    if (breaks.has(textAt(child, '_type'))) run.addBreak(marks[index]!);
    else addLines(run, textOf(child, reading, childPath), marks[index]!);
  }
  return run.finish();
}

type Marks = Parameters<InlineRun['addText']>[1];

function addLines(run: InlineRun, text: string, marks: Marks): void {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) run.addBreak(marks);
    run.addText(line, marks);
  }
}

/** The characters of a piece of text; a thing within the line keeps its words. */
function textOf(child: unknown, reading: Reading, path: string): string {
  const type = textAt(child, '_type');
  if ((type === '' || type === 'span') && typeof at(child, 'text') === 'string') {
    return textAt(child, 'text');
  }
  const words = readableTexts(child).join(' ');
  reading.issues.report(
    words ? 'info' : 'warning',
    'element-unknown',
    path,
    `A text has no place for "${type.slice(0, 60)}": ${words ? 'its words were kept' : 'it holds no words and was left out'}.`,
  );
  return words;
}

/** A text that may be a string or blocks: a caption, an excerpt. Blocks become lines. */
export function readAnyText(value: unknown, reading: Reading, path: string): RichText | undefined {
  if (typeof value === 'string') return value.trim().replace(/\s+/g, ' ') || undefined;
  if (!Array.isArray(value)) return undefined;
  const texts = value.flatMap((block, index): RichText[] => {
    const text = readText(block, reading, `${path}[${index}]`);
    return text === undefined ? [] : [text];
  });
  return texts.length > 0 ? joinLines(texts) : undefined;
}

/** The same as plain characters; empty when there are none. */
export function readPlain(value: unknown, reading: Reading, path: string): string {
  return plainText(readAnyText(value, reading, path));
}
