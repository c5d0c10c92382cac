// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fromFeed } from '../../src/sources/feed';
import { makeAtom, makeRss } from '../fixtures/sources/feeds';

const codesOf = ({ issues }: ReturnType<typeof fromFeed>) => issues.map(({ code }) => code);
const readItem = (item: string) => fromFeed(makeRss(`<item>${item}</item>`)).articles[0];

describe('an item', () => {
  it.each<[string, string, Record<string, unknown>]>([
    [
      'its only description as text',
      '<description>a&lt;br&gt;b</description>',
      { body: [{ type: 'paragraph' }] },
    ],
    [
      'paragraphs by empty lines',
      '<description>a\n\nb</description>',
      { body: [{ text: 'a' }, { text: 'b' }] },
    ],
    [
      'no standfirst that repeats the text',
      '<title>x</title><description>a b c d e f</description><content:encoded>a b c d e f g</content:encoded>',
      { body: [{ text: 'a b c d e f g' }] },
    ],
    [
      'markup nobody escaped',
      '<description><p>a <b>b</b></p></description>',
      { body: [{ text: ['a ', { type: 'strong', text: 'b' }] }] },
    ],
    [
      'a name out of an address',
      '<author>ida@post.example (Ida Brekke)</author>',
      { author: [{ name: 'Ida Brekke' }] },
    ],
    [
      'a name before an address',
      '<dc:creator>Ida &lt;ida@post.example&gt;</dc:creator>',
      { author: [{ name: 'Ida' }] },
    ],
    [
      'no name that is an address',
      '<title>x</title><author>ida@post.example</author>',
      { author: [] },
    ],
    ['an author of podcasts', '<itunes:author>Ida</itunes:author>', { author: [{ name: 'Ida' }] }],
    [
      'its identifier as address',
      '<guid>https://post.example/1</guid>',
      { url: 'https://post.example/1' },
    ],
    [
      'a picture among the files',
      '<enclosure url="https://i.example/a.jpg" type="image/jpeg"/>',
      { image: { url: 'https://i.example/a.jpg' } },
    ],
    [
      'a thumbnail',
      '<media:thumbnail url="https://i.example/a"/>',
      { image: { url: 'https://i.example/a' } },
    ],
    [
      'a picture of a group',
      '<media:group><media:title>T</media:title><media:thumbnail url="https://i.example/a"/><media:description>D</media:description></media:group>',
      { headline: 'T', standfirst: 'D', image: { url: 'https://i.example/a' } },
    ],
    ['a title with a tag for a word', '<title>&lt;video&gt;</title>', { headline: '<video>' }],
    [
      'a title in CDATA',
      '<title><![CDATA[Nets & <i>knots</i>]]></title>',
      { headline: 'Nets & knots' },
    ],
    ['its language', '<title>x</title><dc:language>tr</dc:language>', { inLanguage: 'tr' }],
  ])('has %s', (_, item, expected) => {
    expect(readItem(item)).toMatchObject(expected);
  });

  it('shows a picture once that its text begins with', () => {
    const item = readItem(
      '<media:content url="https://i.example/a.jpg" medium="image"/><description>&lt;img src="https://i.example/a.jpg"&gt;b</description>',
    );
    expect(item?.body).toEqual([{ type: 'paragraph', text: 'b' }]);
  });

  it.each<[string, string[]]>([
    ['', ['item-empty']],
    ['<link>https://post.example/</link>', ['headline-missing']],
    ['<title>x</title>', ['url-missing']],
    ['<title>x</title><link>javascript:x</link>', ['url-missing']],
    ['<title>x</title><link>/x</link><pubDate>soon</pubDate>', ['date-invalid']],
  ])('is reported: %s', (item, codes) => {
    expect(codesOf(fromFeed(makeRss(`<item>${item}</item>`)))).toEqual(codes);
  });
});

describe('text of Atom', () => {
  it.each<[string, string, string]>([
    ['plain by default', '<title>a &lt;b> c</title>', 'a <b> c'],
    ['decoded where it was escaped twice', '<title>a &amp;#8217; c</title>', 'a ’ c'],
    ['HTML', '<title type="html">a &lt;b>c&lt;/b></title>', 'a c'],
    ['plain', '<title type="text">a &amp;amp; c</title>', 'a &amp; c'],
    ['in base 64', '<title type="application/octet-stream">YSDDqQ==</title>', 'a é'],
    ['in what is no base 64', '<title mode="base64">***</title>', '***'],
  ])('is %s', (_, title, expected) => {
    expect(fromFeed(makeAtom(`<entry>${title}</entry>`)).articles[0]?.headline).toBe(expected);
  });
});
