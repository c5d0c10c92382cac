import type { Block } from '../../model/blocks';
import type { RichText } from '../../model/text';
import { describe } from '../json/readInput';
import { at, textAt } from '../untrusted';
import { ListBuilder } from './lists';
import type { Reading } from './reading';
import { readText } from './text';
import { readType } from './types';

/** What each style of a text makes of it. */
const styles: ReadonlyMap<string, (text: RichText) => Block> = new Map([
  ['normal', (text: RichText): Block => ({ type: 'paragraph', text })],
  ['blockquote', (text: RichText): Block => ({ type: 'quote', text })],
  ['pullquote', (text: RichText): Block => ({ type: 'pullquote', text })],
  ...(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const).map(
    (style) => [style, (text: RichText): Block => toHeading(style, text)] as const,
  ),
]);

/** An article has three levels of subheads under its headline. */
function toHeading(style: string, text: RichText): Block {
  const level = style === 'h3' ? 3 : style === 'h1' || style === 'h2' ? 2 : 4;
  return { type: 'heading', level, text };
}

/** The blocks of a text, its list items gathered into lists. */
export function readBlocks(
  list: readonly unknown[],
  reading: Reading,
  path: string,
  depth: number,
): Block[] {
  const blocks: Block[] = [];
  const lists = new ListBuilder();
  for (const [index, value] of list.entries()) {
    const blockPath = `${path}[${index}]`;
    if (!reading.take(blockPath)) break;
    const kind = isText(value) ? textAt(value, 'listItem') : '';
    if (kind === '') {
      lists.close();
      for (const block of readBlock(value, reading, blockPath, depth)) blocks.push(block);
      continue;
    }
    const text = readText(value, reading, blockPath);
    if (text !== undefined) {
      lists.add(kind, at(value, 'level'), text, (block) => blocks.push(block));
    }
  }
  return blocks;
}

/** A block of text may have any name, but only it has children. */
function isText(value: unknown): boolean {
  return textAt(value, '_type') === 'block' || Array.isArray(at(value, 'children'));
}

function readBlock(value: unknown, reading: Reading, path: string, depth: number): Block[] {
  if (!isText(value) && textAt(value, '_type') !== '') {
    return readType(value, reading, path, depth);
  }
  if (!isText(value)) return readUntyped(value, reading, path, depth);

  const text = readText(value, reading, path);
  if (text === undefined) return [];
  const style = textAt(value, 'style') || 'normal';
  const toBlock = styles.get(style);
  if (toBlock) return [toBlock(text)];
  reading.issues.report(
    'info',
    'style-unknown',
    path,
    `An article has nothing for the style "${style.slice(0, 40)}": the text became a paragraph.`,
  );
  return [{ type: 'paragraph', text }];
}

function readUntyped(value: unknown, reading: Reading, path: string, depth: number): Block[] {
  if (typeof value === 'string' && value.trim()) {
    return [{ type: 'paragraph', text: value.trim() }];
  }
  if (Array.isArray(value)) return reading.blocks(value as unknown[], path, depth + 1);
  const message = `Expected a block with a _type; this is ${describe(value)}.`;
  reading.issues.report('warning', 'element-unknown', path, message);
  return reading.words(value, path, depth);
}
