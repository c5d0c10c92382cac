import type { NewsArticle } from '../model/article';
import { documentOf, type RenderArticleOptions, sessionOf } from './document';
import { renderIn } from './session';

/**
 * Renders an article as a complete HTML document: head with Open Graph and JSON-LD, styles once, no script. Needs
 * neither React nor styled-components, unless the site passes components of its own.
 *
 * A block that cannot be rendered leaves its text and is reported to `onIssue`. Throws when `blocks` or `components`
 * come without `renderToStaticMarkup`.
 */
export function renderArticle(article: NewsArticle, options: RenderArticleOptions = {}): string {
  const classes = new Set<string>();
  const session = { ...sessionOf(options), body: article.body, classes };
  return renderIn(session, () => documentOf(article, options));
}
