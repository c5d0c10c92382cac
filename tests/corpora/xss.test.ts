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

const attacks = [
  ...['javascript:alert(1)', ' java\tscript:alert(1)', '\u0001javascript:alert(1)', 'vbscript:x'],
  ...['data:text/html,<script>alert(1)</script>', 'blob:https://a.example/1', 'file:///etc/passwd'],
];

/** Every attribute that this reads an address from. */
const places = [
  ...[
    '<a href="?">x</a>',
    '<img src="?">',
    '<img srcset="? 2x">',
    '<a href="?"><img src="a.jpg"></a>',
  ],
  ...[
    '<video src="?"></video>',
    '<video src="a.mp4" poster="?"></video>',
    '<audio src="?"></audio>',
  ],
  ...['<video src="a.mp4"><track src="?" srclang="en"></video>', '<video><source src="?"></video>'],
  ...['<iframe src="?"></iframe>', '<iframe data-src="?"></iframe>', '<object data="?"></object>'],
  ...['<embed src="?">', '<blockquote cite="?">x</blockquote>', '[embed]?[/embed]', '<p>?</p>'],
  ...['<blockquote class="twitter-tweet" cite="?">x <a href="?">y</a></blockquote>'],
  ...['<blockquote class="instagram-media" data-instgrm-permalink="?">x</blockquote>'],
  ...[
    '<div class="fb-post" data-href="?">x</div>',
    '<table><tr><td><a href="?">x</a><td>y</table>',
  ],
  ...['<iframe src="https://www.facebook.com/plugins/post.php?href=?"></iframe>'],
  ...['<iframe src="https://w.soundcloud.com/player/?url=?"></iframe>'],
  ...['[caption caption="?"]<img src="?">[/caption]', '<h2 id="?">x</h2><a href="#?">y</a>'],
];

describe('an address that runs code', () => {
  it.each(places)('does not come through %s', (place) => {
    for (const attack of attacks) {
      for (const written of [attack, encodeURIComponent(attack)]) {
        const html = place.replace(/\?(?!href|url)/g, written.replaceAll('"', '&quot;'));
        expect(unsafeAddresses(blocksFromHtml(html, { url: 'https://a.example/' }))).toEqual([]);
        expect(unsafeAddresses(blocksFromHtml(html))).toEqual([]);
      }
    }
  });
});

/** The payload in every place of a post that takes text, HTML or an address. */
function postOf(payload: string): unknown {
  return {
    link: payload,
    title: { rendered: payload },
    content: { rendered: payload },
    excerpt: { rendered: payload },
    coauthors: [{ display_name: payload, link: payload, avatar: payload }],
    jetpack_featured_media_url: payload,
    yoast_head_json: { description: payload, author: payload, og_image: [{ url: payload }] },
    _embedded: {
      author: [{ name: payload, link: payload, avatar_urls: { 96: payload } }],
      'wp:featuredmedia': [{ source_url: payload, caption: { rendered: payload } }],
      'wp:term': [[{ taxonomy: 'category', name: payload, link: payload }]],
    },
  };
}

const addressKeys = new Set(['url', 'href', 'poster', 'transcriptUrl']);
/** What a browser would load, not only follow. */
const loaded = new Set(['image', 'video', 'audio', 'embed']);

/** Decided by the URL parser of the platform, not by the library's own reading. */
function unsafeAddresses(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const isLoaded = 'type' in value && loaded.has(String(value.type));
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]) => {
    if (key === 'issues') return [];
    if (key === 'srcSet')
      return String(entry)
        .split(/,\s+/)
        .filter((part) => !isSafe(part, web));
    if (addressKeys.has(key)) {
      const schemes = isLoaded && key !== 'href' ? web : [...web, 'mailto:', 'tel:'];
      return isSafe(String(entry), schemes) ? [] : [String(entry)];
    }
    return unsafeAddresses(entry);
  });
}

const web = ['http:', 'https:'];

function isSafe(address: string, schemes: readonly string[]): boolean {
  if (!URL.canParse(address, 'https://base.example/')) return true;
  return schemes.includes(new URL(address, 'https://base.example/').protocol);
}
