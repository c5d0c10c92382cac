import type { Author, NewsArticle, Organization, Topic } from '../../model/article';
import type { Block } from '../../model/blocks';
import { plainText } from '../../model/plainText';
import { sameFile } from '../html/pictures';
import { compact } from '../result';
import { isAutomaticExcerpt } from '../wordpress/excerpt';
import { childrenOf, hasMarkup, textOf } from './element';
import { readPage } from './links';
import { readAttachments, readImage, readRecordings } from './media';
import { readAuthors } from './people';
import type { Reading } from './reading';
import { feedText, plainOf } from './texts';
import type { XmlElement } from './tree';

/** Names of what an item says, the surest first. */
const named = {
  title: ['title', 'atom:title', 'dc:title', 'media:title', 'itunes:title'],
  content: ['content:encoded', 'atom:content', 'xhtml:body', 'xhtml:div', 'body', 'content'],
  summary: ['atom:summary', 'summary', 'dc:description', 'dcterms:abstract', 'itunes:summary'],
  published: [
    ...['pubdate', 'atom:published', 'published', 'atom:issued', 'issued', 'dcterms:issued'],
    ...['dcterms:created', 'prism:publicationdate', 'dc:date', 'atom:created', 'date'],
  ],
  modified: ['atom:updated', 'updated', 'atom:modified', 'modified', 'dcterms:modified'],
  keywords: ['category', 'atom:category', 'dc:subject', 'media:category'],
} as const;

/** What is said once for all items of a feed. */
export interface Inherited {
  authors: readonly Author[];
  language: string | undefined;
}

/** The article in an item of RSS or an entry of Atom; `undefined` when there is nothing in it. */
export function readItem(
  item: XmlElement,
  inherited: Inherited,
  reading: Reading,
  path: string,
): NewsArticle | undefined {
  const attachments = readAttachments(item, reading);
  const image = readImage(attachments, reading);
  const { body, standfirst } = readText(item, reading, path);
  const article = compact<NewsArticle>({
    headline: readTitle(item, reading),
    url: readPage(item, reading),
    standfirst,
    author: readAuthors(item, inherited.authors, reading),
    source: readSource(item, reading),
    ...readDates(item, reading, path),
    image,
    body: [...readRecordings(attachments), ...withoutImage(body, image)],
    keywords: readKeywords(item, reading),
    inLanguage: reading.languageOf(languageOf(item) ?? inherited.language),
  });
  return reportMissing(article, reading, path) ? article : undefined;
}

/** Says what the page of an article cannot do without; whether there is anything of it. */
export function reportMissing(article: NewsArticle, reading: Reading, path: string): boolean {
  const { headline, url, standfirst, author, datePublished, image, body } = article;
  const isEmpty = ![headline, url, standfirst, author[0], datePublished, image, body[0]].some(
    Boolean,
  );
  if (isEmpty) {
    reading.issues.report('warning', 'item-empty', path, 'An item is empty; it was left out.');
    return false;
  }
  if (!headline) {
    reading.issues.report('warning', 'headline-missing', `${path}.title`, 'An item has no title.');
  }
  if (!url) {
    reading.issues.report('warning', 'url-missing', `${path}.link`, 'An item links to no page.');
  }
  return true;
}

function readTitle(item: XmlElement, reading: Reading): string {
  const groups = [item, ...childrenOf(item, 'media:group')];
  const titles = groups.flatMap((group) => childrenOf(group, ...named.title));
  return titles.map((title) => plainOf(title, reading)).find(Boolean) ?? '';
}

function languageOf(element: XmlElement): string | undefined {
  const [language] = childrenOf(element, 'dc:language', 'language');
  return (language && textOf(language)) || element.language;
}

/** Text that stands alone is the text; a summary beside it goes above, unless it only repeats it. */
function readText(
  item: XmlElement,
  reading: Reading,
  path: string,
): Pick<NewsArticle, 'body' | 'standfirst'> {
  const content = firstWithText(item, named.content);
  const description = firstWithText(item, ['description', 'abstract']);
  const groups = [item, ...childrenOf(item, 'media:group')];
  const summary =
    firstWithText(item, named.summary) ??
    groups.flatMap((group) => childrenOf(group, 'media:description')).find((text) => textOf(text));

  const body = content ?? description;
  const blocks = body ? reading.blocks(feedText(body), `${path}.${body.name}`) : [];
  const above = content && description ? description : summary;
  if (!above) return { body: blocks, standfirst: undefined };

  const standfirst = reading.rich(feedText(above));
  if (blocks.length === 0 && plainText(standfirst).length > longestStandfirst) {
    return {
      body: reading.blocks(feedText(above), `${path}.${above.name}`),
      standfirst: undefined,
    };
  }
  const repeats = standfirst !== undefined && isAutomaticExcerpt(standfirst, blocks);
  return { body: blocks, standfirst: repeats ? undefined : standfirst };
}

/** A summary of more characters is a text. */
const longestStandfirst = 500;

function firstWithText(item: XmlElement, names: readonly string[]): XmlElement | undefined {
  return childrenOf(item, ...names).find((element) => hasMarkup(element) || textOf(element) !== '');
}

function readDates(
  item: XmlElement,
  reading: Reading,
  path: string,
): Pick<NewsArticle, 'datePublished' | 'dateModified'> {
  const read = (names: readonly string[]) => {
    for (const element of childrenOf(item, ...names)) {
      const date = reading.date(textOf(element), element.language, `${path}.${element.name}`);
      if (date) return date;
    }
    return undefined;
  };
  const published = read(named.published);
  const modified = read(named.modified);
  return {
    datePublished: published ?? modified,
    dateModified: published !== undefined && modified !== published ? modified : undefined,
  };
}

/** RSS names the feed an item was taken from, Atom holds a copy of its head. */
function readSource(item: XmlElement, reading: Reading): Organization | undefined {
  const [source] = childrenOf(item, 'source', 'atom:source');
  if (!source) return undefined;
  const [title] = childrenOf(source, ...named.title);
  const name = plainOf(title ?? (hasMarkup(source) ? undefined : source), reading);
  const url = title ? readPage(source, reading) : undefined;
  return name ? compact<Organization>({ name, url }) : undefined;
}

function readKeywords(item: XmlElement, reading: Reading): readonly Topic[] | undefined {
  const topics = new Map<string, Topic>();
  for (const category of childrenOf(item, ...named.keywords)) {
    const { attributes } = category;
    const label = attributes.get('label') || attributes.get('term');
    const name = label || plainOf(category, reading);
    if (name && !topics.has(name)) topics.set(name, { name });
  }
  return topics.size > 0 ? [...topics.values()] : undefined;
}

/** Many feeds put the picture of an item at the top of its text as well. */
function withoutImage(body: readonly Block[], image: NewsArticle['image']): readonly Block[] {
  const [first, ...rest] = body;
  return image && first?.type === 'image' && sameFile(first.url, image.url) ? rest : body;
}
