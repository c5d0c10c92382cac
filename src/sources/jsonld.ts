import { fieldsFromOptions } from './checkOptions';
import { findArticle } from './jsonld/findArticle';
import { isWrappedJson, parseJsonText } from './jsonld/parseScripts';
import { jsonLdOf, parsePage } from './page/parsePage';
import { compact, IssueList, type SourceOptions, type SourceResult } from './result';
import { finishArticle } from './shared/finishArticle';

/**
 * The article that JSON-LD describes: an object, an `@graph`, JSON text, a list of either, or a whole HTML page, of
 * which every `application/ld+json` script is read. The node that is an article is found (`NewsArticle`, its narrower types,
 * `Article`, `BlogPosting` …), references within the graph are followed, authors may have any shape that papers write.
 * The body is `articleBody`, where there is one, a paragraph a line. Dates keep the day that they say. Malformed JSON
 * whose cure is certain is mended; input that holds no article gives none and an `error` issue; nothing throws.
 */
export function fromJsonLd(input: unknown, options: SourceOptions = {}): SourceResult {
  const issues = new IssueList();
  const fields = fieldsFromOptions(options, issues);
  const documents = readDocuments(input, options, issues);
  const found = documents && findArticle(documents, options, issues);
  if (!found) {
    if (documents && documents.length > 0) {
      issues.report(
        'error',
        'article-missing',
        '',
        'The JSON-LD describes no article: expected a node whose @type is NewsArticle, Article or BlogPosting.',
      );
    }
    return { article: undefined, issues: issues.toArray() };
  }
  const article = finishArticle({ ...found, ...compact(fields) }, issues);
  return { article, issues: issues.toArray() };
}

function readDocuments(
  input: unknown,
  options: SourceOptions,
  issues: IssueList,
): unknown[] | undefined {
  if (Array.isArray(input)) {
    return input.flatMap((one: unknown, index) =>
      typeof one === 'string' ? parseJsonText(one, `[${index}]`, issues) : [one],
    );
  }
  if (typeof input === 'object' && input !== null) return [input];
  if (typeof input !== 'string' || input.trim() === '') {
    issues.report(
      'error',
      'input-invalid',
      '',
      `Expected JSON-LD as an object, as JSON text or in an HTML page; this is ${describe(input)}.`,
    );
    return undefined;
  }
  if (!/^\s*\ufeff?\s*</.test(input) || isWrappedJson(input))
    return parseJsonText(input, '', issues);

  const scripts = jsonLdOf(parsePage(input, options.limits, issues));
  if (scripts.length === 0) {
    issues.report('error', 'jsonld-missing', '', 'The page holds no application/ld+json script.');
  }
  return scripts.flatMap((script, index) => parseJsonText(script, `script[${index}]`, issues));
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  return typeof value === 'string' ? 'an empty text' : `a ${typeof value}`;
}
