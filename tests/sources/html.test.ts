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
  [
    'the names of headings, and links to them',
    '<p id="p"><a href="#what%20now">a</a> <a href="#top">b</a></p><h2 id="what now">C</h2><h3><a name="d"></a>D</h3><h2 id="d">E</h2>',
    [
      paragraph([
        { type: 'link', url: '#user-content-what-now', text: 'a' },
        ' ',
        { type: 'link', url: '#top', text: 'b' },
      ]),
      { type: 'heading', level: 2, text: 'C', id: 'user-content-what-now' },
      { type: 'heading', level: 3, text: 'D', id: 'user-content-d' },
      { type: 'heading', level: 2, text: 'E' },
    ],
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
    '<figure class="alignwide"><a href="/a-scaled.jpg"><img src="/a.jpg" srcset="/a.jpg 1x, /b.jpg 2x" sizes="50vw" alt="A boat" width="600" height="400"></a><figcaption>At <em>dusk</em></figcaption></figure>',
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
    'a picture that leads elsewhere',
    '<p><a href="https://a.example/story"><img src="a.jpg"></a></p>',
    [{ ...picture('a.jpg'), href: 'https://a.example/story' } as Block],
  ],
  [
    'how much of the page a picture takes',
    '<img src="a.jpg" class="alignleft" width="300"><figure class="alignright"><img src="a.jpg" width="399"></figure><img src="a.jpg" class="alignright" width="640"><img src="a.jpg" class="alignnone is-style-rounded" width="300"><div class="wp-caption alignleft"><img src="a.jpg" width="150"></div>',
    (['half', 'half', undefined, undefined, 'thumbnail'] as const).map((role, index) => {
      const width = [300, 399, 640, 300, 150][index];
      return { ...picture('a.jpg'), width, ...(role && { role }) } as Block;
    }),
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
    'a film as what it is',
    '<figure><video poster="p.jpg" width="640" height="360"><source src="x:y"><source src="/a.mp4" type="video/mp4; codecs=avc1"><track src="a.vtt" kind="captions" srclang="nb_NO" label="Norsk"><track src="x:y" srclang="en"><track src="b.vtt">old</video><figcaption>At <em>sea</em></figcaption></figure>',
    [
      {
        type: 'video',
        url: '/a.mp4',
        encodingFormat: 'video/mp4',
        poster: 'p.jpg',
        width: 640,
        height: 360,
        tracks: [{ url: 'a.vtt', kind: 'captions', language: 'nb-NO', label: 'Norsk' }],
        caption: ['At ', { type: 'emphasis', text: 'sea' }],
      },
    ],
  ],
  [
    'a recording in a paragraph',
    '<p>Hear:<audio title="The bell"><source src="/a.mp3">old</audio></p>',
    [paragraph('Hear:'), { type: 'audio', url: '/a.mp3', title: 'The bell' }],
  ],
  [
    'details',
    '<details open><summary>More <b>here</b></summary>Text<ul><li>a</ul></details>',
    [
      {
        type: 'details',
        summary: ['More ', { type: 'strong', text: 'here' }],
        blocks: [paragraph('Text'), { type: 'list', items: [{ text: 'a' }] }],
        open: true,
      },
    ],
  ],
  [
    'details that are not whole',
    '<details>Text</details><details><summary>Only</summary></details>',
    ['Text', 'Only'].map(paragraph),
  ],
  ['definitions', '<dl><dt>Knot<dd>A speed</dl>', ['Knot', 'A speed'].map(paragraph)],
  [
    'the lines and spaces of a pre',
    '<pre>\none\n  <b>two</b><br>three \n</pre>',
    [
      {
        type: 'preformatted',
        text: ['one\n  ', { type: 'strong', text: 'two' }, '\nthree'],
      },
    ],
  ],
  [
    'source code',
    '<pre><code class="lang-ts">if (a &lt; b) {\n  <span class="k">[x]y[/x]</span>\n}\n</code></pre>',
    [{ type: 'code', code: 'if (a < b) {\n  [x]y[/x]\n}', language: 'ts' }],
  ],
  [
    'WordPress’s texts with lines',
    '<pre class="wp-block-code language-c++"><code>a</code> b</pre><pre class="wp-block-verse">c\nd</pre>',
    [
      { type: 'code', code: 'a b', language: 'c++' },
      { type: 'preformatted', text: 'c\nd' },
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
