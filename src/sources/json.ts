import type { NewsArticle } from '../model/article';
import { readFields } from './json/check';
import { Checker } from './json/checker';
import { describe, readInput } from './json/readInput';
import { objects } from './json/schema';
import { IssueList, type SourceOptions, type SourceResult } from './result';
import { at } from './untrusted';

/**
 * An article of our own model from a store that is not trusted: a cache, a request, a file. Takes the value or its JSON
 * text. Every field and every block is checked, addresses too; what is wrong is left out and reported with its path
 * (`body[3].text`), the words of a wrong block are kept, and so is all the rest. Blocks of unknown types stay as they
 * are, for they may be the site's own: their components must check what they hold. Of `options` only `limits` count.
 * What is no article gives none and an `error` issue; nothing makes it throw.
 */
export function fromJson(
  value: unknown,
  { limits }: Pick<SourceOptions, 'limits'> = {},
): SourceResult {
  const issues = new IssueList();
  const read = readInput(value, limits, issues);
  const article = read && readArticle(read.value, new Checker(issues, limits?.nodes));
  return article
    ? { article, issues: issues.toArray() }
    : { article: undefined, issues: issues.toArray() };
}

function readArticle(value: unknown, checker: Checker): NewsArticle | undefined {
  const isArticle = typeof at(value, 'headline') === 'string' || Array.isArray(at(value, 'body'));
  if (typeof value === 'object' && value !== null && isArticle) {
    const { found } = readFields(objects['NewsArticle']!, value, checker, '', 0);
    return { headline: '', author: [], body: [], ...found };
  }
  checker.issues.report(
    'error',
    'input-invalid',
    '',
    `Expected an article, with a headline and a body; this is ${describe(value)}.`,
  );
  return undefined;
}
