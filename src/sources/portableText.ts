import type { NewsArticle } from '../model/article';
import type { Block } from '../model/blocks';
import { languageTag } from '../lib/languageTag';
import { plainText } from '../model/plainText';
import { fieldsFromOptions } from './checkOptions';
import { createAddresses } from './html/addresses';
import { sameFile } from './html/pictures';
import { describe, firstOf, readInput } from './json/readInput';
import { readBlocks } from './portableText/blocks';
import { readAuthors, readSubjects } from './portableText/people';
import { localized } from './portableText/localized';
import { readPicture } from './portableText/pictures';
import { Reading, type PortableTextOptions } from './portableText/reading';
import { readAnyText, readPlain } from './portableText/text';
import { IssueList, type SourceResult } from './result';
import { finishArticle } from './shared/finishArticle';
import { at, textAt } from './untrusted';

/**
 * The article in Portable Text, as Sanity keeps it: a list of blocks, or a document with the fields that studios
 * commonly give one (`title`, `excerpt`, `author`, `publishedAt`, `mainImage`, `categories`, `tags`, `body`), or the
 * answer to a query. Takes the parsed value or its JSON text. A list alone has its first `h1` as headline. References
 * that the query did not follow are reported; pictures named by id need `options.sanity`. Types that nobody knows keep
 * their words and are reported. What is none of this gives no article and an `error` issue; nothing makes it throw.
 */
export function fromPortableText(doc: unknown, options: PortableTextOptions = {}): SourceResult {
  const issues = new IssueList();
  const found = findDocument(doc, options, issues);
  const article = found && readDocument(found, options, issues);
  return article
    ? { article, issues: issues.toArray() }
    : { article: undefined, issues: issues.toArray() };
}

/** Names that studios give a field, the most usual first. */
const keysOf = {
  headline: ['title', 'headline'],
  standfirst: [
    'standfirst',
    'excerpt',
    'subtitle',
    'dek',
    'lead',
    'intro',
    'summary',
    'description',
  ],
  kicker: ['kicker', 'eyebrow'],
  image: ['mainImage', 'coverImage', 'heroImage', 'featuredImage', 'image', 'poster'],
  body: ['body', 'content', 'text', 'blocks', 'bodyRaw', 'article'],
  url: ['url', 'canonicalUrl', 'canonicalURL'],
  published: [
    'publishedAt',
    'datePublished',
    'publishDate',
    'publishedDate',
    'date',
    'releaseDate',
  ],
  modified: ['updatedAt', 'dateModified', 'modifiedAt', '_updatedAt'],
  language: ['language', 'lang', 'locale', '__i18n_lang'],
} as const;

/** A document, or a list of blocks as the body of one. */
interface Found {
  doc: unknown;
  isOnlyText: boolean;
}

function findDocument(
  input: unknown,
  options: PortableTextOptions,
  issues: IssueList,
): Found | undefined {
  const read = readInput(input, options.limits, issues);
  if (!read) return undefined;
  const answer = at(read.value, 'result');
  let value = answer === undefined || answer === null ? read.value : answer;
  if (Array.isArray(value)) {
    if (value.length > 0 && !isDocument(value[0])) {
      return { doc: { body: value as unknown }, isOnlyText: true };
    }
    value = firstOf(value, 'documents', issues);
  }
  if (isDocument(value)) return { doc: value, isOnlyText: false };
  issues.report(
    'error',
    'input-invalid',
    '',
    `Expected Portable Text: a list of blocks, or a document with a title and a body; this is ${describe(value)}.`,
  );
  return undefined;
}

function isDocument(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (textAt(value, '_type') === 'block') return false;
  const body = localized(pick(value, keysOf.body)?.value, undefined);
  const isNamed = pick(value, keysOf.headline) !== undefined;
  const isPublished = pick(value, ['slug', '_id', ...keysOf.published]) !== undefined;
  return Array.isArray(body) || (isNamed && (isPublished || typeof body === 'string'));
}

