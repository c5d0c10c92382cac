// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fromFeed } from '../../src/sources/feed';
import { makeRss } from '../fixtures/sources/feeds';

const titleOf = (xml: string) => fromFeed(xml).articles[0]?.headline;
const inItem = (title: string) => makeRss(`<item>${title}</item>`);

describe('XML with faults', () => {
  it.each<[string, string, string]>([
    ['stray ampersands', inItem('<title>A & B &co; c</title>'), 'A & B &co; c'],
    ['references of HTML', inItem('<title>caf&eacute;&nbsp;x</title>'), 'café x'],
    ['numbers that browsers mend', inItem('<title>a &#150; b &#x2019; c</title>'), 'a – b ’ c'],
    [
      'numbers that mean nothing',
      inItem('<title>&#0;&#xD800;&#99999999;</title>'),
      '\uFFFD\uFFFD\uFFFD',
    ],
    ['a stray bracket', inItem('<title>1 < 2</title>'), '1 < 2'],
    ['an end without a start', inItem('<title>a</b></i></title>'), 'a'],
    ['no end', '<rss><channel><item><title>a', 'a'],
    ['CDATA without an end', '<rss><channel><item><title><![CDATA[a', 'a'],
    ['something before it', `\uFEFF\n<!-- x --> ${inItem('<title>a</title>')}`, 'a'],
    ['names in capitals', '<RSS><CHANNEL><ITEM><TITLE>a</TITLE></ITEM></CHANNEL></RSS>', 'a'],
    ['attributes without quotes', inItem('<title type=html checked x=\'1">a</title>'), 'a'],
    [
      'another prefix',
      '<rss><channel><item xmlns:q="http://search.yahoo.com/mrss"><q:title>a</q:title></item></channel></rss>',
      'a',
    ],
    [
      'a prefix nobody declared',
      '<rss><channel><item><media:title>a</media:title></item></channel></rss>',
      'a',
    ],
    [
      'a namespace of its own',
      '<x:rss xmlns:x="urn:x"><x:channel><x:item><x:title>a</x:title></x:item></x:channel></x:rss>',
      'a',
    ],
    [
      'another title in the item',
      inItem('<x:title xmlns:x="urn:y">b</x:title><title>a</title>'),
      'a',
    ],
    [
      'a document type',
      `<!DOCTYPE rss [<!ENTITY b "<b>">]>${inItem('<title>a&b;</title>')}`,
      'a&b;',
    ],
  ])('has %s', (_, xml, expected) => {
    expect(titleOf(xml)).toBe(expected);
  });

  it('cannot be made to grow', () => {
    const entities = Array.from({ length: 9 }, (_, index) => {
      return `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`;
    });
    const xml = `<!DOCTYPE x [<!ENTITY e0 "ha">${entities.join('')}]>${inItem('<title>&e9;</title>')}`;
    expect(titleOf(xml)).toBe('&e9;');
  });
});

describe('limits', () => {
  it.each<[string, object, string]>([
    ['bytes', { bytes: 20 }, 'input-cut'],
    ['nodes', { nodes: 3 }, 'input-cut'],
    ['depth', { depth: 2 }, 'depth-cut'],
  ])('of %s are kept and reported', (_, limits, code) => {
    const { issues } = fromFeed(inItem('<title>a</title>'), { limits });
    expect(issues.map((issue) => issue.code)).toContain(code);
  });

  it('of bytes hold for JSON', () => {
    const { issues } = fromFeed('{"items": []}', { limits: { bytes: 5 } });
    expect(issues.map(({ code }) => code)).toEqual(['input-too-long']);
  });

  it.each<[string, string]>([
    ['elements in elements', `<rss>${'<a>'.repeat(200_000)}`],
    ['ends without starts', `<rss>${'<a>'.repeat(50_000)}${'</b>'.repeat(200_000)}`],
    ['quotes without ends', `<rss>${'<a b="'.repeat(100_000)}`],
    ['brackets', `<rss>${'<'.repeat(300_000)}`],
    ['comments without ends', '<!--'.repeat(200_000)],
    ['types without ends', '<!DOCTYPE ['.repeat(100_000)],
    ['namespaces in namespaces', `<rss>${'<a xmlns:b="c">'.repeat(50_000)}`],
    ['items', makeRss('<item><title>a</title></item>'.repeat(20_000))],
  ])('hold time within bounds: %s', (_, xml) => {
    const start = performance.now();
    fromFeed(xml);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});

describe('addresses', () => {
  it('are checked', () => {
    const bad = 'javascript:alert(1)';
    const { articles, feed } = fromFeed(
      makeRss(
        `<item><title>a</title><link>${bad}</link><guid>${bad}</guid>
          <enclosure url="${bad}" type="audio/mpeg"/><media:content url="${bad}" medium="image"/>
          <description>&lt;a href="${bad}"&gt;b&lt;/a&gt;</description></item>`,
        `<link>${bad}</link><image><url>${bad}</url></image>`,
      ),
    );
    expect(JSON.stringify({ articles, feed })).not.toContain('javascript');
  });

  it('are resolved where they stand', () => {
    const xml = makeRss(
      `<item xml:base="/b/"><link>c</link><description xml:base="d/">&lt;a href="e">f&lt;/a></description></item>`,
    ).replace('<rss', '<rss xml:base="https://post.example/a/"');
    const [article] = fromFeed(xml).articles;
    expect(article).toMatchObject({
      url: 'https://post.example/b/c',
      body: [{ text: [{ url: 'https://post.example/b/d/e' }] }],
    });
  });
});
