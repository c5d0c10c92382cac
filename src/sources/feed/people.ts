import type { Author } from '../../model/article';
import { compact } from '../result';
import { childrenOf, childText, hasMarkup, textOf } from './element';
import { addressIn } from './links';
import type { Reading } from './reading';
import { plainOf } from './texts';
import type { XmlElement } from './tree';

/** Where programs name an author, the surest first: one kind is read, the others mostly repeat it. */
const authorNames: readonly (readonly string[])[] = [
  ['dc:creator'],
  ['atom:author'],
  ['author'],
  ['dc:author'],
  ['itunes:author'],
  ['googleplay:author'],
  ['media:credit'],
];

/** Who wrote an item; without that, whoever the feed it was taken from names, or `inherited`. */
export function readAuthors(
  item: XmlElement,
  inherited: readonly Author[],
  reading: Reading,
): readonly Author[] {
  const own = authorsIn(item, authorNames, reading);
  const [source] = childrenOf(item, 'atom:source');
  const sources = source ? readFeedAuthors(source, reading) : [];
  const authors = [own, sources, inherited].find(({ length }) => length > 0) ?? [];
  const contributors = people(childrenOf(item, 'atom:contributor', 'dc:contributor'), reading)
    .filter(({ name }) => !authors.some((author) => author.name === name))
    .map((contributor) => ({ ...contributor, role: 'contributor' }));
  return [...authors, ...contributors];
}

/** Who a feed says writes all of it. */
export function readFeedAuthors(feed: XmlElement, reading: Reading): Author[] {
  return authorsIn(feed, [['atom:author'], ['dc:creator']], reading);
}

function authorsIn(
  element: XmlElement,
  kinds: readonly (readonly string[])[],
  reading: Reading,
): Author[] {
  for (const names of kinds) {
    const authors = people(childrenOf(element, ...names).filter(isAuthor), reading);
    if (authors.length > 0) return authors;
  }
  return [];
}

/** Media credits name everyone who had a part. */
function isAuthor({ name, attributes }: XmlElement): boolean {
  return name !== 'media:credit' || attributes.get('role') === 'author';
}

function people(elements: readonly XmlElement[], reading: Reading): Author[] {
  const authors = new Map<string, Author>();
  for (const element of elements) {
    const author = hasMarkup(element) ? readPerson(element, reading) : readName(element, reading);
    if (author && !authors.has(author.name)) authors.set(author.name, author);
  }
  return [...authors.values()];
}

const names = ['atom:name', 'name', 'itunes:name', 'foaf:name'];
const homes = ['atom:uri', 'uri', 'atom:url', 'url', 'atom:homepage', 'homepage'];

/** Atom has elements for name and page; the mail address is nobody's business. */
function readPerson(element: XmlElement, reading: Reading): Author | undefined {
  const [named] = childrenOf(element, ...names).filter((child) => textOf(child) !== '');
  const name = withoutMail(named ? plainOf(named, reading) : ownText(element));
  const url = addressIn(element, childText(element, ...homes), reading);
  return name ? compact<Author>({ name, url }) : undefined;
}

/** What stands beside the elements. */
function ownText({ children }: XmlElement): string {
  return children
    .filter((child) => typeof child === 'string')
    .join(' ')
    .trim();
}

function readName(element: XmlElement, reading: Reading): Author | undefined {
  const name = withoutMail(plainOf(element, reading));
  return name ? { name } : undefined;
}

const mail = String.raw`[^\s@()<>]{1,200}@[^\s@()<>]{1,200}`;
const withMail = [
  new RegExp(String.raw`^(?:mailto:)?${mail}\s*\((?<name>[^()]+)\)$`, 'i'),
  new RegExp(String.raw`^(?<name>[^<>()]+?)\s*[(<](?:mailto:)?${mail}[)>]$`, 'i'),
  new RegExp(`^(?<name>)(?:mailto:)?${mail}$`, 'i'),
];

/** RSS wants `ida@paper.example (Ida Brekke)`: of that the name is printed. */
export function withoutMail(text: string): string {
  const line = text.slice(0, 500).trim();
  for (const pattern of withMail) {
    const name = pattern.exec(line)?.groups?.['name'];
    if (name !== undefined) return name.trim();
  }
  return line.replace(/\(\s*\)/g, '').trim();
}
