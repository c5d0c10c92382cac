import type { Author } from '../../model/article';
import type { Addresses } from '../html/addresses';
import { compact } from '../result';
import { singleSpaces, textOf } from '../shared/decodeText';
import type { FoundArticle } from '../shared/finishArticle';
import { fold } from '../shared/fold';
import { readAuthors } from '../shared/readAuthors';
import { readLooseDate, type LooseDateOptions } from '../shared/readLooseDate';
import { isBox } from './boxes';
import { attributeOf, classesOf, hasToken, type PageElement } from './parsePage';

/** Of thousands of headings or times none is the article's. */
const mostElements = 50;

/** Longer texts are no byline and no date. */
const mostCharacters = 300;

/** What readers see of headline, authors and date, where the head of the page is silent. */
export function readVisible(
  elements: readonly PageElement[],
  addresses: Addresses,
  options: LooseDateOptions,
): FoundArticle {
  const own = ownElements(elements);
  const byline = readByline(own);
  return compact<FoundArticle>({
    headline: readHeadline(own),
    author: readLinked(own, addresses) ?? byline.author,
    source: byline.source,
    datePublished: readDate(own, 'datePublished', options),
    dateModified: readDate(own, 'dateModified', options),
  });
}

/** The words of an element, white space single. */
export function wordsOf(element: PageElement): string {
  return singleSpaces(textOf(element.childNodes));
}

/** The elements that are not in a box, a comment or a list of other stories: those have authors and dates of their own. */
function ownElements(elements: readonly PageElement[]): PageElement[] {
  const elsewhere = new Set<unknown>();
  return elements.filter((element) => {
    const isInside = elsewhere.has(element.parentNode);
    if (isInside || isBox(element)) elsewhere.add(element);
    return !isInside;
  });
}

function readHeadline(elements: readonly PageElement[]): string | undefined {
  const headings = elements.filter(({ tagName }) => tagName === 'h1').slice(0, mostElements);
  const marked = headings.filter((element) => hasToken(element, 'itemprop', 'headline'));
  return [...marked, ...headings].map(wordsOf).find(Boolean);
}

/** Authors who are linked or marked as such, each once. */
function readLinked(elements: readonly PageElement[], addresses: Addresses): Author[] | undefined {
  const marked = elements.filter((element) => hasToken(element, 'itemprop', 'author'));
  const linked = elements.filter(
    (element) => element.tagName === 'a' && hasToken(element, 'rel', 'author'),
  );
  const authors = new Map<string, Author>();
  for (const element of (marked.length > 0 ? marked : linked).slice(0, mostElements)) {
    const text = nameIn(element);
    const found = text.length > mostCharacters ? [] : readAuthors(text).authors;
    const url = addresses.link(addressIn(element));
    for (const author of found) {
      const isOne = found.length === 1;
      if (!authors.has(fold(author.name))) {
        authors.set(fold(author.name), compact({ ...author, url: isOne ? url : undefined }));
      }
    }
  }
  return authors.size > 0 ? [...authors.values()] : undefined;
}

/** The part that is marked as the name, or all of it. */
function nameIn(element: PageElement): string {
  const name = descendants(element).find((inner) => hasToken(inner, 'itemprop', 'name'));
  const chosen = name ?? element;
  return attributeOf(chosen, 'content') || wordsOf(chosen);
}

function addressIn(element: PageElement): string | undefined {
  const link = [element, ...descendants(element)].find(({ tagName }) => tagName === 'a');
  return (link && attributeOf(link, 'href')) || undefined;
}

const mostDescendants = 50;

function descendants(element: PageElement): PageElement[] {
  const found: PageElement[] = [];
  const pending = element.childNodes.toReversed();
  for (let node = pending.pop(); node && found.length < mostDescendants; node = pending.pop()) {
    if (!('tagName' in node)) continue;
    found.push(node);
    pending.push(...node.childNodes.toReversed());
  }
  return found;
}

function readByline(elements: readonly PageElement[]): Pick<FoundArticle, 'author' | 'source'> {
  const bylines = elements.filter((element) =>
    classesOf(element).some((name) => /^(?:[\w-]*[_-])?byline$/i.test(name)),
  );
  for (const element of bylines.slice(0, mostElements)) {
    const text = wordsOf(element);
    const { authors, source } = readAuthors(text.length > mostCharacters ? '' : text);
    if (authors.length > 0) return { author: authors, source };
  }
  return {};
}

function readDate(
  elements: readonly PageElement[],
  property: 'datePublished' | 'dateModified',
  options: LooseDateOptions,
): string | undefined {
  const marked = elements.filter((element) => hasToken(element, 'itemprop', property));
  const times = elements.filter(
    (element) => element.tagName === 'time' && !hasToken(element, 'itemprop', 'dateModified'),
  );
  const candidates = property === 'datePublished' ? [...marked, ...times] : marked;
  for (const element of candidates.slice(0, mostElements)) {
    const texts = [attributeOf(element, 'content'), attributeOf(element, 'datetime')];
    for (const text of [...texts, wordsOf(element)]) {
      const date = text.length > mostCharacters ? undefined : readLooseDate(text, options);
      if (date) return date;
    }
  }
  return undefined;
}
