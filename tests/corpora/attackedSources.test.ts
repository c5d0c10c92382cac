// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fromAns } from '../../src/sources/ans';
import { fromFeed } from '../../src/sources/feed';
import { fromJson } from '../../src/sources/json';
import { fromPortableText } from '../../src/sources/portableText';
import { makeStory } from '../fixtures/sources/ansStory';
import { jsonFeed, rss, atom } from '../fixtures/sources/feeds';
import { makeDocument } from '../fixtures/sources/portableDocument';
import { findCorpus } from './corpus';

const payloads = ['vectors', 'html5lib-torture'].flatMap((name) =>
  findCorpus(`xss-vectors/${name}.json`)
    .readJson<{ payload: string }[]>()
    .map(({ payload }) => payload),
);

/** Words that say what a thing is; with another in their place it would not be read at all. */
const kept = new Set(['type', '_type', 'list_type', 'style', 'listItem', 'stream_type', '_key']);

const article = {
  headline: '',
  url: '',
  image: { url: '', alt: '', srcSet: '' },
  author: [{ name: '', url: '' }],
  body: [
    { type: 'paragraph', text: [{ type: 'link', url: '', text: '' }] },
    { type: 'image', url: '', alt: '', href: '' },
    { type: 'video', url: '', poster: '', tracks: [{ url: '', kind: 'captions', language: '' }] },
    { type: 'embed', url: '' },
    { type: 'related', items: [{ headline: '', url: '' }] },
  ],
};

describe.skipIf(payloads.length === 0)('attacks in every place of', () => {
  it.each<[string, (payload: string) => unknown]>([
    ['a story of Arc', (payload) => fromAns(fill(makeStory(), payload)).article],
    ['a document of Sanity', (payload) => fromPortableText(fill(makeDocument(), payload)).article],
    ['a JSON Feed', (payload) => fromFeed(fill(jsonFeed, payload))],
    ['RSS, escaped', (payload) => fromFeed(fillXml(rss, escape(payload)))],
    ['RSS, raw', (payload) => fromFeed(fillXml(rss, payload))],
    ['Atom, escaped', (payload) => fromFeed(fillXml(atom, escape(payload)))],
    ['our own model', (payload) => fromJson(fill(article, payload)).article],
  ])('%s leave no unsafe address', (_, read) => {
    const unsafe = payloads.filter((payload) => unsafeAddresses(read(payload)).length > 0);
    expect(unsafe).toEqual([]);
  });
});

/** The same with every string replaced. */
function fill(value: unknown, payload: string): unknown {
  if (typeof value === 'string') return payload;
  if (Array.isArray(value)) return value.map((item) => fill(item, payload));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]: [string, unknown]) => [
      key,
      kept.has(key) ? entry : fill(entry, payload),
    ]),
  );
}

/** The same with every text and every attribute that is no namespace replaced. */
function fillXml(xml: string, payload: string): string {
  return xml
    .replace(/>[^<>]+</g, () => `>${payload}<`)
    .replace(
      / (url|href)="[^"]*"/g,
      (_, name: string) => ` ${name}="${payload.replaceAll('"', '')}"`,
    );
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const addressKeys = new Set(['url', 'href', 'poster', 'transcriptUrl']);

/** Decided by the URL parser of the platform, not by the library's own reading. */
function unsafeAddresses(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]) => {
    if (key === 'issues') return [];
    if (typeof entry !== 'string') return unsafeAddresses(entry);
    const addresses = key === 'srcSet' ? entry.split(/,\s+/) : addressKeys.has(key) ? [entry] : [];
    return addresses.filter((address) => !isSafe(address));
  });
}

function isSafe(address: string): boolean {
  if (!URL.canParse(address, 'https://base.example/')) return true;
  const { protocol } = new URL(address, 'https://base.example/');
  return ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol);
}
