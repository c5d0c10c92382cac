import { parseMoment, toDateTimeAttribute } from '../lib/moment';
import type { Author, Genre, NewsArticle } from '../model/article';
import type { Picture } from '../model/picture';
import { plainText } from '../model/plainText';
import { absolutePictureUrl, absoluteUrl, type Site } from './site';

/** A schema.org node: plain JSON. */
export type JsonLd = { readonly [property: string]: JsonLdValue };
type JsonLdValue = string | number | boolean | JsonLd | readonly JsonLdValue[];

const types: Readonly<Partial<Record<Genre, string>>> = {
  opinion: 'OpinionNewsArticle',
  analysis: 'AnalysisNewsArticle',
  review: 'ReviewNewsArticle',
  sponsored: 'AdvertiserContentArticle',
};

/**
 * The article as schema.org JSON-LD (`NewsArticle`, or the narrower type of its genre), after Google's documentation
 * for articles. A property whose value is missing or unreadable is left out; addresses are absolute.
 */
export function articleJsonLd(article: NewsArticle, site?: Site): JsonLd {
  const url = absoluteUrl(article.url, site);
  return compact({
    '@context': 'https://schema.org',
    '@type': (article.genre && types[article.genre]) ?? 'NewsArticle',
    headline: article.headline,
    alternativeHeadline: article.alternativeHeadline,
    description: plainText(article.standfirst) || undefined,
    url,
    mainEntityOfPage: url && { '@type': 'WebPage', '@id': url },
    articleSection: article.section?.name,
    author: article.author
      .filter(({ name }) => name.trim())
      .map((author) => authorNode(author, site)),
    datePublished: dateValue(article.datePublished),
    dateModified: dateValue(article.dateModified),
    image: article.image && pictureNode(article.image, site),
    keywords: article.keywords?.map(({ name }) => name),
    inLanguage: article.inLanguage,
    isAccessibleForFree: article.isAccessibleForFree,
    wordCount: article.wordCount,
    publisher: publisherNode(article, site),
  });
}

function authorNode(
  { type = 'Person', name, url, jobTitle }: Author,
  site: Site | undefined,
): JsonLd {
  return compact({ '@type': type, name, url: absoluteUrl(url, site), jobTitle });
}

function publisherNode({ publisher }: NewsArticle, site: Site | undefined): JsonLd | undefined {
  const organization = publisher ?? site;
  if (!organization) return undefined;

  return compact({
    '@type': 'NewsMediaOrganization',
    name: organization.name,
    url: absoluteUrl(organization.url, site),
    logo: organization.logo && pictureNode(organization.logo, site),
  });
}

function pictureNode(
  { url, width, height, caption }: Picture,
  site: Site | undefined,
): JsonLd | undefined {
  const address = absolutePictureUrl(url, site);
  if (address === undefined) return undefined;

  return compact({
    '@type': 'ImageObject',
    url: address,
    width,
    height,
    caption: plainText(caption) || undefined,
  });
}

/** An instant in UTC, or a day; a time without an offset is left as it is, for its zone is the site's to know. */
function dateValue(date: string | undefined): string | undefined {
  const moment = parseMoment(date);
  if (!moment) return undefined;
  return /[Tt ]\d.*([Zz]|[+-]\d\d(:?\d\d)?)\s*$/.test(date!) || 'day' in moment
    ? toDateTimeAttribute(moment)
    : date;
}

/** Without the properties that say nothing. */
function compact(node: Record<string, JsonLdValue | undefined | ''>): JsonLd {
  const stated = Object.entries(node).filter(
    ([, value]) =>
      value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(stated) as JsonLd;
}
