// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/blocks';
import type { RichText } from '../../src/model/text';
import { blocksFromHtml } from '../../src/sources/html/blocksFromHtml';

const paragraph = (text: RichText): Block => ({ type: 'paragraph', text });
const picture = (url: string): Block => ({ type: 'image', url, alt: '' });

const blocks: readonly [what: string, html: string, expected: readonly Block[]][] = [
  ['paragraphs', '<p>One.</p>\n<p>Two.</p>', [paragraph('One.'), paragraph('Two.')]],
  [
    'text outside of blocks',
    'Loose <div>boxed</div> tail',
    ['Loose', 'boxed', 'tail'].map(paragraph),
  ],
  ['nothing for empty paragraphs', '<p></p><p>&nbsp;</p><p> <br> </p>\n', []],
  [
    'a drop cap',
    '<p class="has-drop-cap">At ten</p><p>Then</p>',
    [{ type: 'paragraph', text: 'At ten', dropCap: true }, paragraph('Then')],
  ],
  [
    'headings in three levels',
    '<h1>A</h1><h2>B</h2><h3>C</h3><h4>D</h4><h6>E</h6>',
    ([2, 2, 3, 4, 4] as const).map((level, index) => ({
      type: 'heading',
      level,
      text: 'ABCDE'[index]!,
    })),
  ],
  ['a divider', '<p>a</p><hr><p>b</p>', [paragraph('a'), { type: 'divider' }, paragraph('b')]],
  [
    'a list in a list',
    '<ul><li>One<ol start="3"><li>Three</li></ol></li><li></li></ul>',
    [
      {
        type: 'list',
        items: [
          {
            text: 'One',
            blocks: [{ type: 'list', ordered: true, start: 3, items: [{ text: 'Three' }] }],
          },
        ],
      },
    ],
  ],
  [
    'a list without an item around it',
    '<ul><li>One</li><ul><li>Two</li></ul></ul>',
    [
      {
        type: 'list',
        items: [{ text: 'One', blocks: [{ type: 'list', items: [{ text: 'Two' }] }] }],
      },
    ],
  ],
  [
    'paragraphs in an item',
    '<ol><li><p>One</p><p>more</p></li></ol>',
    [{ type: 'list', ordered: true, items: [{ text: 'One', blocks: [paragraph('more')] }] }],
  ],
  [
    'a quotation and its source',
    '<blockquote cite="https://a.example/"><p>Q</p><p>R</p><cite>Marit</cite></blockquote>',
    [
      {
        type: 'quote',
        text: 'Q',
        blocks: [paragraph('R')],
        cite: 'Marit',
        url: 'https://a.example/',
      },
    ],
  ],
  [
    'a credit that is not last where it stands',
    '<blockquote><cite>Marit</cite><p>Q</p></blockquote>',
    [{ type: 'quote', text: 'Marit', blocks: [paragraph('Q')] }],
  ],
  [
    'a pull quote',
    '<figure class="wp-block-pullquote"><blockquote><p>One</p><p>Two</p><cite>Marit</cite></blockquote></figure>',
    [{ type: 'pullquote', text: ['One', { type: 'lineBreak' }, 'Two'], cite: 'Marit' }],
  ],
  [
    'a picture with a caption',
    '<figure class="alignwide"><a href="/b.jpg"><img src="/a.jpg" srcset="/a.jpg 1x, /b.jpg 2x" sizes="50vw" alt="A boat" width="600" height="400"></a><figcaption>At <em>dusk</em></figcaption></figure>',
    [
      {
        type: 'image',
        url: '/a.jpg',
        alt: 'A boat',
        width: 600,
        height: 400,
        srcSet: '/a.jpg 1x, /b.jpg 2x',
        sizes: '50vw',
        role: 'wide',
        caption: ['At ', { type: 'emphasis', text: 'dusk' }],
      },
    ],
  ],
  [
    'the older captioned picture',
    '<div class="wp-caption alignfull"><img src="a.jpg"><p class="wp-caption-text">At dusk</p></div>',
    [{ ...picture('a.jpg'), role: 'full', caption: 'At dusk' } as Block],
  ],
  [
    'a picture between two pieces of a paragraph',
    '<p>before <b>bold <img src="a.jpg"> on</b></p>',
    [
      paragraph(['before ', { type: 'strong', text: 'bold' }]),
      picture('a.jpg'),
      paragraph([{ type: 'strong', text: 'on' }]),
    ],
  ],
  [
    'a picture that is loaded late',
    '<img src="data:image/gif;base64,R0" data-src="https://a.example/a.jpg">',
    [picture('https://a.example/a.jpg')],
  ],
  [
    'an emoji as text',
    '<p>Well <img class="emoji" alt="🙂" src="https://s.example/1.png">!</p>',
    [paragraph('Well 🙂!')],
  ],
  [
    'a gallery as its pictures',
    '<figure class="wp-block-gallery"><figure><img src="a.jpg"><figcaption>A</figcaption></figure><figure><img src="b.jpg"></figure><figcaption>Both</figcaption></figure>',
    [{ ...picture('a.jpg'), caption: 'A' } as Block, picture('b.jpg'), paragraph('Both')],
  ],
  [
    'a table row by row',
    '<table><caption>Boats</caption><tr><th>Day<th>Boats<tr><td><p>Mon</p><td>4</table>',
    ['Boats', 'Day · Boats', 'Mon · 4'].map(paragraph),
  ],
  [
    'a table that only arranges',
    '<table><tr><td><p>One</p><p>Two</p></td></tr></table>',
    ['One', 'Two'].map(paragraph),
  ],
  [
    'details and definitions',
    '<details><summary>More</summary>Text</details><dl><dt>Knot<dd>A speed</dl>',
    ['More', 'Text', 'Knot', 'A speed'].map(paragraph),
  ],
  [
    'the lines of a pre',
    '<pre>one\n  two</pre>',
    [paragraph(['one', { type: 'lineBreak' }, 'two'])],
  ],
  [
    'a film as a link',
    '<iframe src="//films.example/1" title="A film"></iframe>',
    [paragraph([{ type: 'link', url: 'https://films.example/1', text: 'A film' }])],
  ],
  [
    'a player by its source',
    '<p>Hear:<audio><source src="/a.mp3">old</audio></p>',
    [paragraph('Hear:'), paragraph([{ type: 'link', url: '/a.mp3', text: '/a.mp3' }])],
  ],
  [
    'an address that waits to be embedded',
    '<div class="wp-block-embed__wrapper">\nhttps://films.example/1\n</div>',
    [
      paragraph([
        { type: 'link', url: 'https://films.example/1', text: 'https://films.example/1' },
      ]),
    ],
  ],
  [
    'no code, no form',
    '<script>a</script><style>b</style><template>c</template><noscript>d</noscript><svg><text>e</text></svg><select><option>f</select><textarea>g</textarea>',
    [],
  ],
  [
    'a whole page',
    '<!doctype html><html><head><title>T</title></head><body><p>Text</body></html>',
    [paragraph('Text')],
  ],
  [
    'tags named like parts of JavaScript',
    '<constructor>a</constructor> <valueof>b</valueof>',
    [paragraph('a b')],
  ],
];

describe('blocksFromHtml', () => {
  it.each(blocks)('reads %s', (_, html, expected) => {
    expect(blocksFromHtml(html).blocks).toEqual(expected);
  });

  it('gives plain JSON', () => {
    const result = blocksFromHtml(blocks.map(([, html]) => html).join(''));
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  });
});
