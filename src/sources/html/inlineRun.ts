import type { Inline, RichText, TextElement } from '../../model/text';
import { wordsOf, type Words } from './words';

/** An inline element without its text. Compared by identity: one element is one mark. */
export type Mark =
  | { type: 'link'; url: string }
  | { type: TextElement }
  | { type: 'abbr'; title?: string }
  | { type: 'span'; language: string }
  | { type: 'footnote'; id: string };

interface Segment {
  marks: readonly Mark[];
  /** Characters with their white space collapsed, or {@link lineBreak}. */
  text: string;
  isVisible: boolean;
}

const lineBreak = '\n';

/**
 * Text as it is gathered between two block boundaries. White space collapses as in HTML, and none is left at either
 * end or around a line break. A raw run keeps it, all but that at its end.
 */
export class InlineRun {
  private segments: Segment[] = [];
  /** The marks of white space that will show if a text follows. */
  private space: readonly Mark[] | undefined;
  private separator = '';
  private isSplit = false;

  constructor(readonly isRaw = false) {}

  /** Whether no text has come yet. */
  get isEmpty(): boolean {
    return this.segments.length === 0;
  }

  /** Whether the text so far is one word, or a piece of one. */
  get isWord(): boolean {
    return this.segments.length === 1 && !this.isSplit;
  }

  addText(text: string, marks: readonly Mark[]): void {
    const words = wordsOf(text);
    if (!this.isRaw) this.addWords(words, marks);
    else if (text !== '') this.push(marks, text, words.isVisible);
  }

  /** Adds a text whose white space has collapsed. */
  addWords(words: Words, marks: readonly Mark[]): void {
    if (words.startsBlank) this.addSpace(marks);
    if (words.value === '') return;

    this.push(marks, words.value, words.isVisible);
    this.isSplit ||= words.isSplit;
    if (words.endsBlank) this.space = marks;
  }

  addBreak(marks: readonly Mark[]): void {
    this.space = undefined;
    if (this.isRaw || !this.isEmpty)
      this.segments.push({ marks, text: lineBreak, isVisible: false });
  }

  /** A boundary that may not join two words: `text` stands between what was before and what will come. */
  separate(text: string): void {
    if (!this.isEmpty && text.length > this.separator.length) this.separator = text;
  }

  /** The text so far, or `undefined` when nothing of it can be seen; the run is empty afterwards. */
  finish(): RichText | undefined {
    if (this.isEmpty) return undefined;
    this.trimEnd();
    const { segments } = this;
    this.segments = [];
    this.separator = '';
    this.isSplit = false;
    if (!segments.some(({ isVisible }) => isVisible)) return undefined;
    return nest(segments, this.isRaw);
  }

  private addSpace(marks: readonly Mark[]): void {
    const { segments } = this;
    const isKept = segments.length > 0 && segments[segments.length - 1]!.text !== lineBreak;
    if (isKept && this.separator === '') this.space ??= marks;
  }

  private push(marks: readonly Mark[], text: string, isVisible: boolean): void {
    const { segments, space } = this;
    if (this.separator) this.addSeparator(marks);
    else if (space) segments.push({ marks: space, text: ' ', isVisible: false });
    this.space = undefined;
    segments.push({ marks, text, isVisible });
  }

  private addSeparator(marks: readonly Mark[]): void {
    if (!this.isRaw) this.trimEnd();
    const last = this.segments.at(-1);
    const before = last?.marks ?? [];
    const shared = before.slice(0, sharedLength(before, marks));
    const isApart = this.isRaw && last?.text.endsWith(lineBreak);
    if (last && !isApart) {
      this.segments.push({ marks: shared, text: this.separator, isVisible: false });
    }
    this.separator = '';
  }

  private trimEnd(): void {
    const { segments } = this;
    this.space = undefined;
    for (let last = segments.at(-1); last; last = segments.at(-1)) {
      if (this.isRaw) last.text = withoutSpaceAtEnd(last.text);
      if (last.text !== (this.isRaw ? '' : lineBreak)) return;
      segments.pop();
    }
  }
}

/** By hand: a regular expression would begin anew at each of a million spaces. */
function withoutSpaceAtEnd(text: string): string {
  let { length } = text;
  while (length > 0 && (text[length - 1] === ' ' || text[length - 1] === lineBreak)) length -= 1;
  return text.slice(0, length);
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

function sharedLength(one: readonly Mark[], other: readonly Mark[]): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** Content of an element that is still open. */
interface Opened {
  content: Inline[];
  isVisible: boolean;
}

/** Turns a flat run into a tree: each mark becomes an element around the segments that share it. */
function nest(segments: readonly Segment[], isRaw: boolean): RichText {
  const only = segments[0]!;
  if (segments.length === 1 && only.marks.length === 0) return only.text;

  const root: Inline[] = [];
  let marks: readonly Mark[] = [];
  let inner: Opened = { content: root, isVisible: false };
  const opened = [inner];
  const closeTo = (length: number) => {
    while (opened.length - 1 > length) {
      const { content, isVisible } = opened.pop()!;
      inner = opened.at(-1)!;
      if (isVisible) inner.isVisible = true;
      wrap(marks[opened.length - 1]!, content, isVisible, inner.content);
    }
  };

  for (const { marks: wanted, text, isVisible } of segments) {
    if (wanted !== marks) {
      closeTo(sharedLength(marks, wanted));
      while (opened.length - 1 < wanted.length) {
        inner = { content: [], isVisible: false };
        opened.push(inner);
      }
      marks = wanted;
    }
    if (isVisible) inner.isVisible = true;
    append(inner.content, !isRaw && text === lineBreak ? { type: 'lineBreak' } : text);
  }
  closeTo(0);
  return asRichText(root);
}

function wrap(mark: Mark, content: readonly Inline[], isVisible: boolean, parent: Inline[]): void {
  if (!isVisible) for (const inline of content) append(parent, inline);
  else parent.push(elementOf(mark, asRichText(content)));
}

/** Written out because to spread a mark takes longer than all else here. */
function elementOf(mark: Mark, text: RichText): Inline {
  switch (mark.type) {
    case 'link':
      return { type: 'link', url: mark.url, text };
    case 'footnote':
    case 'span':
    case 'abbr':
      return { ...mark, text };
    default:
      return { type: mark.type, text };
  }
}

function append(content: Inline[], inline: Inline): void {
  const last = content.at(-1);
  if (typeof last === 'string' && typeof inline === 'string') {
    content[content.length - 1] = last + inline;
  } else {
    content.push(inline);
  }
}

function asRichText(content: readonly Inline[]): RichText {
  const only = content[0];
  return content.length === 1 && typeof only === 'string' ? only : content;
}
