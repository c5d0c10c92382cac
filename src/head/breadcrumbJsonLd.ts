import type { BreadcrumbListLeaf, ListItemLeaf, WithContext } from 'schema-dts';
import type { NewsArticle } from '../model/article';
import { type JsonLd, makeNode, toJsonLd } from './jsonLd';
import type { Page } from './page';
import { absoluteUrl, type Site } from './site';

/**
 * The way down to the article as a schema.org `BreadcrumbList`: the site, the section, the article, or the pages that
 * `page.breadcrumb` names. A page above that has no name or no address is left out; `undefined` when none is left, for
 * an article alone is no way.
 */
export function breadcrumbJsonLd(
  article: NewsArticle,
  site?: Site,
  page: Page = {},
): JsonLd | undefined {
  const pages = page.breadcrumb ?? [site, article.section].filter((one) => one !== undefined);
  const above = pages.flatMap(({ name, url }) => {
    const item = absoluteUrl(url, site);
    return name.trim() && item ? [{ name, item }] : [];
  });
  if (above.length === 0 || !article.headline.trim()) return undefined;

  const own = { name: article.headline, item: absoluteUrl(article.url, site) };
  const list: WithContext<BreadcrumbListLeaf> = {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [...above, own].map(({ name, item }, index) =>
      makeNode<ListItemLeaf>({ '@type': 'ListItem', position: index + 1, name, item }),
    ),
  };
  return toJsonLd(list);
}