/** The first of several fields that is there. */
function pick(doc: unknown, keys: readonly string[]) {
  for (const key of keys) {
    const value = at(doc, key);
    if (value !== undefined && value !== null && value !== '') return { key, value };
  }
  return undefined;
}

function readDocument(
  { doc, isOnlyText }: Found,
  options: PortableTextOptions,
  issues: IssueList,
): NewsArticle {
  const fields = fieldsFromOptions(options, issues);
  const reading = new Reading(createAddresses(fields.url), issues, options, readBlocks);
  const get = (keys: readonly string[]) => {
    const found = pick(doc, keys);
    return { path: found?.key ?? keys[0]!, value: localized(found?.value, options.locale) };
  };
  const plain = (keys: readonly string[]) => {
    const { value, path } = get(keys);
    return readPlain(value, reading, path);
  };

  const body = readBody(get(keysOf.body), reading);
  const title = plain(keysOf.headline);
  const [first, ...rest] = body;
  const isHeadline = !title && first?.type === 'heading' && first.level === 2 && isOnlyText;
  const headline = isHeadline ? plainText(first.text) : title;
  const standfirst = get(keysOf.standfirst);
  const image = readImage(get(keysOf.image), reading);
  return finishArticle(
    {
      headline,
      url: fields.url ?? readUrl(doc, plain(keysOf.url), reading),
      kicker: plain(keysOf.kicker) || undefined,
      standfirst: readAnyText(standfirst.value, reading, standfirst.path),
      author: readAuthors(doc, reading),
      ...readDates(doc, reading),
      ...readSubjects(doc, reading),
      image,
      body: withoutRepeated(isHeadline ? rest : body, image, reading),
      inLanguage: fields.inLanguage ?? languageTag(plain(keysOf.language)),
    },
    issues,
  );
}

interface Field {
  path: string;
  value: unknown;
}

function readBody({ value, path }: Field, reading: Reading): Block[] {
  if (typeof value === 'string') return reading.html(value, path);
  return Array.isArray(value) ? reading.blocks(value, path, 0) : [];
}

function readImage({ value, path }: Field, reading: Reading): NewsArticle['image'] {
  return typeof value === 'object' ? readPicture(value, reading, path) : undefined;
}

/** Where the text begins with the main picture it would be shown twice. */
function withoutRepeated(
  body: readonly Block[],
  image: NewsArticle['image'],
  reading: Reading,
): readonly Block[] {
  const [first, ...rest] = body;
  if (!image || first?.type !== 'image' || !sameFile(first.url, image.url)) return body;
  const message = 'The text began with the main picture; it is shown once.';
  reading.issues.report('info', 'picture-repeated', 'body', message);
  return rest;
}

/** A slug says where a document is only to whoever knows the site. */
function readUrl(doc: unknown, address: string, reading: Reading): string | undefined {
  const url = reading.addresses.link(address);
  const slug = textAt(doc, 'slug', 'current') || textAt(doc, 'slug');
  if (!url && slug) {
    const message = `Where the slug "${slug.slice(0, 60)}" leads is not known: give options.url.`;
    reading.issues.report('info', 'url-missing', 'slug', message);
  }
  return url;
}

function readDates(
  doc: unknown,
  reading: Reading,
): Pick<NewsArticle, 'datePublished' | 'dateModified'> {
  const read = (keys: readonly string[]) => {
    const found = pick(doc, keys);
    return typeof found?.value === 'string' ? reading.date(found.value, found.key) : undefined;
  };
  const datePublished = read(keysOf.published) ?? readCreated(doc, reading);
  return { datePublished, dateModified: read(keysOf.modified) };
}

function readCreated(doc: unknown, reading: Reading): string | undefined {
  const created = reading.date(textAt(doc, '_createdAt'), '_createdAt');
  if (created) {
    const message =
      'The document has no date of publication; the one on which it was begun was used.';
    reading.issues.report('info', 'date-guessed', 'publishedAt', message);
  }
  return created;
}
