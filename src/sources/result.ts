import type { NewsArticle } from '../model/article';
import type { Issue } from '../model/issue';

/** What a source gives: the article, or none, and everything that was not as expected. */
export type SourceResult =
  { article: NewsArticle; issues: Issue[] } | { article: undefined; issues: Issue[] };

/** What a source cannot know by itself. */
export interface SourceOptions {
  /**
   * Address of the article. It becomes the article's `url`, before any that the source gives, and relative links and
   * pictures are resolved against it. Left out, relative addresses stay relative.
   */
  url?: string | undefined;
  /** BCP 47 tag of the language the text is written in; becomes `inLanguage`. A tag that is none is reported. */
  locale?: string | undefined;
  /** IANA zone in which times without an offset are read. Left out, they stay without one. */
  timeZone?: string | undefined;
  /** How much input is read before the rest is cut, and reported. */
  limits?: SourceLimits | undefined;
}

/** Bounds that keep hostile or broken input from taking the server's time. */
export interface SourceLimits {
  /**
   * UTF-8 bytes of a text that are read.
   * @default 2097152
   */
  bytes?: number | undefined;
  /**
   * Elements and comments of an HTML text that are read.
   * @default 100000
   */
  nodes?: number | undefined;
  /**
   * Depth of elements in an HTML text; those further in lose their meaning but keep their words.
   * @default 512
   */
  depth?: number | undefined;
}

/** Gathers the issues of one reading; of a code that comes up without end the first are listed, the rest counted. */
export class IssueList {
  private readonly found: Issue[] = [];
  private readonly counts = new Map<string, number>();

  constructor(private readonly listedPerCode = 50) {}

  /** Adds one issue; see {@link Issue} for what each part says. */
  report(severity: Issue['severity'], code: string, path: string, message: string): void {
    const count = (this.counts.get(code) ?? 0) + 1;
    this.counts.set(code, count);
    if (count <= this.listedPerCode) this.found.push({ code, path, severity, message });
  }

  /** Adds issues that another reading found. */
  addAll(issues: readonly Issue[]): void {
    this.found.push(...issues);
  }

  /** The issues in the order they were found, then how many of each code are not listed. */
  toArray(): Issue[] {
    const unlisted = [...this.counts]
      .filter(([, count]) => count > this.listedPerCode)
      .map(([code, count]): Issue => {
        const message = `${count - this.listedPerCode} more issues of the kind "${code}" are not listed.`;
        return { code: 'issues-unlisted', path: '', severity: 'info', message };
      });
    return [...this.found, ...unlisted];
  }
}

/** The object without the keys whose value is `undefined`, so that it equals what JSON makes of it. */
export function compact<T extends object>(value: T): T {
  const kept: Partial<T> = {};
  for (const key in value) {
    if (Object.hasOwn(value, key) && value[key] !== undefined) kept[key] = value[key];
  }
  return kept as T;
}
