// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fromJson } from '../../src/sources/json';

const article = (changes: Record<string, unknown>) => ({
  headline: 'The eel ladder',
  author: [],
  body: [{ type: 'paragraph', text: 'It works.' }],
  ...changes,
});
const read = (changes: Record<string, unknown>) => {
  const result = fromJson(article(changes));
  return { ...result, found: result.issues.map(({ code, path }) => [code, path]) };
};
/** Every key without a value, to compare with what was left out. */
const nothing = (changes: object) =>
  Object.fromEntries(Object.keys(changes).map((key) => [key, undefined]));
const readBlock = (block: unknown) => {
  const { article: result, found } = read({ body: [block] });
  return { body: result?.body, found };
};

describe('fromJson', () => {
  it('keeps what is right', () => {
    const value = article({ url: 'https://paper.example/eel', datePublished: '2026-03-02' });
    expect(fromJson(value)).toStrictEqual({ article: value, issues: [] });
    expect(fromJson(JSON.stringify(value))).toStrictEqual({ article: value, issues: [] });
  });

  it.each([undefined, null, 7, 'x', '{', [], {}, { headline: 7 }, { body: 'x' }, [article({})]])(
    'gives no article for what is none: %j',
    (value) => {
      const { article: result, issues } = fromJson(value);
      expect(result).toBeUndefined();
      expect(issues.at(-1)).toMatchObject({ severity: 'error' });
    },
  );

  it('puts in its place what must be there', () => {
    const { article: result, issues } = fromJson({ headline: 'The eel ladder' });
    expect(result).toEqual({ headline: 'The eel ladder', author: [], body: [] });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['field-missing', 'author'],
      ['field-missing', 'body'],
    ]);
  });

  it.each<[string, Record<string, unknown>, Record<string, unknown>, string, string]>([
    ['a number for a string', { kicker: 7 }, { kicker: undefined }, 'field-invalid', 'kicker'],
    ['an address that runs', { url: 'javascript:x' }, { url: undefined }, 'url-unsafe', 'url'],
    [
      'a date that is none',
      { dateModified: 'soon' },
      { dateModified: undefined },
      'field-invalid',
      'dateModified',
    ],
    [
      'a language that is none',
      { inLanguage: 'no such' },
      { inLanguage: undefined },
      'field-invalid',
      'inLanguage',
    ],
    ['a genre of another’s', { genre: 'gossip' }, { genre: undefined }, 'field-invalid', 'genre'],
    ['half a word', { wordCount: 1.5 }, { wordCount: undefined }, 'field-invalid', 'wordCount'],
    [
      'a flag that is a word',
      { isAccessibleForFree: 'no' },
      { isAccessibleForFree: undefined },
      'field-invalid',
      'isAccessibleForFree',
    ],
    [
      'a picture without a file',
      { image: { alt: 'x' } },
      { image: undefined },
      'field-missing',
      'image.url',
    ],
    [
      'a size that is none',
      { image: { url: '/a', alt: '', width: -1 } },
      { image: { url: '/a', alt: '' } },
      'field-invalid',
      'image.width',
    ],
    [
      'a candidate that runs',
      { image: { url: '/a', alt: '', srcSet: 'data:x 1w' } },
      { image: { url: '/a', alt: '' } },
      'url-unsafe',
      'image.srcSet',
    ],
    [
      'an author without a name',
      { author: [{ url: '/a' }, { name: 'Ida' }] },
      { author: [{ name: 'Ida' }] },
      'field-missing',
      'author[0].name',
    ],
    [
      'an author for a list',
      { author: { name: 'Ida' } },
      { author: [] },
      'field-invalid',
      'author',
    ],
    ['a field of another’s', { mood: 'calm' }, { mood: undefined }, 'field-unknown', 'mood'],
  ])('leaves out %s', (_, changes, expected, code, path) => {
    const { article: result, found } = read(changes);
    expect({ ...nothing(changes), ...result }).toMatchObject(expected);
    expect(found).toEqual([[code, path]]);
  });

  it('says nothing of what is null', () => {
    expect(read({ url: null, image: null, kicker: undefined }).issues).toEqual([]);
  });

  it('writes a language as it is usually written', () => {
    expect(read({ inLanguage: 'en_gb' }).article?.inLanguage).toBe('en-GB');
  });
});

describe('blocks', () => {
  it.each<[string, unknown, unknown, [string, string][]]>([
    [
      'of the site’s own stay',
      { type: 'chart', data: [1, { a: null }], on: true },
      { type: 'chart', data: [1, { a: null }], on: true },
      [['block-unknown', 'body[0]']],
    ],
    [
      'without a type keep their words',
      { text: 'It works.' },
      { type: 'paragraph', text: 'It works.' },
      [['block-invalid', 'body[0]']],
    ],
    [
      'that are words stay words',
      'It works.',
      { type: 'paragraph', text: 'It works.' },
      [['block-invalid', 'body[0]']],
    ],
    [
      'without what they need keep their words',
      { type: 'heading', level: 9, text: 'It works.' },
      { type: 'paragraph', text: 'It works.' },
      [
        ['field-invalid', 'body[0].level'],
        ['block-invalid', 'body[0]'],
      ],
    ],
    [
      'lose a field that is wrong',
      { type: 'paragraph', text: 'It works.', dropCap: 1 },
      { type: 'paragraph', text: 'It works.' },
      [['field-invalid', 'body[0].dropCap']],
    ],
    [
      'in blocks are checked',
      {
        type: 'note',
        blocks: [{ type: 'list', items: [{ text: 7 }, { blocks: [{ type: 'divider', on: 1 }] }] }],
      },
      { type: 'note', blocks: [{ type: 'list', items: [{}, { blocks: [{ type: 'divider' }] }] }] },
      [
        ['field-invalid', 'body[0].blocks[0].items[0].text'],
        ['field-unknown', 'body[0].blocks[0].items[1].blocks[0].on'],
      ],
    ],
    [
      'with rows are checked',
      { type: 'table', body: [[{ text: 'a', columnSpan: 0 }], 7] },
      { type: 'table', body: [[{ text: 'a' }]] },
      [
        ['field-invalid', 'body[0].body[0][0].columnSpan'],
        ['field-invalid', 'body[0].body[1]'],
      ],
    ],
  ])('%s', (_, block, expected, found) => {
    expect(readBlock(block)).toStrictEqual({ body: [expected], found });
  });

  it('that hold nothing are left out', () => {
    expect(readBlock(7)).toEqual({ body: [], found: [['block-invalid', 'body[0]']] });
  });
});

describe('text', () => {
  it.each<[string, unknown, unknown, string, string]>([
    [
      'an address that runs',
      { type: 'link', url: 'javascript:x', text: ['a ', { type: 'strong', text: 'b' }] },
      'a b',
      'url-unsafe',
      '.url',
    ],
    ['an element nobody knows', { type: 'blink', text: 'b' }, 'b', 'inline-unknown', ''],
    ['a note without a name', { type: 'footnote', text: '1' }, '1', 'field-missing', '.id'],
    ['a number', 7, undefined, 'field-invalid', ''],
  ])('keeps its words without %s', (_, inline, expected, code, at) => {
    expect(readBlock({ type: 'paragraph', text: ['x', inline] })).toEqual({
      body: [{ type: 'paragraph', text: expected === undefined ? ['x'] : ['x', expected] }],
      found: [[code, `body[0].text[1]${at}`]],
    });
  });
});
