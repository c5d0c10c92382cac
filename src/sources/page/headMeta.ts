import { languageTag } from '../../lib/languageTag';
import type { Author, Topic } from '../../model/article';
import type { Picture } from '../../model/picture';
import type { Addresses } from '../html/addresses';
import { pixelsOf } from '../jsonld/values';
import { compact } from '../result';
import { decodeText } from '../shared/decodeText';
import type { FoundArticle } from '../shared/finishArticle';
import { fold } from '../shared/fold';
import { withoutName } from '../shared/headline';
import { readAuthors } from '../shared/readAuthors';
import { readLooseDate, type LooseDateOptions } from '../shared/readLooseDate';
import { attributeOf, type PageElement } from './parsePage';

/** Names that tools give to one thing, the most reliable first. */
const names = {
  title: ['og:title', 'twitter:title', 'citation_title', 'dc.title', 'parsely-title'],
  description: ['og:description', 'description', 'twitter:description', 'dc.description'],
  byline: [
    ...[
      'author',
      'byl',
      'parsely-author',
      'sailthru.author',
      'article:author',
      'og:article:author',
    ],
    ...['dc.creator', 'dc:creator', 'dcterms.creator', 'citation_author', 'article:author_name'],
    ...['cxenseparse:author', 'bt:author', 'og:author'],
  ],
  published: [
    ...['article:published_time', 'og:article:published_time', 'datepublished', 'parsely-pub-date'],
    ...['sailthru.date', 'dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.created', 'date'],
    ...['pubdate', 'publishdate', 'publish-date', 'publish_date', 'citation_publication_date'],
    ...['cxenseparse:recs:publishtime', 'article_date_original'],
  ],
  modified: [
    ...['article:modified_time', 'og:article:modified_time', 'og:updated_time', 'datemodified'],
    ...['dcterms.modified', 'dc.date.modified', 'last-modified', 'lastmod'],
  ],
  section: ['article:section', 'parsely-section', 'cxenseparse:section'],
  tag: ['article:tag', 'news_keywords', 'parsely-tags', 'keywords'],
  picture: [
    'og:image',
    'og:image:url',
    'og:image:secure_url',
    'twitter:image',
    'twitter:image:src',
  ],
  site: ['og:site_name', 'application-name'],
} as const;

/** Of one name; more are a mistake or an attack. */
const mostValues = 500;

type Meta = ReadonlyMap<string, readonly string[]>;

/** What the head of a page says: its `meta` elements, title, canonical address and language. */
export function readHeadMeta(
  elements: readonly PageElement[],
  addresses: Addresses,
  options: LooseDateOptions,
): FoundArticle {
  const meta = gather(elements);
  const [site] = textsOf(meta, names.site);
  const inLanguage = readLanguage(elements, meta);
  const dates = { ...options, locale: options.locale ?? inLanguage };
  const byline = readByline(meta, site);
  const [section] = textsOf(meta, names.section);

  return compact<FoundArticle>({
    ...byline,
    headline: textsOf(meta, names.title).map((title) => withoutName(title, site))[0],
    url: addresses.link(canonicalOf(elements)),
    standfirst: textsOf(meta, names.description)[0],
    section: section ? { name: section } : undefined,
    datePublished: readDate(valuesOf(meta, names.published), dates),
    dateModified: readDate(valuesOf(meta, names.modified), dates),
    image: readPicture(meta, addresses),
    keywords: readKeywords(meta),
    inLanguage,
    publisher: site ? { name: site } : undefined,
    isAccessibleForFree: readTier(meta),
  });
}

/** The address that a page gives itself. */
export function canonicalOf(elements: readonly PageElement[]): string | undefined {
  const link = elements.find(
    (element) => element.tagName === 'link' && /\bcanonical\b/i.test(attributeOf(element, 'rel')),
  );
  const address = link ? attributeOf(link, 'href') : '';
  return address || (valuesOf(gather(elements), ['og:url'])[0] ?? undefined);
}

function gather(elements: readonly PageElement[]): Meta {
  const meta = new Map<string, string[]>();
  for (const element of elements) {
    if (element.tagName !== 'meta') continue;
    const content = attributeOf(element, 'content').replace(/^\\"|\\"$/g, '');
    const keys = ['property', 'name', 'itemprop', 'http-equiv'].flatMap((name) =>
      attributeOf(element, name).toLowerCase().replace(/["\\]/g, '').split(/\s+/),
    );
    for (const key of content ? new Set(keys.filter(Boolean)) : []) {
      const values = meta.get(key) ?? [];
      if (values.length < mostValues) values.push(content);
      meta.set(key, values);
    }
  }
  return meta;
}

function valuesOf(meta: Meta, keys: readonly string[]): string[] {
  return keys.flatMap((key) => meta.get(key) ?? []);
}

/** Texts for readers, which some tools encode twice. */
function textsOf(meta: Meta, keys: readonly string[]): string[] {
  return valuesOf(meta, keys).map(decodeText).filter(Boolean);
}

/** The first field that names a person, else the first that names anybody: tools often write the paper's own name. */
function readByline(meta: Meta, site: string | undefined): Pick<FoundArticle, 'author' | 'source'> {
  const bylines = names.byline
    .map((key) => readAuthors((meta.get(key) ?? []).join('\n'), site ? [site] : []))
    .filter(({ authors }) => authors.length > 0);
  const isPaper = ({ name, type }: Author) =>
    type === 'Organization' || fold(name) === fold(site ?? '');
  const found = bylines.find(({ authors }) => !authors.every(isPaper)) ?? bylines[0];
  return { author: found?.authors, source: found?.source };
}

function readDate(values: readonly string[], options: LooseDateOptions): string | undefined {
  for (const value of values) {
    const date = readLooseDate(value, options);
    if (date) return date;
  }
  return undefined;
}

function readPicture(meta: Meta, addresses: Addresses): Picture | undefined {
  const url = valuesOf(meta, names.picture)
    .map((address) => addresses.picture(address))
    .find((address) => address !== undefined);
  if (!url) return undefined;
  const [width, height] = ['og:image:width', 'og:image:height'].map((key) =>
    pixelsOf(meta.get(key)?.[0]),
  );
  const [alt = ''] = valuesOf(meta, ['og:image:alt', 'twitter:image:alt']);
  return { url, alt, ...(width && height ? { width, height } : {}) };
}

function readKeywords(meta: Meta): Topic[] | undefined {
  for (const key of names.tag) {
    const values = textsOf(meta, [key]);
    const topics = values.flatMap((value) => value.split(/\s*[,،、]\s*/)).filter(Boolean);
    if (topics.length > 0) return [...new Set(topics)].map((name) => ({ name }));
  }
  return undefined;
}

function readLanguage(elements: readonly PageElement[], meta: Meta): string | undefined {
  const root = elements.find(({ tagName }) => tagName === 'html');
  const stated = [
    root ? attributeOf(root, 'lang') : '',
    ...valuesOf(meta, ['og:locale', 'content-language', 'language', 'dc.language']),
  ];
  return stated
    .map((tag) => languageTag(tag))
    .find((tag) => tag !== undefined && /^[a-z]{2,3}(?:-|$)/.test(tag));
}

function readTier(meta: Meta): boolean | undefined {
  const [tier] = valuesOf(meta, ['article:content_tier']);
  return tier === undefined ? undefined : tier.toLowerCase() === 'free';
}
