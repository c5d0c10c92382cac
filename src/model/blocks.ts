import type { ImageRole, Picture } from './picture';
import type { RichText } from './text';

/** Text, then blocks: what a list item or a quotation holds. */
export interface FlowContent {
  text?: RichText | undefined;
  blocks?: readonly Block[] | undefined;
}

/**
 * Every type of block and its data. A site adds its own by module augmentation and passes the component that
 * renders it in `blocks`:
 *
 * ```ts
 * declare module 'newsprint' {
 *   interface BlockTypes { chart: { data: string } }
 * }
 * ```
 */
export interface BlockTypes {
  /** A paragraph. `dropCap` sets its first letter large, where the script has that custom. */
  paragraph: { text: RichText; dropCap?: boolean | undefined };
  /** A subhead; level 1 is the headline's. */
  heading: { level: 2 | 3 | 4; text: RichText };
  /** A list; items may hold further blocks, lists among them. */
  list: {
    ordered?: boolean | undefined;
    start?: number | undefined;
    items: readonly FlowContent[];
  };
  /** Words of another, set off from the text, with who said them or where. */
  quote: FlowContent & { cite?: RichText | undefined; url?: string | undefined };
  /** A sentence of the article itself, lifted out of it and set large. */
  pullquote: { text: RichText; cite?: RichText | undefined };
  /** A picture in the text, in one of the widths of the page. */
  image: Picture & { role?: ImageRole | undefined };
  /** A pause between two parts of the text. */
  divider: object;
}

/** One block of a body: a discriminated union on `type`. */
export type Block = {
  [Type in keyof BlockTypes]: { type: Type } & BlockTypes[Type];
}[keyof BlockTypes];

/** The block of one type. */
export type BlockOf<Type extends keyof BlockTypes> = { type: Type } & BlockTypes[Type];
