import type { Block, BlockOf } from '../../model/blocks';
import { compact } from '../result';
import { at, textAt } from '../untrusted';
import type { Reading } from './reading';

/** `text` and `raw_html`: HTML, of one paragraph or of many. */
export function readText(element: unknown, reading: Reading, path: string): Block[] {
  const content = contentOf(element, reading, path);
  const blocks = reading.blocks(content, path);
  const [first, ...rest] = blocks;
  const hasDropCap = Boolean(at(element, 'block_properties', 'dropcap'));
  if (!hasDropCap || first?.type !== 'paragraph') return blocks;
  return [{ ...first, dropCap: true }, ...rest];
}

/** Where ANS wants `content`, some feeds write `text`. */
function contentOf(element: unknown, reading: Reading, path: string): string {
  const content = textAt(element, 'content');
  if (content || typeof at(element, 'content') === 'string') return content;
  const text = textAt(element, 'text');
  reading.issues.report(
    'warning',
    'content-missing',
    path,
    text
      ? 'An element has no `content`; its `text` was read instead.'
      : 'An element has no `content`; it was left out.',
  );
  return text;
}

/** `header`: levels as in HTML, of which an article has three. */
export function readHeader(element: unknown, reading: Reading, path: string): Block[] {
  const text = reading.rich(contentOf(element, reading, path));
  if (text === undefined) return [];
  const level = Number(at(element, 'level'));
  return [{ type: 'heading', level: level >= 4 ? 4 : level === 3 ? 3 : 2, text }];
}

/** `divider`: it has no words of its own; where somebody gave it some, they stay. */
export function readDivider(element: unknown, reading: Reading, path: string): Block[] {
  const content = textAt(element, 'content');
  if (content) {
    reading.issues.report(
      'warning',
      'element-unexpected',
      path,
      'A divider holds words; they were kept as a paragraph after it.',
    );
  }
  return [{ type: 'divider' }, ...reading.blocks(content, path)];
}

/** `code`: kept as it is. */
export function readCode(element: unknown, reading: Reading, path: string): Block[] {
  const code = contentOf(element, reading, path);
  if (!code.trim()) return [];
  const language = textAt(element, 'language') || undefined;
  return [compact<BlockOf<'code'>>({ type: 'code', code, language })];
}

/** `correction`, in the text or in the story's list of them. */
export function readCorrection(element: unknown, reading: Reading, path: string): Block[] {
  const text = reading.rich(textAt(element, 'text') || textAt(element, 'content'));
  if (text === undefined) {
    reading.issues.report('warning', 'content-missing', path, 'A correction has no `text`.');
    return [];
  }
  const type = textAt(element, 'correction_type');
  const kind = type === 'correction' || type === 'clarification' ? type : undefined;
  const date = reading.date(textAt(element, 'date'), `${path}.date`);
  return [compact<BlockOf<'correction'>>({ type: 'correction', text, kind, date })];
}
