import { parseMoment, toDateTimeAttribute } from '../lib/moment';
import type { NewsArticle } from '../model/article';
import { plainText } from '../model/plainText';
import { absolutePictureUrl, absoluteUrl, type Site } from './site';

/** What stands in a page's head, as plain data. */
export interface ArticleMeta {
  title: string;
  description: string | undefined;
  /** Canonical address, absolute. */
  canonical: string | undefined;
  /** `name` and `content` of each `<meta>`. */
  named: readonly MetaTag[];
  /** `property` and `content` of each Open Graph `<meta>`. */
  properties: readonly MetaTag[];
}

export type MetaTag = readonly [name: string, content: string];

/**
 * Title, description, canonical address and Open Graph of an article, as plain data: for Next's `generateMetadata`,
 * for a template, or for `ArticleHead`. What is missing has no tag.
 */
export function articleMeta(article: NewsArticle, site?: Site): ArticleMeta {
  const headline = article.alternativeHeadline ?? article.headline;
  const description = plainText(article.standfirst) || undefined;
  const canonical = absoluteUrl(article.url, site);
  const image = absolutePictureUrl(article.image?.url, site);
  return {
    title: site ? `${headline} – ${site.name}` : headline,
    description,
    canonical,
    named: stated([
      ['description', description],
      ['twitter:card', image ? 'summary_large_image' : 'summary'],
    ]),
    properties: stated([
      ['og:type', 'article'],
      ['og:title', article.headline],
      ['og:description', description],
      ['og:url', canonical],
      ['og:site_name', site?.name],
      ['og:locale', article.inLanguage?.replace('-', '_')],
      ['og:image', image],
      ['og:image:width', image && article.image?.width?.toString()],
      ['og:image:height', image && article.image?.height?.toString()],
      ['og:image:alt', image && article.image?.alt],
      ['article:published_time', dateOf(article.datePublished)],
      ['article:modified_time', dateOf(article.dateModified)],
      ['article:section', article.section?.name],
      ...(article.keywords ?? []).map(({ name }) => ['article:tag', name] as const),
    ]),
  };
}

function dateOf(date: string | undefined): string | undefined {
  const moment = parseMoment(date);
  return moment && toDateTimeAttribute(moment);
}

function stated(tags: readonly (readonly [string, string | undefined])[]): MetaTag[] {
  return tags.filter((tag): tag is MetaTag => Boolean(tag[1]));
}
