import type { Picture } from '../../model/picture';
import { compact } from '../result';
import { childrenOf, childText, textOf } from './element';
import { readPage } from './links';
import type { Reading } from './reading';
import { plainOf } from './texts';
import type { XmlElement } from './tree';

/** What a feed says of itself. */
export interface FeedInfo {
  title?: string | undefined;
  /** The page that the feed is of. */
  url?: string | undefined;
  description?: string | undefined;
  /** BCP 47 tag. */
  inLanguage?: string | undefined;
  /** ISO 8601; when the feed last changed. */
  dateModified?: string | undefined;
  /** Its picture or logo. */
  image?: Picture | undefined;
}

const named = {
  description: ['description', 'atom:subtitle', 'atom:tagline', 'dc:description', 'abstract'],
  modified: [
    'lastbuilddate',
    'pubdate',
    'atom:updated',
    'atom:modified',
    'dc:date',
    'dcterms:modified',
  ],
  image: ['image', 'atom:logo', 'itunes:image', 'atom:icon'],
} as const;

/** The head of a feed: of RSS 1.0 and older the picture stands beside the channel. */
export function readFeedInfo(root: XmlElement, channel: XmlElement, reading: Reading): FeedInfo {
  const title = childrenOf(channel, 'title', 'atom:title', 'dc:title').map((element) =>
    plainOf(element, reading),
  );
  const description = childrenOf(channel, ...named.description).map((element) =>
    plainOf(element, reading),
  );
  const language = childText(channel, 'language', 'dc:language') || channel.language;
  return compact<FeedInfo>({
    title: title.find(Boolean),
    url: readPage(channel, reading),
    description: description.find(Boolean),
    inLanguage: reading.languageOf(language),
    dateModified: readModified(channel, reading),
    image: readLogo([channel, root], reading),
  });
}

function readModified(channel: XmlElement, reading: Reading): string | undefined {
  for (const element of childrenOf(channel, ...named.modified)) {
    const date = reading.date(textOf(element), channel.language, `feed.${element.name}`);
    if (date) return date;
  }
  return undefined;
}

function readLogo(places: readonly XmlElement[], reading: Reading): Picture | undefined {
  for (const element of places.flatMap((place) => childrenOf(place, ...named.image))) {
    const address = childText(element, 'url') || element.attributes.get('href') || textOf(element);
    const url = reading.addresses(element.base).picture(address);
    if (url) return { url, alt: '' };
  }
  return undefined;
}
