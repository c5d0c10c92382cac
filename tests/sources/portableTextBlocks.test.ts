// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fromPortableText } from '../../src/sources/portableText';
import { makeBlock, makeDocument, makeSpan } from '../fixtures/sources/portableDocument';

const readBody = (body: unknown, limits = {}) => {
  const { article, issues } = fromPortableText(
    { ...makeDocument(), mainImage: undefined, body },
    { url: 'https://paper.example/lamp', limits },
  );
  return { body: article!.body, codes: issues.map(({ code }) => code) };
};

describe('text', () => {
  it.each<[string, Record<string, unknown>, unknown]>([
    [
      'decorators',
      makeBlock([makeSpan('a', 'strong'), makeSpan('b', 'strong', 'em'), makeSpan('c', 'em')]),
      [
        { type: 'strong', text: ['a', { type: 'emphasis', text: 'b' }] },
        { type: 'emphasis', text: 'c' },
      ],
    ],
    [
      'the wider mark outside',
      makeBlock([makeSpan('a', 'em', 'strong'), makeSpan('b', 'em')]),
      [{ type: 'emphasis', text: [{ type: 'strong', text: 'a' }, 'b'] }],
    ],
    [
      'scripts and strokes',
      makeBlock([
        makeSpan('a', 'sup'),
        makeSpan('b', 'sub'),
        makeSpan('c', 'strike-through'),
        makeSpan('d', 'code'),
      ]),
      [
        { type: 'sup', text: 'a' },
        { type: 'sub', text: 'b' },
        { type: 'deleted', text: 'c' },
        { type: 'code', text: 'd' },
      ],
    ],
    [
      'a link',
      makeBlock(['to ', makeSpan('us', 'l')], {
        markDefs: [{ _key: 'l', _type: 'link', href: '/us' }],
      }),
      ['to ', { type: 'link', url: 'https://paper.example/us', text: 'us' }],
    ],
    [
      'lines',
      makeBlock(['a\nb', { _type: 'break' }, 'c']),
      ['a', { type: 'lineBreak' }, 'b', { type: 'lineBreak' }, 'c'],
    ],
  ])('has %s', (_, block, text) => {
    expect(readBody([block])).toStrictEqual({ body: [{ type: 'paragraph', text }], codes: [] });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['an underline', makeBlock([makeSpan('us', 'underline')]), 'mark-dropped'],
    [
      'an annotation',
      makeBlock([makeSpan('us', 'x')], { markDefs: [{ _key: 'x', _type: 'comment' }] }),
      'mark-dropped',
    ],
    [
      'a reference',
      makeBlock([makeSpan('us', 'x')], {
        markDefs: [{ _key: 'x', _type: 'internalLink', reference: { _ref: 'p' } }],
      }),
      'reference-unresolved',
    ],
    [
      'an unsafe link',
      makeBlock([makeSpan('us', 'x')], {
        markDefs: [{ _key: 'x', _type: 'link', href: 'javascript:x' }],
      }),
      'link-unsafe',
    ],
    ['a thing in the line', makeBlock([{ _type: 'ticker', title: 'us' }]), 'element-unknown'],
    ['a style', makeBlock(['us'], { style: 'lead' }), 'style-unknown'],
  ])('keeps its words without %s', (_, block, code) => {
    expect(readBody([block])).toEqual({ body: [{ type: 'paragraph', text: 'us' }], codes: [code] });
  });

  it('has styles', () => {
    const styles = ['h1', 'h2', 'h3', 'h4', 'h6', 'blockquote'];
    const { body } = readBody(styles.map((style) => makeBlock(['a'], { style })));
    expect(body.map((block) => [block.type, 'level' in block ? block.level : 0])).toEqual([
      ['heading', 2],
      ['heading', 2],
      ['heading', 3],
      ['heading', 4],
      ['heading', 4],
      ['quote', 0],
    ]);
  });
});

describe('lists', () => {
  const item = (text: string, level: unknown, listItem = 'bullet') =>
    makeBlock([text], { listItem, level });

  it('nest by level', () => {
    const list = [item('a', 1), item('b', 2), item('c', 4), item('d', 2), item('e', 1)];
    expect(readBody(list).body).toStrictEqual([
      {
        type: 'list',
        items: [
          {
            text: 'a',
            blocks: [
              {
                type: 'list',
                items: [
                  { text: 'b', blocks: [{ type: 'list', items: [{ text: 'c' }] }] },
                  { text: 'd' },
                ],
              },
            ],
          },
          { text: 'e' },
        ],
      },
    ]);
  });

  it('end where another kind, or a paragraph, begins', () => {
    const list = [item('a', 1), item('b', 1, 'number'), makeBlock(['c']), item('d', 'x', 'number')];
    expect(readBody(list).body).toStrictEqual([
      { type: 'list', items: [{ text: 'a' }] },
      { type: 'list', ordered: true, items: [{ text: 'b' }] },
      { type: 'paragraph', text: 'c' },
      { type: 'list', ordered: true, items: [{ text: 'd' }] },
    ]);
  });
});
