// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { blocksFromHtml, richTextFromHtml } from '../../src/sources/html/blocksFromHtml';
import { fromText } from '../../src/sources/text';
import { fromWordPress } from '../../src/sources/wordpress';
import { findCorpus } from './corpus';

const vectors = findCorpus('xss-vectors/vectors.json');
const torture = findCorpus('xss-vectors/html5lib-torture.json');

interface Vector {
  source: string;
  id: string;
  payload: string;
}

const payloads = vectors.readJson<Vector[]>();
const tortures = torture.readJson<Vector[]>().map(({ payload }) => payload);

describe.skipIf(!vectors.isThere)('attacks', () => {
  it.each(payloads.map(({ source, id, payload }) => [`${source} ${id}`, payload] as const))(
    '%s leaves no unsafe address',
    (_, payload) => {
      expect(unsafeAddresses(blocksFromHtml(payload))).toEqual([]);
      expect(unsafeAddresses(richTextFromHtml(payload))).toEqual([]);
      expect(unsafeAddresses(fromWordPress(postOf(payload)))).toEqual([]);
      expect(() => fromText(payload)).not.toThrow();
    },
  );
});

describe.skipIf(!torture.isThere)('input that tortures parsers', () => {
  it('is read without an unsafe address', () => {
    for (const html of tortures) expect(unsafeAddresses(blocksFromHtml(html))).toEqual([]);
  });
});

/** The payload in every place of a post that takes text, HTML or an address. */
function postOf(payload: string): unknown {
  return {
    link: payload,
    title: { rendered: payload },
    content: { rendered: payload },
    excerpt: { rendered: payload },
    _embedded: {
      author: [{ name: payload, link: payload, avatar_urls: { 96: payload } }],
      'wp:featuredmedia': [{ source_url: payload, caption: { rendered: payload } }],
      'wp:term': [[{ taxonomy: 'category', name: payload, link: payload }]],
    },
  };
}

/** Decided by the URL parser of the platform, not by the library's own reading. */
function unsafeAddresses(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]) => {
    if (key === 'issues') return [];
    if (key === 'srcSet')
      return String(entry)
        .split(/,\s+/)
        .filter((part) => !isSafe(part));
    if (key === 'url') return isSafe(String(entry)) ? [] : [String(entry)];
    return unsafeAddresses(entry);
  });
}

function isSafe(address: string): boolean {
  if (!URL.canParse(address, 'https://base.example/')) return true;
  const { protocol } = new URL(address, 'https://base.example/');
  return ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol);
}
