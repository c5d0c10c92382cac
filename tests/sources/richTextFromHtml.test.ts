// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { RichText } from '../../src/model/text';
import { richTextFromHtml } from '../../src/sources/html/blocksFromHtml';

const texts: readonly [what: string, html: string, expected: RichText][] = [
  [
    'elements',
    '<strong>a</strong><i>b</i><code>c</code><mark>d</mark><sub>e</sub><sup>f</sup>',
    (['strong', 'emphasis', 'code', 'mark', 'sub', 'sup'] as const).map((type, index) => ({
      type,
      text: 'abcdef'[index]!,
    })),
  ],
  [
    'links and abbreviations',
    '<a href="/x"><abbr title="kilometres">km</abbr></a>',
    [{ type: 'link', url: '/x', text: [{ type: 'abbr', text: 'km', title: 'kilometres' }] }],
  ],
  [
    'no link in a link',
    '<a href="/x">a<table><tr><td><a href="/y">b</a></table></a>',
    [{ type: 'link', url: '/x', text: 'a b' }],
  ],
  [
    'unknown elements without their tags',
    'a <u>b</u><blink>c</blink> <x-y onclick="z">d</x-y>',
    'a bc d',
  ],
  [
    'white space as browsers do',
    '  a\n\t b  <b> c </b> d ',
    ['a b ', { type: 'strong', text: 'c ' }, 'd'],
  ],
  ['no-break spaces as they are', 'a&nbsp;b', 'a\u00a0b'],
  ['line breaks inside only', '<br>a <br> b<br><br>', ['a', { type: 'lineBreak' }, 'b']],
  ['blocks apart', '<p>a</p>b<ul><li>c</li></ul>', 'a b c'],
  ['entities', 'Tom &amp; Ann&#8217;s &lt;b&gt;', 'Tom & Ann’s <b>'],
];

describe('richTextFromHtml', () => {
  it.each(texts)('reads %s', (_, html, expected) => {
    expect(richTextFromHtml(html)).toEqual(expected);
  });

  it('is nothing without text', () => {
    expect(richTextFromHtml('<p> <img src="a.jpg"></p>')).toBeUndefined();
  });
});
