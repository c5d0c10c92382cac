// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Block, TableRow } from '../../src/model/blocks';
import { blocksFromHtml } from '../../src/sources/html/blocksFromHtml';

const cells = (...texts: string[]): TableRow => texts.map((text) => ({ text }));
const headers = (...texts: string[]): TableRow => texts.map((text) => ({ text, header: true }));

const tables: readonly [what: string, html: string, expected: readonly Block[]][] = [
  [
    'all its parts',
    '<table><caption>Boats</caption><thead><tr><td></td><td>Boats</td></tr></thead><tr><th scope="row">Mon</th><td>4</td></tr><tfoot><tr><td>All</td><td>4</td></tr></tfoot></table>',
    [
      {
        type: 'table',
        caption: 'Boats',
        head: [[{ text: '' }, { text: 'Boats', header: true }]],
        body: [[{ text: 'Mon', header: true, scope: 'row' }, { text: '4' }]],
        foot: [cells('All', '4')],
      },
    ],
  ],
  [
    'what its headers name, where HTML has a word for it',
    '<table><tr><th scope="COLGROUP" colspan="2">Boats<th scope="left">Day<tr><td scope="rowgroup">Mon<td>4<td>5</table>',
    [
      {
        type: 'table',
        head: [
          [
            { text: 'Boats', header: true, scope: 'colgroup', columnSpan: 2 },
            { text: 'Day', header: true },
          ],
        ],
        body: [[{ text: 'Mon', header: true, scope: 'rowgroup' }, { text: '4' }, { text: '5' }]],
      },
    ],
  ],
  [
    'a first row of headers as its head',
    '<table><tr><th>Day<th>Boats<tr><td><p>Mon</p><td>4</table>',
    [{ type: 'table', head: [headers('Day', 'Boats')], body: [cells('Mon', '4')] }],
  ],
  [
    'the caption of the figure around it',
    '<figure class="wp-block-table"><table><tr><td>a<td>b</table><figcaption>C</figcaption></figure>',
    [{ type: 'table', body: [cells('a', 'b')], caption: 'C' }],
  ],
  [
    'spans, within bounds',
    '<table><tr><td colspan="2">a<td colspan="0">b<td rowspan="9999999">c<td colspan="x">d</table>',
    [
      {
        type: 'table',
        body: [
          [
            { text: 'a', columnSpan: 2 },
            { text: 'b' },
            { text: 'c', rowSpan: 1000 },
            { text: 'd' },
          ],
        ],
      },
    ],
  ],
  [
    'blocks in a cell as its lines, pictures after it',
    '<table><tr><th>a<td><p>One <img src="a.jpg"></p><p><a href="/x">Two</a></p><table><tr><td>x<td>y</table></table>',
    [
      {
        type: 'table',
        body: [
          [
            { text: 'a', header: true },
            {
              text: [
                'One',
                { type: 'lineBreak' },
                { type: 'link', url: '/x', text: 'Two' },
                { type: 'lineBreak' },
                'x y',
              ],
            },
          ],
        ],
      },
      { type: 'image', url: 'a.jpg', alt: '' },
    ],
  ],
  [
    'its content where it only arranges that',
    '<table><tr><td><p>One</p><p>Two</p></td></tr></table><table role="presentation"><tr><td>Three<td>Four</table>',
    ['One', 'Two', 'Three', 'Four'].map((text) => ({ type: 'paragraph', text })),
  ],
  [
    'a table in one that only arranges',
    '<table><tr><td>Left<td><h2>Boats</h2><table><tr><td>a<td>b</table></table>',
    [
      { type: 'paragraph', text: 'Left' },
      { type: 'heading', level: 2, text: 'Boats' },
      { type: 'table', body: [cells('a', 'b')] },
    ],
  ],
  [
    'Blogger’s captioned picture',
    '<table class="tr-caption-container"><tr><td><a href="a-640x480.jpg"><img src="a.jpg"></a></td></tr><tr><td class="tr-caption">At dusk</td></tr></table>',
    [{ type: 'image', url: 'a.jpg', alt: '', caption: 'At dusk' }],
  ],
  [
    'only the pictures where there is no word',
    '<table><tr><td><img src="a.jpg"><td><img src="b.jpg"></table>',
    ['a.jpg', 'b.jpg'].map((url) => ({ type: 'image', url, alt: '' })),
  ],
  ['nothing of an empty table', '<table><tr><td><td></table>', []],
  [
    'one line of a table in a heading',
    '<h2><table><tr><td>a<td>b<tr><td>c</table></h2>',
    [{ type: 'heading', level: 2, text: 'a b c' }],
  ],
];

describe('a table', () => {
  it.each(tables)('gives %s', (_, html, expected) => {
    expect(blocksFromHtml(html)).toEqual({ blocks: expected, issues: [] });
  });
});
