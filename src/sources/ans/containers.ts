import type { Block, BlockOf, FlowContent } from '../../model/blocks';
import { toFlow } from '../html/containers';
import { joinLines } from '../html/inlineRun';
import { compact } from '../result';
import { at, listAt, textAt } from '../untrusted';
import type { Reading } from './reading';

/** `list`: items are texts, lists, or any other element. */
export function readList(element: unknown, reading: Reading, path: string, depth: number): Block[] {
  const items: FlowContent[] = [];
  for (const [index, item] of listAt(element, 'items').entries()) {
    const blocks = reading.element(item, `${path}.items[${index}]`, depth + 1);
    const last = items.at(-1);
    // A list within a list has no item of its own: it belongs to the one before it.
    if (textAt(item, 'type') === 'list' && last) {
      items[items.length - 1] = { ...last, blocks: [...(last.blocks ?? []), ...blocks] };
    } else if (blocks.length > 0) {
      items.push(toFlow(blocks));
    }
  }
  if (items.length === 0) {
    reading.issues.report('warning', 'content-missing', path, 'A list has no items.');
    return [];
  }
  const ordered = textAt(element, 'list_type') === 'ordered' || undefined;
  return [compact<BlockOf<'list'>>({ type: 'list', ordered, items })];
}

/** `quote`, and the older `blockquote` whose words stand in `content`. */
export function readQuote(
  element: unknown,
  reading: Reading,
  path: string,
  depth: number,
): Block[] {
  const blocks = [
    ...reading.blocks(textAt(element, 'content'), path),
    ...reading.elements(listAt(element, 'content_elements'), `${path}.content_elements`, depth + 1),
  ];
  const cite = reading.rich(textAt(element, 'citation', 'content') || textAt(element, 'citation'));
  if (blocks.length === 0) {
    reading.issues.report('warning', 'content-missing', path, 'A quotation has no words.');
    return cite === undefined ? [] : [{ type: 'paragraph', text: cite }];
  }
  const pullquote = isPullquote(element) && toPullquote(blocks, cite);
  return [pullquote || compact<BlockOf<'quote'>>({ type: 'quote', ...toFlow(blocks), cite })];
}

function isPullquote(element: unknown): boolean {
  return textAt(element, 'subtype') === 'pullquote' || textAt(element, 'type') === 'pullquote';
}

/** Only paragraphs can be one text. */
function toPullquote(blocks: readonly Block[], cite: BlockOf<'quote'>['cite']): Block | undefined {
  const texts = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
  if (texts.length < blocks.length) return undefined;
  return compact<BlockOf<'pullquote'>>({ type: 'pullquote', text: joinLines(texts), cite });
}

/** `element_group`: a note where it has a title, else blocks that belong together. */
export function readGroup(
  element: unknown,
  reading: Reading,
  path: string,
  depth: number,
): Block[] {
  const list = at(element, 'content_elements');
  const blocks = reading.elements(
    Array.isArray(list) ? (list as unknown[]) : [],
    `${path}.content_elements`,
    depth + 1,
  );
  const title = reading.rich(textAt(element, 'title') || textAt(element, 'headlines', 'basic'));
  if (blocks.length === 0) {
    reading.issues.report('warning', 'content-missing', path, 'A group has no elements.');
    return title === undefined ? [] : [{ type: 'paragraph', text: title }];
  }
  return title === undefined ? [{ type: 'group', blocks }] : [{ type: 'note', title, blocks }];
}
