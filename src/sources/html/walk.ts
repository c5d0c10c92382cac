import type { Block } from '../../model/blocks';
import type { RichText } from '../../model/text';
import type { IssueList } from '../result';
import type { Addresses } from './addresses';
import {
  createContainer,
  placeInList,
  takesCaption,
  type Container,
  type ContainerKind,
} from './containers';
import { InlineRun, type Mark } from './inlineRun';
import type { HtmlElement } from './parse';

/** What is to be done at the end of an element; `skip` passes over what it contains. */
export type Leave = (() => void) | 'skip' | undefined;

/** Makes a block of a paragraph that is nothing but an address; `undefined` where it stays a paragraph. */
export type AddressReader = (walk: Walk, text: string) => Block | undefined;

/** What the walk knows before it begins. */
export interface Surroundings {
  addresses: Addresses;
  issues: IssueList;
  /** The language around the text, where it is known. */
  language?: string | undefined;
}

/** What the walk has gathered so far, and the few moves by which elements change it. */
export class Walk {
  readonly root = createContainer('root');
  readonly addresses: Addresses;
  readonly issues: IssueList;
  readonly language: string | undefined;
  run = new InlineRun();
  /** Inline elements around the text that comes next. */
  marks: readonly Mark[] = [];
  /** Whether the next paragraph begins with a large letter. */
  dropCap = false;
  /** How many `pre` elements the text stands in. */
  preformatted = 0;
  /** How many elements around the text are there to hold an embed. */
  embedding = 0;
  /** How often each element without a place in an article came up. */
  readonly dropped = new Map<string, number>();
  /** Elements that footnotes may be, by id. */
  notes: ReadonlyMap<string, HtmlElement> = new Map();
  /** Names of headings that are taken. */
  readonly headingIds = new Set<string>();
  isDepthReported = false;

  private readonly containers = [this.root];
  private flatSeparator: string | undefined;

  constructor(
    { addresses, issues, language }: Surroundings,
    private readonly readAddress: AddressReader,
  ) {
    this.addresses = addresses;
    this.issues = issues;
    this.language = language;
  }

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

  /** Whether the text keeps its white space. */
  get isRaw(): boolean {
    return this.run.isRaw;
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
    if (container.trailer !== undefined && !keepsTrailer(container, block)) {
      this.demoteTrailer(container);
    }
    if (container.kind === 'list') placeInList(container.items, block);
    else container.blocks.push(block);
  }

  /** Puts a block that may stand in the middle of a text after what came before it. */
  placeApart(block: Block): void {
    if (!this.isFlat) this.boundary();
    this.place(block);
  }

  /**
   * Opens a container, which gathers all blocks until the function that is returned; that hands it to `close` with all
   * its text in blocks.
   */
  contain(
    kind: ContainerKind,
    close: (container: Container) => void,
    isPullquote = false,
  ): () => void {
    this.boundary();
    const container = createContainer(kind, isPullquote);
    this.containers.push(container);
    return () => {
      this.boundary();
      this.containers.pop();
      close(container);
    };
  }

  /**
   * Reads all that follows as one text, blocks kept apart by `separator`; the function it returns ends that. A raw
   * text keeps its white space.
   */
  openText(separator: string, isRaw = false): () => RichText | undefined {
    this.boundary();
    const { run } = this;
    this.run = new InlineRun(isRaw);
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
    const { isWord } = this.run;
    const text = this.run.finish();
    if (text === undefined) return;
    const block = isWord && typeof text === 'string' && this.readAddress(this, text);
    if (block) this.place(block);
    else if (this.dropCap) this.place({ type: 'paragraph', text, dropCap: true });
    else this.place({ type: 'paragraph', text });
    this.dropCap = false;
  }
}

/** A caption may stand before what it belongs to. */
function keepsTrailer({ kind }: Container, block: Block): boolean {
  return kind === 'figure' || kind === 'gallery' ? takesCaption(block) : false;
}
