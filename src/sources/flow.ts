import type { Block, FlowContent } from '../model/blocks';
import type { Inline, RichText } from '../model/text';

/** Blocks as the content of an item or a quotation: a paragraph at the start becomes its text. */
export function toFlow(blocks: readonly Block[]): FlowContent {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph') return { blocks };
  return rest.length > 0 ? { text: first.text, blocks: rest } : { text: first.text };
}

/** Several texts as one, a line break between each. */
export function joinLines(texts: readonly RichText[]): RichText {
  const [first, ...rest] = texts;
  if (first === undefined || rest.length === 0) return first ?? '';
  return texts.flatMap((text, index): Inline[] => [
    ...(index === 0 ? [] : [{ type: 'lineBreak' } as const]),
    ...(typeof text === 'string' ? [text] : text),
  ]);
}
