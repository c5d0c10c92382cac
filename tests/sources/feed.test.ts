// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fromFeed } from '../../src/sources/feed';
import { atom, jsonFeed, makeRss, rss } from '../fixtures/sources/feeds';

const codesOf = ({ issues }: ReturnType<typeof fromFeed>) => issues.map(({ code }) => code);

describe('fromFeed', () => {
  it('reads RSS', () => {
    const { articles, feed, issues } = fromFeed(rss);
    expect(issues).toEqual([]);
    expect(feed).toStrictEqual({
      title: 'The Tidewater Post',
      url: 'https://post.example/',
      description: 'News of the coast',
      inLanguage: 'en-GB',
      dateModified: '2026-03-02T09:00:00Z',
      image: { url: '/logo.png', alt: '' },
    });
    expect(articles).toStrictEqual([
      {
        headline: 'Nets & knots',
        url: 'https://post.example/nets/',
        standfirst: 'Who ties them?',
        author: [{ name: 'Ida Brekke' }, { name: 'Nils Aas' }],
        source: { name: 'The Wire' },
        datePublished: '2026-03-02T08:30:00+01:00',
        image: {
          url: 'https://post.example/up/boat.jpg',
          alt: '',
          width: 1200,
          height: 800,
          caption: 'A boat.',
          credit: 'Jonas Wik',
        },
        body: [
          { type: 'audio', url: 'https://cdn.example/net.mp3', encodingFormat: 'audio/mpeg' },
          {
            type: 'paragraph',
            text: ['Old hands ', { type: 'strong', text: 'tie' }, ' them.'],
          },
          { type: 'image', url: 'https://post.example/up/net.jpg', alt: 'A net' },
        ],
        keywords: [{ name: 'Nets' }, { name: 'Knots' }],
        inLanguage: 'en-GB',
      },
    ]);
  });

  it('reads Atom', () => {
    const { articles, feed, issues } = fromFeed(atom);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['url-missing', 'items[1].link'],
    ]);
    expect(feed).toMatchObject({ title: 'Tidewater', inLanguage: 'en' });
    expect(articles).toStrictEqual([
      {
        headline: 'Nets & knots',
        url: 'https://post.example/sea/nets/',
        standfirst: 'Who ties them?',
        author: [
          { name: 'Ida Brekke', url: 'https://post.example/ida' },
          { name: 'Nils Aas', role: 'contributor' },
        ],
        datePublished: '2026-03-02T07:30:00Z',
        dateModified: '2026-03-02T08:00:00Z',
        image: { url: 'https://post.example/sea/up/boat.jpg', alt: '' },
        body: [
          {
            type: 'paragraph',
            text: [
              'Old ',
              { type: 'emphasis', text: 'hands' },
              ' & ',
              { type: 'link', url: 'https://post.example/x?a=1&b=2', text: 'young' },
              '.',
            ],
          },
        ],
        keywords: [{ name: 'Nets' }],
        inLanguage: 'en',
      },
      {
        headline: 'Garn',
        standfirst: 'Hvem?',
        author: [{ name: 'The desk' }],
        datePublished: '2026-03-01T08:00:00Z',
        body: [],
        inLanguage: 'nb',
      },
    ]);
  });

  it.each([[jsonFeed], [JSON.stringify(jsonFeed)]])('reads JSON Feed', (input) => {
    const { articles, feed, issues } = fromFeed(input);
    expect(codesOf({ articles, feed, issues })).toEqual(['headline-missing']);
    expect(feed).toStrictEqual({
      title: 'Tidewater',
      url: 'https://post.example/',
      inLanguage: 'en-GB',
    });
    expect(articles[0]).toStrictEqual({
      headline: 'Nets & knots',
      url: 'https://post.example/nets/',
      standfirst: 'Who ties them?',
      author: [
        {
          name: 'Ida Brekke',
          url: 'https://post.example/ida',
          image: { url: 'https://post.example/ida.jpg', alt: '' },
        },
      ],
      datePublished: '2026-03-02T07:30:00Z',
      dateModified: '2026-03-02T08:00:00Z',
      image: { url: 'https://post.example/up/boat.jpg', alt: '' },
      body: [
        { type: 'video', url: 'https://post.example/net.mp4', encodingFormat: 'video/mp4' },
        { type: 'paragraph', text: ['Old ', { type: 'strong', text: 'hands' }, '.'] },
      ],
      keywords: [{ name: 'Nets' }],
      inLanguage: 'en-GB',
    });
    expect(articles[1]).toMatchObject({
      author: [{ name: 'The desk' }],
      body: [
        { type: 'paragraph', text: 'One < two.' },
        { type: 'paragraph', text: 'Three.' },
      ],
    });
  });

  it('reads RSS 1.0, whose items stand beside the channel', () => {
    const { articles, feed } = fromFeed(`
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="https://post.example/"><title>Tidewater</title></channel>
        <item rdf:about="https://post.example/1"><title>Nets</title><dc:date>2026-03-02T07:30Z</dc:date></item>
      </rdf:RDF>`);
    expect(feed).toStrictEqual({ title: 'Tidewater', url: 'https://post.example/' });
    expect(articles).toMatchObject([
      { headline: 'Nets', url: 'https://post.example/1', datePublished: '2026-03-02T07:30Z' },
    ]);
  });

  it('takes what the options say', () => {
    const options = { url: 'https://mirror.example/feed/', locale: 'nb', timeZone: 'Europe/Oslo' };
    const { articles } = fromFeed(
      makeRss('<item><link>nets</link><pubDate>2 Mar 2026 08:30</pubDate></item>'),
      options,
    );
    expect(articles[0]).toMatchObject({
      url: 'https://mirror.example/feed/nets',
      datePublished: '2026-03-02T08:30+01:00',
      inLanguage: 'nb',
    });
    expect(codesOf(fromFeed(rss, { url: 'javascript:x' }))).toEqual(['option-invalid']);
  });

  it.each([
    undefined,
    null,
    7,
    '',
    ' ',
    'words',
    '{',
    '[]',
    {},
    { items: 1 },
    '<html><p>x',
    '<opml/>',
  ])('gives nothing and an error for what is no feed: %j', (input) => {
    const { articles, issues } = fromFeed(input);
    expect(articles).toEqual([]);
    expect(issues.at(-1)).toMatchObject({ severity: 'error' });
  });
});
