import { languageTag } from '../lib/languageTag';
import { likelySubtags } from '../lib/likelySubtags';
import type { NewsArticle } from '../model/article';
import { plainText } from '../model/plainText';
import { isoDate } from './isoDate';
import { type Alternate, alternatesOf, type Page } from './page';
import { absolutePictureUrl, absoluteUrl, type Site } from './site';

/** What stands in a page's head, as plain data. */
export interface ArticleMeta {
  title: string;
  description: string | undefined;
  /** Canonical address, absolute. */
  canonical: string | undefined;
  /** Address of the AMP version, absolute. */
  amphtml: string | undefined;
  /** The page in each of its languages; empty when there is only one. */
  alternates: readonly Alternate[];
  /** `name` and `content` of each `<meta>`: description, authors, robots, the card on X. */
  named: readonly MetaTag[];
  /** `property` and `content` of each Open Graph `<meta>`. */
  properties: readonly MetaTag[];
}

export type MetaTag = readonly [name: string, content: string];

type Draft = readonly (readonly [name: string, content: string | undefined])[];

/**
 * Title, description, addresses, Open Graph and the card on X of an article, as plain data: for Next's
 * `generateMetadata`, for a template, or for `ArticleHead`. What is missing has no tag.
 */
export function articleMeta(article: NewsArticle, site?: Site, page: Page = {}): ArticleMeta {
  const headline = article.alternativeHeadline ?? article.headline;
  const description = plainText(article.standfirst) || undefined;
  const canonical = absoluteUrl(article.url, site);
  const image = absolutePictureUrl(article.image?.url, site);
  const alternates = alternatesOf(article, site, page);
  const facts = { article, site, description, canonical, image, alternates };
  return {
    title: site ? `${headline} – ${site.name}` : headline,
    description,
    canonical,
    amphtml: absoluteUrl(page.amphtml, site),
    alternates,
    named: stated([
      ['description', description],
      ...namesOf(article).map((name) => ['author', name] as const),
      ['robots', page.robots ?? 'max-image-preview:large'],
      ...cardOf(facts),
    ]),
    properties: stated([...openGraphOf(facts), ...articleTagsOf(facts)]),
  };
}

interface Facts extends Pick<ArticleMeta, 'description' | 'canonical' | 'alternates'> {
  article: NewsArticle;
  site: Site | undefined;
  /** Address of the main picture, absolute. */
  image: string | undefined;
}

/** X takes all else from Open Graph. */
function cardOf({ article, site, image }: Facts): Draft {
  const account = site?.xAccount?.replace(/^@?/, '@');
  return [
    ['twitter:card', image ? 'summary_large_image' : 'summary'],
    ['twitter:site', account],
    ['twitter:image:alt', image && article.image?.alt],
  ];
}

function openGraphOf({ article, site, description, canonical, image, alternates }: Facts): Draft {
  const locale = territorial(article.inLanguage);
  const others = alternates.map(({ hreflang }) => territorial(hreflang));
  return [
    ['og:type', 'article'],
    ['og:title', article.headline],
    ['og:description', description],
    ['og:url', canonical],
    ['og:site_name', site?.name],
    ['og:locale', locale],
    ...[...new Set(others)]
      .filter((other) => other !== locale)
      .map((other) => ['og:locale:alternate', other] as const),
    ['og:image', image],
    ['og:image:width', image && article.image?.width?.toString()],
    ['og:image:height', image && article.image?.height?.toString()],
    ['og:image:alt', image && article.image?.alt],
  ];
}

/** Open Graph's `article:author` is the address of a profile. */
function articleTagsOf({ article, site }: Facts): Draft {
  return [
    ['article:published_time', isoDate(article.datePublished, site?.timeZone)],
    ['article:modified_time', isoDate(article.dateModified, site?.timeZone)],
    ...article.author.map(({ url }) => ['article:author', absoluteUrl(url, site)] as const),
    ['article:section', article.section?.name],
    ...(article.keywords ?? []).map(({ name }) => ['article:tag', name] as const),
  ];
}

function namesOf({ author }: NewsArticle): string[] {
  return author.map(({ name }) => name.trim());
}

/** Open Graph's form of a language, which has a country always: `ar` is `ar_EG`, `zh-Hant-HK` is `zh_HK`. */
function territorial(tag: string | undefined): string | undefined {
  const { language, region } = likelySubtags(languageTag(tag) ?? '');
  return language && region && `${language}_${region}`;
}

function stated(tags: Draft): MetaTag[] {
  return tags.filter((tag): tag is MetaTag => Boolean(tag[1]));
}
