// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fromPortableText } from '../../src/sources/portableText';
import type { PortableTextOptions } from '../../src/sources/portableText/reading';
import { makeBlock, makeDocument } from '../fixtures/sources/portableDocument';

const sanity = { projectId: 'abc123', dataset: 'production' };
const read = (changes?: Record<string, unknown>, options?: PortableTextOptions) =>
  fromPortableText(makeDocument(changes), {
    url: 'https://paper.example/lamp',
    sanity,
    ...options,
  });
const codesOf = ({ issues }: ReturnType<typeof fromPortableText>) => issues.map(({ code }) => code);

describe('fromPortableText', () => {
  it('reads everything a reader sees', () => {
    const { article, issues } = read();
    expect(issues).toEqual([]);
    expect(article).toStrictEqual({
      headline: 'The lamp on Skerry Nine',
      url: 'https://paper.example/lamp',
      standfirst: 'Who keeps it burning?',
      author: [
        {
          name: 'Ida Brekke',
          url: 'https://paper.example/ida',
          jobTitle: 'Coast reporter',
          image: { url: 'https://faces.example/ida.jpg', alt: '' },
        },
      ],
      datePublished: '2026-03-02T07:30:00Z',
      dateModified: '2026-03-02T08:00:00Z',
      section: { name: 'Coast' },
      keywords: [{ name: 'Light' }, { name: 'lamps' }],
      image: {
        url: 'https://cdn.sanity.io/images/abc123/production/ab12cd-2000x1000.jpg?rect=200,0,1600,800',
        alt: 'A lamp on a rock',
        width: 1600,
        height: 800,
        caption: 'The lamp.',
      },
      body: [
        { type: 'paragraph', text: 'The lamp burns.' },
        { type: 'paragraph', text: 'Nobody lights it.' },
      ],
      inLanguage: 'en-GB',
    });
  });

  it('takes a list of blocks, its first h1 as headline', () => {
    const list = [makeBlock(['The lamp'], { style: 'h1' }), makeBlock(['It burns.'])];
    expect(fromPortableText(list).article).toStrictEqual({
      headline: 'The lamp',
      author: [],
      body: [{ type: 'paragraph', text: 'It burns.' }],
    });
    expect(fromPortableText(JSON.stringify(list)).article?.headline).toBe('The lamp');
  });

  it('takes the answer to a query', () => {
    const { article, issues } = fromPortableText({
      ms: 2,
      result: [makeDocument(), makeDocument()],
    });
    expect(article?.headline).toBe('The lamp on Skerry Nine');
    expect(issues.map(({ code }) => code)).toContain('list-read');
  });

  it.each([
    undefined,
    null,
    7,
    'x',
    [],
    {},
    { title: 'x' },
    { name: 'x', slug: 'y' },
    makeBlock([]),
  ])('gives no article for what is no document: %j', (input) => {
    const { article, issues } = fromPortableText(input);
    expect(article).toBeUndefined();
    expect(issues.at(-1)).toMatchObject({ severity: 'error' });
  });

  it('reads the language that is asked for', () => {
    const changes = {
      title: { en: 'The lamp', nb: 'Lampen' },
      excerpt: [
        { _type: 'internationalizedArrayStringValue', _key: 'en', value: 'Who?' },
        { _type: 'internationalizedArrayStringValue', _key: 'nb', value: 'Hvem?' },
      ],
      body: { en: [makeBlock(['It burns.'])], nb: [makeBlock(['Den brenner.'])] },
    };
    expect(read(changes, { locale: 'nb-NO' }).article).toMatchObject({
      headline: 'Lampen',
      standfirst: 'Hvem?',
      body: [{ type: 'paragraph', text: 'Den brenner.' }],
    });
    expect(read(changes).article).toMatchObject({ headline: 'The lamp' });
  });

  it.each<[string, Record<string, unknown>, Record<string, unknown>, string[]]>([
    [
      'an excerpt in blocks',
      { excerpt: [makeBlock(['Who?']), makeBlock(['Why?'])] },
      { standfirst: ['Who?', { type: 'lineBreak' }, 'Why?'] },
      [],
    ],
    [
      'several authors',
      { author: undefined, authors: [{ author: { name: 'Ida' }, role: 'editor' }, 'Nils'] },
      { author: [{ name: 'Ida', role: 'editor' }, { name: 'Nils' }] },
      [],
    ],
    [
      'an author not followed',
      { author: { _ref: 'a' } },
      { author: [] },
      ['reference-unresolved', 'author-missing'],
    ],
    [
      'a category not followed',
      { categories: [{ _ref: 'a' }] },
      { keywords: [{ name: 'lamps' }] },
      ['reference-unresolved'],
    ],
    [
      'a date of creation',
      { publishedAt: undefined },
      { datePublished: '2026-03-01T10:00:00Z' },
      ['date-guessed'],
    ],
    [
      'a date that is none',
      { publishedAt: 'soon', _createdAt: '' },
      {},
      ['date-invalid', 'date-missing'],
    ],
    [
      'a picture with its address',
      {
        mainImage: {
          asset: {
            url: 'https://i.example/a.jpg',
            metadata: { dimensions: { width: 4, height: 3 } },
          },
        },
      },
      { image: { url: 'https://i.example/a.jpg', alt: '', width: 4, height: 3 } },
      [],
    ],
    ['a body in HTML', { body: '<p>It <b>burns</b>.</p>' }, { body: [{ type: 'paragraph' }] }, []],
    [
      'a picture twice',
      { body: [makeDocument()['mainImage'], makeBlock(['It burns.'])] },
      { body: [{ type: 'paragraph' }] },
      ['picture-repeated'],
    ],
  ])('reads %s', (_, changes, expected, codes) => {
    const result = read(changes);
    expect(result.article).toMatchObject(expected);
    expect(codesOf(result)).toEqual(codes);
  });

  it.each([undefined, { projectId: '../x', dataset: 'a' }, { projectId: 'a', dataset: 'b/c' }])(
    'has no picture where the project is %j',
    (project) => {
      const result = read({}, { sanity: project });
      expect(result.article?.image).toBeUndefined();
      expect(codesOf(result)).toEqual(['picture-dropped']);
    },
  );

  it('says that a slug alone is no address', () => {
    expect(codesOf(fromPortableText(makeDocument(), { sanity }))).toEqual(['url-missing']);
  });
});
