import type { Block, Footnote } from '../../model/blocks';
import type { RichText } from '../../model/text';
import type { TableDraft } from './tables';

export type ContainerKind =
  | 'root'
  | 'details'
  | 'figure'
  | 'footnotes'
  | 'gallery'
  | 'group'
  | 'item'
  | 'list'
  | 'post'
  | 'quote'
  | 'table';

/** Blocks that belong to one element, and what else is known of it before it ends. */
export interface Container {
  readonly kind: ContainerKind;
  readonly blocks: Block[];
  /** A caption or a credit, until it is known that nothing follows it. */
  trailer?: RichText | undefined;
  /** Only of a list. */
  readonly items: Flow[];
  /** Only of footnotes. */
  readonly notes: Footnote[];
  /** Only of a table. */
  table?: TableDraft;
  /** Only of details. */
  summary?: RichText | undefined;
  /** Whether a quotation in it is the article's own words. */
  readonly isPullquote: boolean;
}

export function createContainer(kind: ContainerKind, isPullquote = false): Container {
  return { kind, blocks: [], items: [], notes: [], isPullquote };
}

/** Text and blocks of an item, as long as more may be added to it. */
export interface Flow {
  text?: RichText;
  blocks?: Block[];
}

/** Blocks as the content of an item or a quotation: a paragraph at the start becomes its text. */
export function toFlow(blocks: readonly Block[]): Flow {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph') return { blocks: [...blocks] };
  return rest.length > 0 ? { text: first.text, blocks: rest } : { text: first.text };
}

/** A list that stands in a list without an item of its own belongs to the item before it. */
export function placeInList(items: Flow[], block: Block): void {
  const last = items.at(-1);
  if (block.type === 'list' && last) (last.blocks ??= []).push(block);
  else items.push(toFlow([block]));
}

const captioned = ['audio', 'embed', 'image', 'table', 'video'] as const;
type Captioned = Block & { type: (typeof captioned)[number] };

/** Whether a block can say what is printed under it. */
export function takesCaption(block: Block | undefined): block is Captioned {
  return captioned.some((type) => type === block?.type);
}
