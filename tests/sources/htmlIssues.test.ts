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
  ['#more', '#more'],
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
    ['[caption id="a_1" width="9"]<img src="a.jpg"> At dusk[/caption]', ['At dusk'], 2],
    ['[gallery ids="1,2"] after', ['after'], 1],
    ['[embed]https://films.example/1[/embed]', ['https://films.example/1'], 2],
    [
      'Watch [video] or [chart n=1]these words[/chart]',
      ['Watch [video] or [chart n=1]these words[/chart]'],
      0,
    ],
  ])('takes only WordPress shortcodes out of %j', (html, expected, count) => {
    const { blocks: found, issues } = blocksFromHtml(html);
    expect(
      found.flatMap((block) => (block.type === 'paragraph' ? [flat(block.text)] : [])),
    ).toEqual(expected);
    expect(issues.filter(({ code }) => code === 'shortcode-stripped')).toHaveLength(count);
  });

  it.each([
    ['<iframe src="https://films.example/1"></iframe>', 'media-linked', 'info', 'films.example/1'],
    ['<embed src="javascript:x">', 'media-dropped', 'warning', 'javascript:x'],
    ['<img src="javascript:x">', 'picture-dropped', 'warning', 'javascript:x'],
    ['<a href="/page"><img src="a.jpg"></a>', 'picture-link-dropped', 'info', '/page'],
    ['<img src="a.gif" width="1" height="1">', 'pixel-dropped', 'info', 'one pixel'],
    ['<table><td>x</table>', 'block-simplified', 'info', '<table>'],
    ['<div class="wp-block-columns">x</div>', 'block-simplified', 'info', 'wp-block-columns'],
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

function flat(text: RichText): string {
  return typeof text === 'string'
    ? text
    : text
        .map((inline) =>
          typeof inline === 'object' && 'text' in inline ? flat(inline.text) : inline,
        )
        .join('');
}
