import type { Block, BlockOf, BlockTypes, FlowContent } from './blocks';
import { plainText } from './plainText';

/** Every block of one type, in order, also those inside other blocks. */
export function blocksOfType<Type extends keyof BlockTypes>(
  blocks: readonly Block[],
  type: Type,
): BlockOf<Type>[] {
  const found: BlockOf<Type>[] = [];
  for (const block of blocks) {
    if (block.type === type) found.push(block as BlockOf<Type>);
    const inner = innerBlocks(block);
    if (inner.length > 0) found.push(...blocksOfType(inner, type));
  }
  return found;
}

/** What the blocks say in words, a line a paragraph; pictures, recordings and what is not the story are left out. */
export function blockText(blocks: readonly Block[]): string {
  return blocks.flatMap(linesOf).filter(Boolean).join('\n');
}

function linesOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'preformatted':
      return [plainText(block.text).trim()];
    case 'keyPoints':
      return block.items.map(plainText);
    case 'list':
      return block.items.flatMap(flowLines);
    case 'quote':
      return flowLines(block);
    case 'details':
      return [plainText(block.summary), blockText(block.blocks)];
    case 'note':
    case 'group':
      return [blockText(block.blocks)];
    default:
      return [];
  }
}

function flowLines({ text, blocks = [] }: FlowContent): string[] {
  return [plainText(text), blockText(blocks)];
}

function innerBlocks(block: Block): readonly Block[] {
  switch (block.type) {
    case 'details':
    case 'note':
    case 'group':
    case 'liveUpdate':
      return block.blocks;
    default:
      return [];
  }
}
