import type { Author, MostReadItem } from './article';
import type { ImageRole, Picture } from './picture';
import type { RichText } from './text';

/** Text, then blocks: what a list item or a quotation holds. */
export interface FlowContent {
  text?: RichText | undefined;
  blocks?: readonly Block[] | undefined;
}

/** One cell of a table. */
export interface TableCell {
  text: RichText;
  /** Whether it names its row or column. */
  header?: boolean | undefined;
  /**
   * Which cells a header names, as HTML's `scope` says it. Left out: its column in the head of a table, its row where
   * it begins one of the others.
   */
  scope?: 'col' | 'row' | 'colgroup' | 'rowgroup' | undefined;
  columnSpan?: number | undefined;
  rowSpan?: number | undefined;
}

export type TableRow = readonly TableCell[];

/** A recording that the browser plays by itself. */
export interface Recording {
  /** `http(s)` or relative address of the file. Anything else is not rendered. */
  url: string;
  /** Media type, `video/mp4`. */
  encodingFormat?: string | undefined;
  /** Name of the recording, for those who cannot see it. */
  title?: string | undefined;
  caption?: RichText | undefined;
  credit?: string | undefined;
  /** Address of a text of what is said. */
  transcriptUrl?: string | undefined;
}

/** A text track of a video: WebVTT. */
export interface TextTrack {
  url: string;
  kind: 'captions' | 'subtitles' | 'descriptions' | 'chapters';
  /** BCP 47 */
  language: string;
  label?: string | undefined;
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
  /** A subhead; level 1 is the headline's. `id` can be linked to: `#user-content-…`. */
  heading: { level: 2 | 3 | 4; text: RichText; id?: string | undefined };
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
  /** A picture in the text, in one of the widths of the page; `href` is where a click on it leads. */
  image: Picture & { role?: ImageRole | undefined; href?: string | undefined };
  /** Several pictures, each with its caption, that readers may look at one by one. */
  gallery: { pictures: readonly Picture[]; caption?: RichText | undefined };
  /** A video file. One from a platform is an `embed`. */
  video: Recording & {
    poster?: string | undefined;
    width?: number | undefined;
    height?: number | undefined;
    tracks?: readonly TextTrack[] | undefined;
  };
  /** A sound file. */
  audio: Recording;
  /** Something on another site: a post, a film, a map. `url` is its page there; nothing of it is loaded unasked. */
  embed: {
    url: string;
    /** What it is, in words: "Video: the slip at low tide". */
    title?: string | undefined;
    /** What it says, for readers who do not load it. */
    text?: RichText | undefined;
    caption?: RichText | undefined;
    width?: number | undefined;
    height?: number | undefined;
  };
  /** Rows and columns. */
  table: {
    caption?: RichText | undefined;
    head?: readonly TableRow[] | undefined;
    body: readonly TableRow[];
    foot?: readonly TableRow[] | undefined;
  };
  /** Source code; `language` as in a file's name, `ts`. */
  code: { code: string; language?: string | undefined };
  /** Text whose spaces and lines are kept: a poem. */
  preformatted: { text: RichText };
  /** A pause between two parts of the text. */
  divider: object;
  /** A summary that opens. */
  details: { summary: RichText; blocks: readonly Block[]; open?: boolean | undefined };
  /** An information box beside the story. */
  note: { title?: RichText | undefined; blocks: readonly Block[] };
  /** What was wrong and is now right, or is now clearer. `date` is ISO 8601. */
  correction: {
    text: RichText;
    kind?: 'correction' | 'clarification' | undefined;
    date?: string | undefined;
  };
  /** Other stories on the same matter. */
  related: { title?: string | undefined; items: readonly MostReadItem[] };
  /** The story in a few sentences. */
  keyPoints: { title?: string | undefined; items: readonly RichText[] };
  /** One entry of a live blog. Key events can be jumped to; one that is pinned stands above the others. */
  liveUpdate: {
    id: string;
    headline?: string | undefined;
    /** ISO 8601 */
    datePublished: string;
    author?: readonly Author[] | undefined;
    isKeyEvent?: boolean | undefined;
    isPinned?: boolean | undefined;
    blocks: readonly Block[];
  };
  /** A place for an advertisement: labelled, its size in pixels kept free. `slot` is the ad server's name for it. */
  advertisement: { slot: string; width?: number | undefined; height?: number | undefined };
  /** Notes at the foot of the text, each linked from a `footnote` in it and back. */
  footnotes: { items: readonly Footnote[] };
  /** Blocks that belong together; in `columns` each stands beside the next where there is room. */
  group: { blocks: readonly Block[]; layout?: 'stack' | 'columns' | undefined };
}

/** One note at the foot of the text. */
export interface Footnote {
  id: string;
  text: RichText;
}

/** One block of a body: a discriminated union on `type`. */
export type Block = {
  [Type in keyof BlockTypes]: { type: Type } & BlockTypes[Type];
}[keyof BlockTypes];

/** The block of one type. */
export type BlockOf<Type extends keyof BlockTypes> = { type: Type } & BlockTypes[Type];
