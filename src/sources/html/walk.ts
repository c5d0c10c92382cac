import type { Block } from '../../model/blocks';
import type { RichText } from '../../model/text';
import { compact, type IssueList } from '../result';
import type { Addresses } from './addresses';
import { InlineRun, type Mark } from './inlineRun';

/** Blocks that belong to one element, and the text that will stand under them. */
export interface Container {
  kind: 'root' | 'figure' | 'item' | 'list' | 'quote';
  blocks: Block[];
  /** Only of a list. */
  items: Flow[];
  /** A caption or a credit, until it is known that nothing follows it. */
  trailer?: RichText | undefined;
  /** Whether a quotation in it is the article's own words. */
  isPullquote: boolean;
}

/** What is to be done at the end of an element; `skip` passes over what it contains. */
export type Leave = (() => void) | 'skip' | undefined;

/** What the walk has gathered so far, and the few moves by which elements change it. */
export class Walk {
  readonly root = createContainer('root');
  run = new InlineRun();
  /** Inline elements around the text that comes next. */
  marks: readonly Mark[] = [];
  /** Whether the next paragraph begins with a large letter. */
  dropCap = false;
  /** How many `pre` elements the text stands in. */
  preformatted = 0;
  /** How often each element without a place in an article came up. */
  readonly dropped = new Map<string, number>();
  isDepthReported = false;

  private readonly containers = [this.root];
  private flatSeparator: string | undefined;

  constructor(
    readonly addresses: Addresses,
    readonly issues: IssueList,
  ) {}

  get container(): Container {
    return this.containers.at(-1)!;
  }

  /** How many containers stand inside one another here. */
  get nesting(): number {
    return this.containers.length;
  }

  /** Whether everything until the end of an element is one text: a heading, a caption. */
  get isFlat(): boolean {
    return this.flatSeparator !== undefined;
  }

  /** Where in the article the next block of the body will stand. */
  get path(): string {
    return `body[${this.root.blocks.length}]`;
  }

  /** A place where browsers break the line: ends the paragraph, or keeps two words of one text apart. */
  boundary(): void {
    if (this.flatSeparator === undefined) this.endParagraph();
    else this.run.separate(this.flatSeparator);
  }

  /** Puts a block where the walk is. */
  place(block: Block): void {
    const { container } = this;
    if (container.trailer !== undefined && !(container.kind === 'figure' && isImage(block))) {
      this.demoteTrailer(container);
    }
    if (container.kind === 'list') placeInList(container.items, block);
    else container.blocks.push(block);
  }

  open(kind: Container['kind'], isPullquote = false): Container {
    const container = createContainer(kind, isPullquote);
    this.containers.push(container);
    return container;
  }

  close(): void {
    this.containers.pop();
  }

  /** Reads all that follows as one text, blocks kept apart by `separator`; the function it returns ends that. */
  openText(separator: string): () => RichText | undefined {
    this.boundary();
    const { run } = this;
    this.run = new InlineRun();
    this.flatSeparator = separator;
    return () => {
      const text = this.run.finish();
      this.run = run;
      this.flatSeparator = undefined;
      return text;
    };
  }

  /** Sets the text under the current container; one that is already there becomes a paragraph. */
  setTrailer(text: RichText | undefined): void {
    if (text === undefined) return;
    this.demoteTrailer(this.container);
    this.container.trailer = text;
  }

  private demoteTrailer(container: Container): void {
    if (container.trailer === undefined) return;
    container.blocks.push({ type: 'paragraph', text: container.trailer });
    container.trailer = undefined;
  }

  private endParagraph(): void {
    const text = this.run.finish();
    if (text === undefined) return;
    this.place(
      compact({
        type: 'paragraph',
        text: this.linkEmbed(text),
        dropCap: this.dropCap || undefined,
      }),
    );
    this.dropCap = false;
  }

  /** An address alone in its paragraph is what WordPress makes an embed of; readers can at least follow it. */
  private linkEmbed(text: RichText): RichText {
    if (typeof text !== 'string' || !/^https?:\/\/\S+$/i.test(text)) return text;
    const url = this.addresses.link(text);
    if (!url) return text;
    this.issues.report(
      'info',
      'embed-linked',
      this.path,
      `"${text}" stands alone where a site would embed it; it became a link.`,
    );
    return [{ type: 'link', url, text }];
  }
}

function createContainer(kind: Container['kind'], isPullquote = false): Container {
  return { kind, blocks: [], items: [], isPullquote };
}

function isImage(block: Block): boolean {
  return block.type === 'image';
}

/** Text and blocks of an item, as long as more may be added to it. */
export interface Flow {
  text?: RichText;
  blocks?: Block[];
}

/** A list that stands in a list without an item of its own belongs to the item before it. */
function placeInList(items: Flow[], block: Block): void {
  const last = items.at(-1);
  if (block.type === 'list' && last) (last.blocks ??= []).push(block);
  else items.push(toFlow([block]));
}

/** Blocks as the content of an item or a quotation: a paragraph at the start becomes its text. */
export function toFlow(blocks: readonly Block[]): Flow {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph') return { blocks: [...blocks] };
  return rest.length > 0 ? { text: first.text, blocks: rest } : { text: first.text };
}
