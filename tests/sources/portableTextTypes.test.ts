// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fromPortableText } from '../../src/sources/portableText';
import { makeBlock, makeDocument } from '../fixtures/sources/portableDocument';

const readBody = (body: unknown, limits = {}) => {
  const { article, issues } = fromPortableText(
    { ...makeDocument(), mainImage: undefined, body },
    { url: 'https://paper.example/lamp', limits },
  );
  return { body: article!.body, codes: issues.map(({ code }) => code) };
};

describe('types', () => {
  const asset = { url: 'https://i.example/a.jpg' };

  it.each<[string, unknown, unknown]>([
    [
      'image',
      { _type: 'image', asset, alt: 'A lamp', caption: [makeBlock(['Lit.'])] },
      [{ type: 'image', url: asset.url, alt: 'A lamp', caption: 'Lit.' }],
    ],
    [
      'figure',
      { _type: 'figure', image: { asset }, alt: 'A lamp', caption: 'Lit.' },
      [{ type: 'image', url: asset.url, alt: 'A lamp', caption: 'Lit.' }],
    ],
    [
      'gallery',
      { _type: 'gallery', images: [{ asset }] },
      [{ type: 'gallery', pictures: [{ url: asset.url, alt: '' }] }],
    ],
    ['break', { _type: 'break' }, [{ type: 'divider' }]],
    [
      'code',
      { _type: 'code', code: 'lit()\n', language: 'ts' },
      [{ type: 'code', code: 'lit()\n', language: 'ts' }],
    ],
    [
      'table',
      { _type: 'table', rows: [{ cells: ['a', 'b'] }] },
      [{ type: 'table', body: [[{ text: 'a' }, { text: 'b' }]] }],
    ],
    [
      'table with a header',
      { _type: 'table', header: true, rows: [{ cells: ['a'] }, { cells: [{ text: 'b' }] }] },
      [{ type: 'table', head: [[{ text: 'a', header: true }]], body: [[{ text: 'b' }]] }],
    ],
    [
      'film',
      { _type: 'youtube', url: 'https://youtu.be/abc', title: 'Lit' },
      [{ type: 'embed', url: 'https://youtu.be/abc', title: 'Lit' }],
    ],
    [
      'film by id',
      { _type: 'youtube', id: 'abcDEF12345' },
      [{ type: 'embed', url: 'https://www.youtube.com/watch?v=abcDEF12345' }],
    ],
    [
      'quote',
      { _type: 'quote', quote: 'Lit.', author: { name: 'Ida' } },
      [{ type: 'quote', text: 'Lit.', cite: 'Ida' }],
    ],
    ['pullquote', { _type: 'pullQuote', text: 'Lit.' }, [{ type: 'pullquote', text: 'Lit.' }]],
    [
      'note',
      { _type: 'callout', title: 'Lamps', body: [makeBlock(['Lit.'])] },
      [{ type: 'note', title: 'Lamps', blocks: [{ type: 'paragraph', text: 'Lit.' }] }],
    ],
    [
      'HTML',
      { _type: 'html', html: '<p>Lit<script>x</script></p>' },
      [{ type: 'paragraph', text: 'Lit' }],
    ],
  ])('%s', (_, value, expected) => {
    expect(readBody([value]).body).toStrictEqual(expected);
  });

  it.each<[string, unknown, string[], string[]]>([
    [
      'unknown',
      { _type: 'poll', question: 'Lit?', text: [makeBlock(['Yes'])] },
      ['Lit?', 'Yes'],
      ['element-unknown'],
    ],
    ['without words', { _type: 'chart', data: [1] }, [], ['element-unknown', 'body-empty']],
    ['picture without a file', { _type: 'image', caption: 'Lit.' }, ['Lit.'], ['picture-dropped']],
    [
      'embed without an address',
      { _type: 'embed', url: 'data:x', title: 'Lit' },
      ['Lit'],
      ['media-dropped'],
    ],
    ['nothing at all', null, [], ['element-unknown', 'body-empty']],
    ['list in a list', [makeBlock(['Lit'])], ['Lit'], []],
  ])('%s', (_, value, texts, codes) => {
    expect(readBody([value])).toEqual({
      body: texts.map((text) => ({ type: 'paragraph', text })),
      codes,
    });
  });
});

describe('hostile input', () => {
  it('does not throw on anything in place of anything', () => {
    const values = [null, 1, 'x', [], [[]], [null], {}, { en: 1 }, { _type: 'block' }];
    for (const value of values) {
      for (const key of Object.keys(makeDocument())) {
        expect(() => fromPortableText(makeDocument({ [key]: value }))).not.toThrow();
      }
      for (const key of ['children', 'markDefs', 'style', 'listItem', 'level']) {
        expect(() => fromPortableText([makeBlock(['a'], { [key]: value })])).not.toThrow();
      }
    }
  });

  it('survives texts in texts without end', () => {
    for (const type of ['callout', 'table', 'embed', 'poll']) {
      let block: unknown = makeBlock(['innermost']);
      for (let depth = 0; depth < 3000; depth += 1) {
        block = { _type: type, body: [block, makeBlock(['beside'])] };
      }
      expect(readBody([block]).codes).toContain('depth-cut');
    }
  });

  it('stops where limits say', () => {
    const many = Array.from({ length: 50 }, () => ({ _type: 'break' }));
    const { body, codes } = readBody(many, { nodes: 20 });
    expect(body).toHaveLength(20);
    expect(codes).toEqual(['input-cut']);
  });
});
