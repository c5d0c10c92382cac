// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/blocks';
import type { RichText } from '../../src/model/text';
import { blocksFromHtml } from '../../src/sources/html/blocksFromHtml';

const paragraph = (text: RichText): Block => ({ type: 'paragraph', text });
const picture = (url: string): Block => ({ type: 'image', url, alt: '' });

const links: readonly [address: string, expected: string | undefined][] = [
  ['https://a.example/', 'https://a.example/'],
  ['mailto:desk@a.example', 'mailto:desk@a.example'],
  ['/islands', '/islands'],
  ['#more', '#user-content-more'],
  ['//a.example/x', 'https://a.example/x'],
  ['java\nscript:alert(1)', undefined],
  ['\u0001javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['vbscript:x', undefined],
];

describe('blocksFromHtml', () => {
  it.each(links)('decides on the address %j', (address, expected) => {
    const { blocks: found, issues } = blocksFromHtml(`<a href="${address}">x</a>`);
    const text = expected === undefined ? 'x' : [{ type: 'link', url: expected, text: 'x' }];
    expect(found).toEqual([{ type: 'paragraph', text }]);
    expect(issues.map(({ code }) => code)).toEqual(expected === undefined ? ['link-unsafe'] : []);
  });

  it('resolves relative addresses against the address of the article', () => {
    const html = '<a href="../b">x</a><img src="c.jpg" srcset="c.jpg 1x, //d.example/d.jpg 2x">';
    const { blocks: found } = blocksFromHtml(html, { url: 'https://a.example/2026/ferry/' });
    expect(found).toEqual([
      paragraph([{ type: 'link', url: 'https://a.example/2026/b', text: 'x' }]),
      {
        ...picture('https://a.example/2026/ferry/c.jpg'),
        srcSet: 'https://a.example/2026/ferry/c.jpg 1x, https://d.example/d.jpg 2x',
      },
    ]);
  });

  it.each([
    ['<iframe src="https://films.example/1"></iframe>', 'embed-unknown', 'info', 'films.example/1'],
    ['<iframe></iframe>', 'media-dropped', 'warning', '<iframe>'],
    ['<embed src="javascript:x">', 'media-dropped', 'warning', 'javascript:x'],
    ['<video src="ttps://a.example/a.mov"></video>', 'media-dropped', 'warning', 'ttps:'],
    ['<p>https://films.example/1</p>', 'embed-linked', 'info', 'films.example/1'],
    ['<img src="javascript:x">', 'picture-dropped', 'warning', 'javascript:x'],
    ['<img src="a.gif" width="1" height="1">', 'pixel-dropped', 'info', 'one pixel'],
    ['<iframe src="https://a.example" style="display: none">', 'pixel-dropped', 'info', 'iframe'],
    ['[gallery ids="1,2"]', 'shortcode-stripped', 'warning', 'Ask WordPress for content.rendered'],
    ['<p>[chart n="1"]</p>', 'shortcode-stripped', 'info', 'had not replaced it'],
    ['<dl><dt>x</dl>', 'block-simplified', 'info', '<dl>'],
    ['<a class="more-link" href="#more-1">(more…)</a>', 'marker-dropped', 'info', 'whole'],
    ['<script></script><script></script>', 'element-dropped', 'info', '2 were'],
  ])('says what became of %s', (html, code, severity, words) => {
    const issue = blocksFromHtml(html).issues.find((candidate) => candidate.code === code);
    expect(issue).toMatchObject({ severity });
    expect(issue?.message).toContain(words);
  });

  it('says in which block it happened', () => {
    const { issues } = blocksFromHtml('<p>a</p><p>b</p><p><a href="x:y">c</a></p>');
    expect(issues).toMatchObject([{ code: 'link-unsafe', path: 'body[2]' }]);
  });

  it.each([undefined, null, 7, {}])('answers %j with an issue', (value) => {
    const { blocks: found, issues } = blocksFromHtml(value as unknown as string);
    expect(found).toEqual([]);
    expect(issues).toMatchObject([{ code: 'input-invalid', severity: 'error' }]);
  });
});
