// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/blocks';
import type { RichText } from '../../src/model/text';
import { blocksFromHtml } from '../../src/sources/html/blocksFromHtml';

const texts: readonly [what: string, html: string, expected: RichText][] = [
  ['white space of every kind', '<p> a\t\tb<!-- --> \n c&#13;d&#x0D; e \f</p>', 'a b c d e'],
  [
    'white space around emphasis',
    'a <b> b </b> c<i> </i>d<u> e</u>',
    ['a ', { type: 'strong', text: 'b ' }, 'c d e'],
  ],
  [
    'what was changed, keys, quotations and titles',
    '<del>a</del><s>b</s><ins>c</ins><small>d</small><q>e</q><cite>f</cite><kbd>g</kbd><samp>h</samp>',
    (
      [
        ...['deleted', 'deleted', 'inserted', 'small', 'quote', 'cite', 'keyboard', 'keyboard'],
      ] as const
    ).map((type, index) => ({ type, text: 'abcdefgh'[index]! }) as { type: 'cite'; text: string }),
  ],
  [
    'words of another language',
    'The <i lang="fr_FR">mot <b>juste</b></i> <span lang="">x</span><span lang="no such">y</span>',
    [
      'The ',
      {
        type: 'emphasis',
        text: [
          {
            type: 'span',
            language: 'fr-FR',
            text: ['mot ', { type: 'strong', text: 'juste' }],
          },
        ],
      },
      ' xy',
    ],
  ],
  [
    'a language in a language side by side',
    '<span lang="fr">a <span lang="en">b</span> c</span>',
    [
      { type: 'span', language: 'fr', text: 'a ' },
      { type: 'span', language: 'en', text: 'b' },
      { type: 'span', language: 'fr', text: ' c' },
    ],
  ],
  ['a raised letter that is no mark', 'E=mc<sup>2</sup>', ['E=mc', { type: 'sup', text: '2' }]],
];

describe('inline elements', () => {
  it.each(texts)('keep %s', (_, html, text) => {
    expect(blocksFromHtml(`<p>${html}</p>`).blocks).toEqual([{ type: 'paragraph', text }]);
  });

  it('need no language that is that of the text', () => {
    const { blocks } = blocksFromHtml('<span lang="en-gb">a</span>', { locale: 'en-GB' });
    expect(blocks).toEqual([{ type: 'paragraph', text: 'a' }]);
  });
});

const mark = (id: string, text: string) => ({ type: 'footnote' as const, id, text });

const notes: readonly [what: string, html: string, expected: readonly Block[]][] = [
  [
    'WordPress',
    '<p>It is so.<sup data-fn="7d-a" class="fn"><a href="#7d-a" id="7d-a-link">1</a></sup></p><ol class="wp-block-footnotes"><li id="7d-a">Says <em>who</em>? <a href="#7d-a-link" aria-label="Jump to footnote reference 1">↩︎</a></li></ol>',
    [
      { type: 'paragraph', text: ['It is so.', mark('user-content-7d-a', '1')] },
      {
        type: 'footnotes',
        items: [
          { id: 'user-content-7d-a', text: ['Says ', { type: 'emphasis', text: 'who' }, '?'] },
        ],
      },
    ],
  ],
  [
    'Markdown',
    '<p>So<sup id="fnref:1"><a href="#fn:1" role="doc-noteref">1</a></sup><a href="#fn:b"><sup>b</sup></a></p><section class="footnotes"><hr><ol><li id="fn:1"><p>One</p><p>more <a href="#fnref:1">↩</a></p></li><li id="fn:b">Two <a href="#fnref:b">back</a></li></ol></section>',
    [
      {
        type: 'paragraph',
        text: ['So', mark('user-content-fn:1', '1'), mark('user-content-fn:b', 'b')],
      },
      {
        type: 'footnotes',
        items: [
          { id: 'user-content-fn:1', text: ['One', { type: 'lineBreak' }, 'more'] },
          { id: 'user-content-fn:b', text: 'Two' },
        ],
      },
    ],
  ],
  [
    'notes that name each other',
    '<ol><li id="fn1">See <a href="#fn2">2</a> <a href="#fnref1">↩</a></li><li id="fn2">b</li></ol>',
    [
      {
        type: 'footnotes',
        items: [
          {
            id: 'user-content-fn1',
            text: ['See ', { type: 'link', url: '#user-content-fn2', text: '2' }],
          },
          { id: 'user-content-fn2', text: 'b' },
        ],
      },
    ],
  ],
  [
    'a list that is none',
    '<p><a href="#fn1">1</a></p><ol><li id="fn1">a</li><li>b</li></ol>',
    [
      {
        type: 'paragraph',
        text: [{ type: 'link', url: '#user-content-fn1', text: '1' }],
      },
      { type: 'list', ordered: true, items: [{ text: 'a' }, { text: 'b' }] },
    ],
  ],
];

describe('footnotes', () => {
  it.each(notes)('of %s', (_, html, expected) => {
    expect(blocksFromHtml(html)).toEqual({ blocks: expected, issues: [] });
  });
});
