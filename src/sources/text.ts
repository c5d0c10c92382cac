import type { NewsArticle } from '../model/article';
import { fieldsFromOptions } from './checkOptions';
import { cutToBytes } from './cutToBytes';
import { compact, IssueList, type SourceOptions, type SourceResult } from './result';
import { splitLines } from './text/lines';
import { readBody } from './text/readBody';
import { readHead } from './text/readHead';

/** Each line that is taken out is quoted, however many there are. */
const everyLine = Infinity;

/**
 * The article in plain text as people paste it: section, headline, date and authors where they are there, then a
 * paragraph a line, with or without empty lines between. Subheads are told from paragraphs, and lines that belong to
 * the page around it ("MOST READ", "Exit mobile version") are taken out. No word is lost: each such line is quoted in
 * an issue `furniture`. Text without a visible character, and what is no string, gives no article and an `error`
 * issue.
 */
export function fromText(text: string, options: SourceOptions = {}): SourceResult {
  const issues = new IssueList(everyLine);
  if (typeof text !== 'string') {
    issues.report('error', 'input-invalid', '', 'Expected the text of an article as a string.');
    return { article: undefined, issues: issues.toArray() };
  }
  const lines = splitLines(cutToBytes(text, options.limits?.bytes, issues));
  if (lines.length === 0) {
    issues.report('error', 'input-empty', '', 'The text is empty: there is no headline in it.');
    return { article: undefined, issues: issues.toArray() };
  }

  const { length, ...head } = readHead(lines, options, issues);
  const body = readBody(lines.slice(length), issues);
  const article = compact<NewsArticle>({ ...head, ...fieldsFromOptions(options, issues), body });
  reportMissing(article, issues);
  return { article, issues: issues.toArray() };
}

function reportMissing({ author, datePublished, body }: NewsArticle, issues: IssueList): void {
  if (datePublished === undefined) {
    issues.report('warning', 'date-missing', 'datePublished', 'The text names no date.');
  }
  if (author.length === 0) {
    issues.report('warning', 'author-missing', 'author', 'The text names no author.');
  }
  if (body.length === 0) {
    issues.report('warning', 'body-empty', 'body', 'The text ends after its headline.');
  }
}
