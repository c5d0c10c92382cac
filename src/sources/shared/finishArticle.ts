import type { NewsArticle } from '../../model/article';
import { compact, type IssueList } from '../result';
import { isAutomaticExcerpt } from '../wordpress/excerpt';

/** What has been found of an article so far; what has not may be missing or `undefined`. */
export type FoundArticle = { [Key in keyof NewsArticle]?: NewsArticle[Key] | undefined };

/** An article of what was found, with what every article has; what readers would miss is reported. */
export function finishArticle(found: FoundArticle, issues: IssueList): NewsArticle {
  const { headline = '', author = [], body = [] } = found;
  const article = compact<NewsArticle>({ ...found, headline, author, body });
  reportMissing(article, issues);
  if (!article.standfirst || !isAutomaticExcerpt(article.standfirst, body)) return article;

  issues.report(
    'info',
    'excerpt-automatic',
    'standfirst',
    'The description only repeats the beginning of the text; it was not used as a standfirst.',
  );
  return compact({ ...article, standfirst: undefined });
}

function reportMissing({ headline, author, body, datePublished }: NewsArticle, issues: IssueList) {
  if (!headline) {
    issues.report('warning', 'headline-missing', 'headline', 'The source gives no headline.');
  }
  if (author.length === 0) {
    issues.report('warning', 'author-missing', 'author', 'The source names no author.');
  }
  if (datePublished === undefined) {
    issues.report('warning', 'date-missing', 'datePublished', 'The source gives no date.');
  }
  if (body.length === 0) {
    issues.report('warning', 'body-empty', 'body', 'The source gives no text.');
  }
}
