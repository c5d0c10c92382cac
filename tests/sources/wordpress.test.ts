// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceOptions } from '../../src/sources/result';
import { fromWordPress } from '../../src/sources/wordpress';
import { makeMedia, makePost } from '../fixtures/sources/post';

const read = (changes?: Record<string, unknown>, options?: SourceOptions) =>
  fromWordPress(makePost(changes), options);
const codesOf = ({ issues }: ReturnType<typeof fromWordPress>) => issues.map(({ code }) => code);

describe('fromWordPress', () => {
  it('reads everything a reader sees', () => {
    const { article, issues } = read();
    expect(issues).toEqual([]);
    expect(article).toStrictEqual({
      headline: 'The bell ‘nobody’ rang',
      url: 'https://paper.example/2026/03/bell/',
      standfirst: ['Who pulled the ', { type: 'emphasis', text: 'rope' }, '?'],
      section: { name: 'Church & state', url: 'https://paper.example/c/church/' },
      author: [
        {
          name: 'Ida Brekke & Sons',
          url: 'https://paper.example/author/ida/',
          image: { url: 'https://faces.example/96', alt: '', width: 96, height: 96 },
        },
      ],
      datePublished: '2026-03-02T07:30:00Z',
      dateModified: '2026-03-02T08:00:00Z',
      image: {
        url: 'https://paper.example/up/bell.jpg',
        alt: 'A bell in a wooden tower',
        width: 1200,
        height: 800,
        srcSet:
          'https://paper.example/up/bell-300x200.jpg 300w, https://paper.example/up/bell-1024x683.jpg 1024w, https://paper.example/up/bell.jpg 1200w',
        caption: ['The bell, cast in ', { type: 'strong', text: '1741' }, '.'],
        credit: 'Nils Aas',
      },
      body: [
        { type: 'paragraph', text: 'The bell of Vikholm rang at noon.' },
        { type: 'paragraph', text: 'Nobody owned up.' },
      ],
      keywords: [{ name: 'bells', url: 'https://paper.example/t/bells/' }],
    });
  });

  it('takes what the options say about the article', () => {
    const { article } = read({}, { url: 'https://front.example/bell', locale: 'nb-NO' });
    expect(article).toMatchObject({ url: 'https://front.example/bell', inLanguage: 'nb-NO' });
  });

  it('reports options that mean nothing', () => {
    const result = read({}, { url: 'javascript:x', locale: 'no such', timeZone: 'Moon/Sea' });
    expect(result.issues.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['options.url', 'options.locale', 'options.timeZone']),
    );
    expect(result.article).toMatchObject({ url: 'https://paper.example/2026/03/bell/' });
  });

  it.each<[string, Record<string, unknown>, string | undefined, string | undefined]>([
    ['UTC beside the local time', {}, 'Asia/Tokyo', '2026-03-02T07:30:00Z'],
    ['the local time in the zone', { date_gmt: null }, 'Europe/Oslo', '2026-03-02T07:30:00Z'],
    [
      'the local time as it is',
      { date_gmt: '0000-00-00T00:00:00' },
      undefined,
      '2026-03-02T08:30:00',
    ],
    [
      'an offset that is there',
      { date_gmt: '', date: '2026-03-02T08:30:00+02:00' },
      undefined,
      '2026-03-02T06:30:00Z',
    ],
    ['a day', { date_gmt: '', date: '2026-03-02' }, 'Asia/Tokyo', '2026-03-02'],
    ['no date that is none', { date_gmt: '', date: 'yesterday' }, undefined, undefined],
  ])('reads as date %s', (_, changes, timeZone, expected) => {
    expect(read(changes, { timeZone }).article?.datePublished).toBe(expected);
  });

  it.each([
    ['The bell of Vikholm rang at noon. Nobody owned up.', true],
    ['The bell of Vikholm rang', true],
    ['Something else [&hellip;]', true],
    ['Nobody rang the bell of Vikholm.', false],
    ['', true],
  ])('takes the excerpt %j for automatic: %s', (rendered, isAutomatic) => {
    const { article } = read({ excerpt: { rendered: `<p>${rendered}</p>` } });
    expect(article?.standfirst === undefined).toBe(isAutomatic);
  });

  it('shows the featured picture once when the text begins with it', () => {
    const figure =
      '<figure><img src="https://paper.example/up/bell-1024x683.jpg"><figcaption>At noon</figcaption></figure>';
    const result = read({ content: { rendered: `${figure}<p>Text <a href="x:y">z</a></p>` } });
    expect(result.article?.image).toMatchObject({
      url: 'https://paper.example/up/bell.jpg',
      caption: 'At noon',
    });
    expect(result.article?.body).toEqual([{ type: 'paragraph', text: 'Text z' }]);
    expect(result.issues).toMatchObject([
      { code: 'picture-repeated' },
      { code: 'link-unsafe', path: 'body[0]' },
    ]);
  });

  it.each<[string, unknown]>([
    ['an error', { code: 'rest_forbidden', message: 'No.' }],
    ['a film', makeMedia({ media_type: 'file' })],
    ['an unsafe address', makeMedia({ source_url: 'javascript:x' })],
  ])('leaves a featured picture out that is %s', (_, media) => {
    const result = read({ _embedded: { 'wp:featuredmedia': [media] } });
    expect(result.article?.image).toBeUndefined();
    expect(codesOf(result)).toContain('picture-dropped');
  });

  it.each<[Record<string, unknown>, string]>([
    [{ content: { rendered: '', protected: true } }, 'content-protected'],
    [{ content: { rendered: '' } }, 'body-empty'],
    [{ title: { rendered: '' } }, 'headline-missing'],
    [{ _embedded: undefined }, 'author-missing'],
    [
      { _embedded: { author: [{ code: 'rest_user_invalid_id', message: 'No.' }] } },
      'author-missing',
    ],
    [{ date: '', date_gmt: '' }, 'date-missing'],
  ])('warns of %j', (changes, code) => {
    const result = read(changes);
    expect(result.article).toBeDefined();
    expect(result.issues).toContainEqual(expect.objectContaining({ code, severity: 'warning' }));
  });

  it('reads JSON text, and the first of a list', () => {
    const { article } = read();
    expect(fromWordPress(JSON.stringify(makePost()))).toEqual({ article, issues: [] });
    const fromList = fromWordPress([makePost(), makePost({ title: { rendered: 'B' } })]);
    expect(fromList.article).toEqual(article);
    expect(fromList.issues).toMatchObject([{ code: 'list-read', severity: 'info' }]);
  });

  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [7, 'a number'],
    [[], 'undefined'],
    [{}, 'another object'],
    [Object.create(null), 'another object'],
    [new Map(), 'another object'],
    ['"a"', 'a string'],
    [{ code: 'rest_no_route', message: 'No route was found.' }, 'No route was found.'],
    [{ title: 7, content: [] }, 'another object'],
  ])('answers %j with an error that says so', (input, words) => {
    const { article, issues } = fromWordPress(input);
    expect(article).toBeUndefined();
    expect(issues).toMatchObject([{ code: 'input-invalid', severity: 'error' }]);
    expect(issues[0]!.message).toContain(words);
  });

  it.each(['{"title":', '', 'plain words'])('answers the broken JSON %j with an error', (input) => {
    expect(fromWordPress(input).issues).toMatchObject([
      { code: 'json-invalid', severity: 'error' },
    ]);
  });

  const strange = [undefined, null, 0, '', 'x', [], [null], {}, Object.create(null) as unknown];
  it.each(Object.keys(makePost()))('never throws, whatever %s is', (key) => {
    for (const value of strange) expect(() => read({ [key]: value })).not.toThrow();
  });

  it('never throws, whatever is embedded', () => {
    for (const value of strange) {
      const parts = { author: value, 'wp:featuredmedia': value, 'wp:term': value };
      expect(() => read({ _embedded: parts })).not.toThrow();
      const inner = { author: [value], 'wp:featuredmedia': [value], 'wp:term': [[value]] };
      expect(() => read({ _embedded: inner })).not.toThrow();
      const media = makeMedia({ media_details: value, caption: value, source_url: value });
      expect(() => read({ _embedded: { 'wp:featuredmedia': [media] } })).not.toThrow();
    }
    const hostile = new Proxy({}, { get: fail, getOwnPropertyDescriptor: fail });
    expect(fromWordPress(hostile).article).toBeUndefined();
  });

  it('finds nothing to report in the paper of the demo', () => {
    const path = join(import.meta.dirname, '../fixtures/wordpress/ferry.json');
    const { article, issues } = fromWordPress(readFileSync(path, 'utf8'));
    expect(issues).toEqual([]);
    expect(article?.body.length).toBeGreaterThan(10);
  });
});

function fail(): never {
  throw new Error('not for you');
}
