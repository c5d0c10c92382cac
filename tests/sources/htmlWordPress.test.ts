// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/blocks';
import type { Picture } from '../../src/model/picture';
import type { RichText } from '../../src/model/text';
import { blocksFromHtml } from '../../src/sources/html/blocksFromHtml';
import { wordsOfBlocks } from '../corpora/words';

const paragraph = (text: RichText): Block => ({ type: 'paragraph', text });
const picture = (url: string, caption?: RichText): Picture =>
  caption === undefined ? { url, alt: '' } : { url, alt: '', caption };
const image = (url: string, caption?: RichText): Block => ({
  type: 'image',
  ...picture(url, caption),
});

const both: Block = { type: 'gallery', pictures: [picture('a.jpg', 'A'), picture('b.jpg')] };

const blocks: readonly [what: string, html: string, expected: readonly Block[]][] = [
  [
    'a gallery',
    '<figure class="is-layout-flex wp-block-gallery"><figure class="wp-block-image alignwide"><img src="a.jpg"><figcaption>A</figcaption></figure>\n<figure><img src="b.jpg"></figure><figcaption class="blocks-gallery-caption">Both</figcaption></figure>',
    [{ ...both, caption: 'Both' }],
  ],
  [
    'a gallery of the first kind',
    '<ul class="wp-block-gallery"><li class="blocks-gallery-item"><figure><img src="a.jpg"><figcaption>A</figcaption></figure></li><li class="blocks-gallery-item"><figure><img src="b.jpg"></figure></li></ul>',
    [both],
  ],
  [
    'a gallery of the second kind',
    '<figure class="wp-block-gallery"><ul class="blocks-gallery-grid"><li class="blocks-gallery-item"><figure><img src="a.jpg"><figcaption>A</figcaption></figure></li><li><figure><img src="b.jpg"></figure></li></ul><figcaption>Both</figcaption></figure>',
    [{ ...both, caption: 'Both' }],
  ],
  [
    'a gallery of the classic editor',
    '<p><style>x</style><div class="gallery galleryid-70 gallery-columns-3"><dl class="gallery-item"><dt class="gallery-icon"><a href="/a/"><img src="a.jpg"></a></dt><dd class="wp-caption-text">\nA\n</dd></dl><dl class="gallery-item"><dt><img src="b.jpg"></dt></dl><br style="clear: both"></div></p>',
    [both],
  ],
  [
    'a gallery of one',
    '<figure class="wp-block-gallery"><figure><img src="a.jpg"></figure><figcaption>A</figcaption></figure>',
    [image('a.jpg', 'A')],
  ],
  [
    'a gallery with text in it, as it comes',
    '<div class="wp-block-gallery"><img src="a.jpg"><p>and</p><img src="b.jpg"></div>',
    [image('a.jpg'), paragraph('and'), image('b.jpg')],
  ],
  [
    'groups, one of one block as that block',
    '<p>a</p><div class="wp-block-group"><div class="wp-block-group__inner-container"><p>b</p><p>c</p></div></div><div class="wp-block-group"><p>d</p></div><div class="wp-block-group"></div>',
    [paragraph('a'), { type: 'group', blocks: [paragraph('b'), paragraph('c')] }, paragraph('d')],
  ],
  [
    'one group around everything as what is in it',
    '<div class="wp-block-group"><p>a</p><p>b</p></div>',
    [paragraph('a'), paragraph('b')],
  ],
  [
    'columns',
    '<div class="wp-block-columns"><div class="wp-block-column"><p>a</p><p>b</p></div><div class="wp-block-column"><p>c</p></div></div>',
    [
      {
        type: 'group',
        blocks: [{ type: 'group', blocks: [paragraph('a'), paragraph('b')] }, paragraph('c')],
        layout: 'columns',
      },
    ],
  ],
  [
    'a picture beside text, and text over one',
    '<div class="wp-block-media-text"><figure class="wp-block-media-text__media"><img src="a.jpg"></figure><div class="wp-block-media-text__content"><p>a</p></div></div><div class="wp-block-cover"><img src="b.jpg"><div class="wp-block-cover__inner-container"><p>b</p></div></div>',
    [
      { type: 'group', blocks: [image('a.jpg'), paragraph('a')], layout: 'columns' },
      { type: 'group', blocks: [image('b.jpg'), paragraph('b')] },
    ],
  ],
  [
    'buttons and files as links in a paragraph',
    '<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="/a">a</a></div><div class="wp-block-button"><a class="wp-block-button__link">b</a></div></div><div class="wp-block-file"><object data="/c.pdf"></object><a href="/c.pdf">c</a><a href="/c.pdf" class="wp-block-file__button">Download</a></div>',
    [
      paragraph([{ type: 'link', url: '/a', text: 'a' }, ' b']),
      paragraph([
        { type: 'link', url: '/c.pdf', text: 'c' },
        ' ',
        { type: 'link', url: '/c.pdf', text: 'Download' },
      ]),
    ],
  ],
  [
    'nothing where it cuts the text',
    '<p>a</p><p><!--more--></p><!--nextpage--><p><span id="more-7"></span>b</p>',
    [paragraph('a'), paragraph('b')],
  ],
  [
    'the caption shortcode',
    '<p>[caption id="a_1" align="alignleft" width="300"]<a href="/x"><img src="a.jpg" width="300"></a> At <em>dusk</em>[/caption]</p>[caption caption="Old"]<img src="b.jpg">[/caption]',
    [
      {
        type: 'image',
        url: 'a.jpg',
        alt: '',
        width: 300,
        role: 'half',
        href: '/x',
        caption: ['At ', { type: 'emphasis', text: 'dusk' }],
      },
      image('b.jpg', 'Old'),
    ],
  ],
];

describe('WordPress’s HTML', () => {
  it.each(blocks)('gives %s', (_, html, expected) => {
    expect(blocksFromHtml(html).blocks).toEqual(expected);
  });

  it.each<[string, string | undefined, number]>([
    ['[gallery ids="1,2"] after', 'after', 1],
    ['a [chart n=1]these words[/chart] b', 'a these words b', 2],
    ['a [chart type=”pie” /] b', 'a b', 1],
    ['a [caption width=9] b', 'a b', 1],
    ['He [sic] said [1] [video] [Ed. note: "no"] [a=b] [/x]', undefined, 0],
    ['Write [[gallery]] or <code>[b c="d"]</code>', 'Write [gallery] or [b c="d"]', 0],
    ['<pre>[embed]a[/embed]</pre>', '[embed]a[/embed]', 0],
  ])('takes only shortcodes out of %j', (html, expected, count) => {
    const { blocks: found, issues } = blocksFromHtml(html);
    expect(wordsOfBlocks(found).join(' ')).toBe(expected ?? html);
    expect(issues.filter(({ code }) => code === 'shortcode-stripped')).toHaveLength(count);
  });

  it('counts line breaks only where it is told to', () => {
    const text = 'One\ntwo <b>three\n\nfour</b>\n<h2>Five\nsix</h2>\nseven\r\n \r\n\neight';
    expect(blocksFromHtml(text, { autop: true }).blocks).toEqual([
      paragraph(['One', { type: 'lineBreak' }, 'two ', { type: 'strong', text: 'three' }]),
      paragraph([{ type: 'strong', text: 'four' }]),
      { type: 'heading', level: 2, text: 'Five six' },
      paragraph('seven'),
      paragraph('eight'),
    ]);
    expect(blocksFromHtml(text).blocks).toHaveLength(3);
  });
});
