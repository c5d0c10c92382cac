import type { Inline, RichText, TextElement } from '../../model/text';

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
}

const lineBreak = '\n';
const nothingVisible = /^[\s\u200b-\u200f\u2060]*$/;

/**
 * Text as it is gathered between two block boundaries. White space collapses as in HTML, and none is left at either
 * end or around a line break. A raw run keeps it, all but that at its end.
 */
export class InlineRun {
  private segments: Segment[] = [];
  private separator = '';

  constructor(readonly isRaw = false) {}

  /** Whether no text has come yet. */
  get isEmpty(): boolean {
    return this.segments.length === 0;
  }

  addText(text: string, marks: readonly Mark[]): void {
    let visible = text;
    if (!this.isRaw) {
      visible = collapse(text);
      if (visible.charCodeAt(0) === 32 && !this.takesSpace()) visible = visible.slice(1);
    }
    if (visible === '') return;

    if (this.separator) this.addSeparator(marks);
    this.segments.push({ marks, text: visible });
  }

  addBreak(marks: readonly Mark[]): void {
    if (!this.isRaw) this.trimEnd(' ');
    if (this.isRaw || !this.isEmpty) this.segments.push({ marks, text: lineBreak });
  }

  /** A boundary that may not join two words: `text` stands between what was before and what will come. */
  separate(text: string): void {
    if (!this.isEmpty && text.length > this.separator.length) this.separator = text;
  }

  /** The text so far, or `undefined` when nothing of it can be seen; the run is empty afterwards. */
  finish(): RichText | undefined {
    if (this.isEmpty) return undefined;
    this.trimEnd(' ', lineBreak);
    const { segments } = this;
    this.segments = [];
    this.separator = '';
    if (segments.every(({ text }) => nothingVisible.test(text))) return undefined;
    return nest(segments, this.isRaw);
  }

  private takesSpace(): boolean {
    const last = this.segments.at(-1)?.text;
    return !this.separator && last !== undefined && !last.endsWith(' ') && last !== lineBreak;
  }

  private addSeparator(marks: readonly Mark[]): void {
    if (!this.isRaw) this.trimEnd(' ', lineBreak);
    const last = this.segments.at(-1);
    const before = last?.marks ?? [];
    const shared = before.slice(0, sharedLength(before, marks));
    const isApart = this.isRaw && last?.text.endsWith(lineBreak);
    if (!this.isEmpty && !isApart) this.segments.push({ marks: shared, text: this.separator });
    this.separator = '';
  }

  private trimEnd(...endings: readonly string[]): void {
    for (let last = this.segments.at(-1); last; last = this.segments.at(-1)) {
      const { text } = last;
      let { length } = text;
      while (length > 0 && endings.includes(text[length - 1]!)) length -= 1;
      if (length === text.length) return;
      last.text = text.slice(0, length);
      if (length > 0) return;
      this.segments.pop();
    }
  }
}

const blank = /^[ \t\n\r\f]+$/;
const uneven = /[\t\n\r\f]| {2}/;

/** White space as HTML shows it. Most texts need no change, or are the line break between two elements. */
function collapse(text: string): string {
  if (text.charCodeAt(0) <= 32 && blank.test(text)) return ' ';
  return uneven.test(text) ? text.replace(/[ \t\n\r\f]+/g, ' ') : text;
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

/** Turns a flat run into a tree: each mark becomes an element around the segments that share it. */
function nest(segments: readonly Segment[], isRaw: boolean): RichText {
  const root: Inline[] = [];
  let marks: readonly Mark[] = [];
  const open: Inline[][] = [root];
  const closeTo = (length: number) => {
    while (open.length - 1 > length) wrap(marks[open.length - 2]!, open.pop()!, open.at(-1)!);
  };

  for (const { marks: wanted, text } of segments) {
    if (wanted !== marks) closeTo(sharedLength(marks, wanted));
    while (open.length - 1 < wanted.length) open.push([]);
    marks = wanted;
    append(open.at(-1)!, !isRaw && text === lineBreak ? { type: 'lineBreak' } : text);
  }
  closeTo(0);
  return asRichText(root);
}

function wrap(mark: Mark, content: readonly Inline[], parent: Inline[]): void {
  if (content.every(isWhiteSpace)) for (const inline of content) append(parent, inline);
  else if (mark.type === 'link')
    parent.push({ type: 'link', url: mark.url, text: asRichText(content) });
  else parent.push({ ...mark, text: asRichText(content) });
}

function isWhiteSpace(inline: Inline): boolean {
  return typeof inline === 'string' ? inline.trim() === '' : inline.type === 'lineBreak';
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
  const [only] = content;
  return content.length === 1 && typeof only === 'string' ? only : content;
}
