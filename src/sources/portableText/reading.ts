import { isTimeZone } from '../../lib/moment';
import type { Block } from '../../model/blocks';
import type { Addresses } from '../html/addresses';
import { blocksFromHtml } from '../html/blocksFromHtml';
import { readableTexts } from '../readableText';
import type { IssueList, SourceOptions } from '../result';
import { readLooseDate } from '../shared/readLooseDate';
import { entriesAt, textAt } from '../untrusted';

const defaultNodes = 100_000;

/** How deep texts may stand in one another; whoever renders them recurses. */
const deepest = 32;

/** Where the pictures of a Sanity project are. */
export interface SanityProject {
  projectId: string;
  dataset: string;
}

/** Options of `fromPortableText`. */
export interface PortableTextOptions extends SourceOptions {
  /**
   * The project and dataset that pictures come from. A document names its pictures by id; with these the address on
   * Sanity's CDN is made of it. Left out, only pictures whose address the query asked for (`asset->{url}`) are shown.
   */
  sanity?: SanityProject | undefined;
}

/** Reads a list of blocks; `depth` counts how many lists stand around it. */
export type ReadBlocks = (
  list: readonly unknown[],
  reading: Reading,
  path: string,
  depth: number,
) => Block[];

/** What every part of a document is read with. */
export class Reading {
  readonly sanity: SanityProject | undefined;
  private nodesLeft: number;

  constructor(
    readonly addresses: Addresses,
    readonly issues: IssueList,
    private readonly options: PortableTextOptions,
    private readonly readBlocks: ReadBlocks,
  ) {
    this.sanity = options.sanity;
    this.nodesLeft = options.limits?.nodes ?? defaultNodes;
  }

  get locale(): string | undefined {
    return this.options.locale;
  }

  /** The blocks in a list; one too deep inside others keeps only its words. */
  blocks(list: readonly unknown[], path: string, depth: number): Block[] {
    if (depth <= deepest) return this.readBlocks(list, this, path, depth);
    this.issues.report(
      'warning',
      'depth-cut',
      path,
      'Texts stand so deep inside one another that the innermost kept only their words.',
    );
    return toParagraphs(readableTexts(list));
  }

  /** The words in something unknown: texts in it as blocks, other words as paragraphs. */
  words(value: unknown, path: string, depth: number): Block[] {
    return entriesAt(value).flatMap(([key, entry]) => {
      if (isBlockList(entry)) return this.blocks(entry, `${path}.${key}`, depth + 1);
      return toParagraphs(readableTexts({ [key]: entry }));
    });
  }

  /** HTML as blocks. */
  html(html: string, path: string): Block[] {
    const { url, limits } = this.options;
    const { blocks, issues } = blocksFromHtml(html, { url, limits });
    for (const { severity, code, message } of issues) {
      this.issues.report(severity, code, path, message);
    }
    return blocks;
  }

  /** A date as ISO 8601; one that cannot be read is reported. */
  date(text: string, path: string): string | undefined {
    if (text.trim() === '') return undefined;
    const { locale, timeZone } = this.options;
    const zone = timeZone !== undefined && isTimeZone(timeZone) ? timeZone : undefined;
    const date = readLooseDate(text, { locale, timeZone: zone });
    if (!date) {
      const message = `"${text.slice(0, 40)}" is no date; it was left out.`;
      this.issues.report('warning', 'date-invalid', path, message);
    }
    return date;
  }

  /** Whether one more block or piece of text may be read; the first that may not is reported. */
  take(path: string): boolean {
    this.nodesLeft -= 1;
    if (this.nodesLeft === -1) {
      this.issues.report(
        'warning',
        'input-cut',
        path,
        'The document has more blocks than are read: what comes after was left out. Raise limits.nodes to read it.',
      );
    }
    return this.nodesLeft >= 0;
  }
}

/** Whether a value is a text in blocks. */
export function isBlockList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.some((block) => textAt(block, '_type') === 'block');
}

function toParagraphs(texts: readonly string[]): Block[] {
  return texts.map((text) => ({ type: 'paragraph', text: text.replace(/\s+/g, ' ').trim() }));
}
