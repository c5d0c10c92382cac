import type { NewsArticle } from '../model/article';
import type { Issue } from '../model/issue';
import { fieldsFromOptions } from './checkOptions';
import { cutToBytes } from './cutToBytes';
import { childrenOf } from './feed/element';
import { readFeedInfo, type FeedInfo } from './feed/feedInfo';
import { readItem } from './feed/item';
import { isJsonFeed, readJsonFeedInfo, readJsonItem } from './feed/jsonFeed';
import { readFeedAuthors } from './feed/people';
import { Reading } from './feed/reading';
import type { XmlElement } from './feed/tree';
import { parseXml } from './feed/xml';
import { describe, readInput } from './json/readInput';
import { IssueList, type SourceOptions } from './result';
import { listAt } from './untrusted';

/** What a feed gives: its articles in its order, what it says of itself, and everything that was not as expected. */
export interface FeedResult {
  articles: NewsArticle[];
  feed: FeedInfo;
  issues: Issue[];
}

/**
 * The articles in a feed: RSS 2.0 and older, RSS 1.0, Atom 1.0 and 0.3 as text, JSON Feed as text or parsed. Feeds are
 * read as they are: faults of their XML, unusual names for namespaces, HTML escaped or not, and dates in any form. An
 * article has the text where the feed holds it, a summary as standfirst where it stands beside the text, and players
 * for recordings. `options.url` is the feed's own address; without it, relative addresses are resolved against the page
 * that the feed names. Anything but a feed gives no articles and an `error` issue; nothing makes it throw.
 */
export function fromFeed(input: unknown, options: SourceOptions = {}): FeedResult {
  const issues = new IssueList();
  const fields = fieldsFromOptions(options, issues);
  const reading = new Reading({ ...options, url: fields.url }, fields.inLanguage, issues);
  const isXml = typeof input === 'string' && !/^[\s\uFEFF]*[[{]/.test(input);
  const { articles, feed } = isXml
    ? readXml(input, options, reading)
    : readJson(input, options, reading);
  return { articles, feed, issues: issues.toArray() };
}

type Content = Omit<FeedResult, 'issues'>;

function readJson(input: unknown, options: SourceOptions, reading: Reading): Content {
  const read = readInput(input, options.limits, reading.issues);
  if (!read) return { articles: [], feed: {} };
  if (!isJsonFeed(read.value)) {
    reportInput(describe(read.value), reading);
    return { articles: [], feed: {} };
  }
  const feed = readJsonFeedInfo(read.value, reading);
  reading.base ??= feed.url;
  const articles = listAt(read.value, 'items').flatMap((item, index) => {
    return readJsonItem(item, read.value, reading, `items[${index}]`) ?? [];
  });
  return { articles, feed };
}

const itemNames = ['item', 'atom:entry', 'entry'];

function readXml(input: string, options: SourceOptions, reading: Reading): Content {
  const xml = cutToBytes(input, options.limits?.bytes, reading.issues);
  const root = parseXml(xml, reading.base, options.limits, reading.issues);
  const channel = root && (childrenOf(root, 'channel', 'atom:channel')[0] ?? root);
  const items = root && channel ? findItems(root, channel) : [];
  if (!root || !channel || (items.length === 0 && !isFeed(root))) {
    reportInput(
      root ? `a document of <${root.name.slice(0, 60)}>` : 'a text without a tag',
      reading,
    );
    return { articles: [], feed: {} };
  }

  const feed = readFeedInfo(root, channel, reading);
  if (feed.url && /^https?:/i.test(feed.url)) reading.base ??= feed.url;
  const inherited = { authors: readFeedAuthors(channel, reading), language: feed.inLanguage };
  const articles = items.flatMap((item, index) => {
    return readItem(item, inherited, reading, `items[${index}]`) ?? [];
  });
  return { articles, feed };
}

/** Items stand in the channel, beside it, or in an element for them; an entry of Atom may be alone. */
function findItems(root: XmlElement, channel: XmlElement): XmlElement[] {
  if (itemNames.includes(root.name)) return [root];
  const places = new Set([channel, root, ...childrenOf(channel, 'items')]);
  return [...places].flatMap((place) => childrenOf(place, ...itemNames));
}

function isFeed(root: XmlElement): boolean {
  const names = ['rss', 'rdf:rdf', 'atom:feed', 'feed', 'channel'];
  return names.includes(root.name) || childrenOf(root, 'channel').length > 0;
}

function reportInput(found: string, reading: Reading): void {
  reading.issues.report(
    'error',
    'input-invalid',
    '',
    `Expected a feed, as RSS, Atom or JSON Feed; this is ${found}. The address of a page's feed is in its <link rel="alternate">.`,
  );
}
