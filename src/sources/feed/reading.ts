import { isTimeZone } from '../../lib/moment';
import { languageTag } from '../../lib/languageTag';
import type { Block } from '../../model/blocks';
import type { RichText } from '../../model/text';
import { createAddresses, type Addresses } from '../html/addresses';
import { blocksFromHtml, richTextFromHtml } from '../html/blocksFromHtml';
import type { IssueList, SourceOptions } from '../result';
import { readLooseDate } from '../shared/readLooseDate';

/** Text of a feed: what has tags and references in it, or characters that mean themselves. */
export interface FeedText {
  html: string;
  /** Against which its addresses are resolved. */
  base: string | undefined;
}

/** What every part of a feed is read with. */
export class Reading {
  /** Against which addresses are resolved that have nothing of their own for it: the feed's, or its site's. */
  base: string | undefined;
  private readonly timeZone: string | undefined;
  private readonly addressesOf = new Map<string | undefined, Addresses>();

  constructor(
    private readonly options: SourceOptions,
    /** The language in the options. */
    private readonly language: string | undefined,
    readonly issues: IssueList,
  ) {
    this.base = options.url;
    const { timeZone } = options;
    this.timeZone = timeZone !== undefined && isTimeZone(timeZone) ? timeZone : undefined;
  }

  /** The checks for addresses that stand in something with a base, or with none. */
  addresses(base?: string): Addresses {
    const key = base ?? this.base;
    let addresses = this.addressesOf.get(key);
    if (!addresses) this.addressesOf.set(key, (addresses = createAddresses(key)));
    return addresses;
  }

  /** A text as blocks; whatever is reported says `path`. */
  blocks({ html, base }: FeedText, path: string): Block[] {
    const { limits } = this.options;
    const { blocks, issues } = blocksFromHtml(withParagraphs(html), {
      url: base ?? this.base,
      limits,
    });
    for (const { severity, code, message } of issues) {
      this.issues.report(severity, code, path, message);
    }
    return blocks;
  }

  /** A text as one line. */
  rich({ html, base }: FeedText): RichText | undefined {
    const { limits } = this.options;
    return html === '' ? undefined : richTextFromHtml(html, { url: base ?? this.base, limits });
  }

  /** A date as ISO 8601; one that cannot be read is reported. */
  date(text: string, language: string | undefined, path: string): string | undefined {
    if (text === '') return undefined;
    const locale = this.language ?? languageTag(language);
    const date = readLooseDate(text, { locale, timeZone: this.timeZone });
    if (!date) {
      const message = `"${text.slice(0, 40)}" is no date; it was left out.`;
      this.issues.report('warning', 'date-invalid', path, message);
    }
    return date;
  }

  /** The language of a text: the option's, or what the feed says. */
  languageOf(tag: string | undefined): string | undefined {
    return this.language ?? languageTag(tag);
  }
}

/** Text without a tag has its paragraphs by empty lines. */
function withParagraphs(html: string): string {
  if (/<[a-z]/i.test(html) || !/\n\s*\n/.test(html)) return html;
  return html
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
}
