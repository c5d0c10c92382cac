// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { SourceOptions } from '../../src/sources/result';
import { fromWordPress } from '../../src/sources/wordpress';
import { makePost } from '../fixtures/sources/post';

const read = (changes?: Record<string, unknown>, options?: SourceOptions) =>
  fromWordPress(makePost(changes), options);

const embedded = makePost()['_embedded'] as Record<string, unknown>;
const withoutPicture = { ...embedded, 'wp:featuredmedia': undefined };

describe('authors of a post', () => {
  it.each<[string, Record<string, unknown>, unknown]>([
    [
      'Co-Authors Plus',
      {
        coauthors: [
          { display_name: 'Ida Brekke', link: 'https://paper.example/author/ida/' },
          { displayName: 'Nils &amp; Co', avatar: 'https://faces.example/n' },
          { display_name: '', link: 'javascript:x' },
          7,
        ],
      },
      [
        { name: 'Ida Brekke', url: 'https://paper.example/author/ida/' },
        { name: 'Nils & Co', image: { url: 'https://faces.example/n', alt: '' } },
      ],
    ],
    [
      'PublishPress',
      { authors: [{ display_name: 'Guest Gull', is_guest: 1, job_title: 'Pilot', link: 'x:y' }] },
      [{ name: 'Guest Gull', jobTitle: 'Pilot' }],
    ],
    [
      'terms, by the account they stand for',
      {
        coauthors: [3, 4],
        _embedded: {
          author: [{ name: 'Ida Brekke', slug: 'ida' }],
          'wp:term': [
            [
              { taxonomy: 'author', name: 'ida', slug: 'cap-ida' },
              { taxonomy: 'author', name: 'Nils Aas', slug: 'cap-nils', link: '/author/nils' },
            ],
          ],
        },
      },
      [{ name: 'Ida Brekke' }, { name: 'Nils Aas', url: '/author/nils' }],
    ],
    [
      'Yoast where no account came',
      { _embedded: undefined, yoast_head_json: { author: 'Ida Brekke' } },
      [{ name: 'Ida Brekke' }],
    ],
  ])('come from %s', (_, changes, authors) => {
    expect(read(changes).article?.author).toEqual(authors);
  });
});

describe('the standfirst', () => {
  const automatic = { rendered: '<p>The bell of Vikholm rang at noon.</p>' };
  const yoast = (description: unknown) => ({ yoast_head_json: { description } });

  it.each<[Record<string, unknown>, unknown]>([
    [
      { excerpt: automatic, ...yoast('Who pulled the rope &#8212; and why') },
      'Who pulled the rope — and why',
    ],
    [{ excerpt: { rendered: '' }, ...yoast('Who pulled the rope') }, 'Who pulled the rope'],
    [{ excerpt: automatic, ...yoast('The bell of Vikholm rang at noon. Nobody') }, undefined],
    [{ excerpt: automatic, ...yoast(7) }, undefined],
    [{ excerpt: { rendered: 'By hand' }, ...yoast('By machine') }, 'By hand'],
    [{ excerpt: { rendered: '', protected: true }, ...yoast('Secret') }, undefined],
  ])('of %j is %j', (changes, standfirst) => {
    expect(read(changes).article?.standfirst).toEqual(standfirst);
  });
});

describe('the main picture', () => {
  const shared = (url: string) => ({
    yoast_head_json: { og_image: [{ url, width: 1200, height: '630' }] },
  });

  it.each<[string, Record<string, unknown>, unknown]>([
    [
      'Jetpack’s address',
      {
        jetpack_featured_media_url: 'https://i0.example/a.jpg',
        ...shared('https://b.example/b.jpg'),
      },
      { url: 'https://i0.example/a.jpg', alt: '' },
    ],
    [
      'the one that Yoast shares',
      shared('https://b.example/b.jpg'),
      { url: 'https://b.example/b.jpg', alt: '', width: 1200, height: 630 },
    ],
    ['none that is not safe', shared('javascript:x'), undefined],
    [
      'none that the text shows further down',
      {
        content: {
          rendered: '<p>a</p><figure><img src="https://b.example/b-300x200.jpg"></figure>',
        },
        ...shared('https://b.example/b.jpg'),
      },
      undefined,
    ],
  ])('is %s', (_, changes, image) => {
    expect(read({ _embedded: withoutPicture, ...changes }).article?.image).toEqual(image);
  });
});

describe('the language', () => {
  it.each<[unknown, SourceOptions, string | undefined]>([
    [{ schema: { '@graph': [{}, { inLanguage: 'nb_NO' }] }, og_locale: 'en_US' }, {}, 'nb-NO'],
    [{ og_locale: 'en_US' }, {}, 'en-US'],
    [{ og_locale: 'en_US' }, { locale: 'nb' }, 'nb'],
    [{ og_locale: 'no such' }, {}, undefined],
    [undefined, {}, undefined],
  ])('of %j with %j is %s', (head, options, language) => {
    expect(read({ yoast_head_json: head }, options).article?.inLanguage).toBe(language);
  });
});

describe('a text without paragraphs', () => {
  it.each([
    ['One\ntwo <b>three</b>\n\nfour', 2],
    ['<p>One\n\ntwo</p>', 1],
    ['One<br />\n\ntwo', 1],
  ])('%j is %i of them', (rendered, count) => {
    expect(read({ content: { rendered } }).article?.body).toHaveLength(count);
  });
});

describe('what plugins add', () => {
  const strange = [
    undefined,
    null,
    0,
    '',
    'x',
    [],
    [null],
    [7],
    {},
    Object.create(null) as unknown,
  ];

  it('never makes it throw', () => {
    for (const value of strange) {
      for (const key of ['coauthors', 'authors', 'yoast_head_json', 'jetpack_featured_media_url']) {
        expect(() => read({ [key]: value, _embedded: undefined })).not.toThrow();
      }
      const head = { schema: value, og_image: value, author: value, description: value };
      expect(() => read({ yoast_head_json: head, _embedded: undefined })).not.toThrow();
      const graph = { schema: { '@graph': value }, og_image: [value] };
      expect(() => read({ yoast_head_json: graph, _embedded: undefined })).not.toThrow();
    }
  });
});
