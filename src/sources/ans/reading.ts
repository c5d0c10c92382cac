import { isTimeZone } from '../../lib/moment';
import { plainText } from '../../model/plainText';
import type { Block } from '../../model/blocks';
import type { RichText } from '../../model/text';
import type { Addresses } from '../html/addresses';
import { blocksFromHtml, richTextFromHtml } from '../html/blocksFromHtml';
import type { IssueList, SourceOptions } from '../result';
import { readableTexts } from '../readableText';
import { readLooseDate } from '../shared/readLooseDate';

const defaultElements = 100_000;

/** How deep elements may stand in one another; whoever renders them recurses. */
const deepestElement = 32;

/** Reads one element of a story; `depth` counts how many stand around it. */
export type ReadElement = (
  element: unknown,
  reading: Reading,
  path: string,
  depth: number,
) => Block[];

/** What every part of a story is read with. */
export class Reading {
  private readonly html: SourceOptions;
  private elementsLeft: number;

  constructor(
    readonly addresses: Addresses,
    readonly issues: IssueList,
    private readonly options: SourceOptions,
    private readonly readElement: ReadElement,
  ) {
    this.html = { url: options.url, limits: options.limits };
    this.elementsLeft = options.limits?.nodes ?? defaultElements;
  }

  /** HTML as blocks; whatever is reported says `path`, the place in the input. */
  blocks(html: string, path: string): Block[] {
    const { blocks, issues } = blocksFromHtml(html, this.html);
    for (const { severity, code, message } of issues) {
      this.issues.report(severity, code, path, message);
    }
    return blocks;
  }

  /** HTML as one text; `undefined` when no word is in it. */
  rich(html: string): RichText | undefined {
    return html === '' ? undefined : richTextFromHtml(html, this.html);
  }

  /** HTML as plain characters. */
  plain(html: string): string {
    return plainText(this.rich(html)).replace(/\s+/g, ' ').trim();
  }

  /** A date as ISO 8601; one that cannot be read is reported. */
  date(text: string, path: string): string | undefined {
    if (text.trim() === '') return undefined;
    const { timeZone } = this.options;
    const zone = timeZone !== undefined && isTimeZone(timeZone) ? timeZone : undefined;
    const date = readLooseDate(text, { timeZone: zone });
    if (!date) {
      const message = `"${text.slice(0, 40)}" is no date; it was left out.`;
      this.issues.report('warning', 'date-invalid', path, message);
    }
    return date;
  }

  /** The blocks of a list of elements, in order. */
  elements(list: readonly unknown[], path: string, depth: number): Block[] {
    const blocks: Block[] = [];
    for (const [index, element] of list.entries()) {
      if (this.elementsLeft < 0) break;
      for (const block of this.element(element, `${path}[${index}]`, depth)) blocks.push(block);
    }
    return blocks;
  }

  /** The blocks of one element; one too deep inside others keeps only its words. */
  element(element: unknown, path: string, depth: number): Block[] {
    if (!this.takeElement(path)) return [];
    if (depth <= deepestElement) return this.readElement(element, this, path, depth);
    this.issues.report(
      'warning',
      'depth-cut',
      path,
      'Elements stand so deep inside one another that the innermost kept only their words.',
    );
    return this.words(element, path);
  }

  /** The words in something unknown, as blocks. */
  words(value: unknown, path: string): Block[] {
    return readableTexts(value).flatMap((text) => this.blocks(text, path));
  }

  /** Whether one more element may be read; the first that may not is reported. */
  private takeElement(path: string): boolean {
    this.elementsLeft -= 1;
    if (this.elementsLeft === -1) {
      this.issues.report(
        'warning',
        'input-cut',
        path,
        'The story has more elements than are read: what comes after was left out. Raise limits.nodes to read it.',
      );
    }
    return this.elementsLeft >= 0;
  }
}
