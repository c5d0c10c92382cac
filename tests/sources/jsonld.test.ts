// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fromJsonLd } from '../../src/sources/jsonld';
import { makeNode } from '../fixtures/sources/jsonLd';

const read = (changes: Record<string, unknown>) => fromJsonLd(makeNode(changes)).article!;
const codes = (input: unknown) => fromJsonLd(input).issues.map(({ code }) => code);

const ida = { name: 'Ida Brekke' };
const nils = { name: 'Nils Aas' };

describe('fromJsonLd', () => {
  it('reads every field', () => {
    expect(fromJsonLd(makeNode())).toStrictEqual({
      article: {
        headline: 'The bell ‘nobody’ rang',
        url: 'https://courier.example/bell',
        standfirst: 'Who pulled the rope?',
        section: { name: 'Villages' },
        author: [{ ...ida, url: 'https://courier.example/ida' }],
        datePublished: '2026-11-12T06:15:00+01:00',
        dateModified: '2026-11-12T09:00:00+01:00',
        image: {
          url: 'https://courier.example/bell.jpg',
          alt: '',
          width: 1200,
          height: 800,
          caption: 'The tower at noon.',
          credit: 'Nils Aas',
        },
        body: [
          { type: 'paragraph', text: 'The bell of Vikholm rang at noon.' },
          { type: 'paragraph', text: 'Nobody owned up.' },
        ],
        keywords: [{ name: 'bells' }, { name: 'ropes & towers' }],
        inLanguage: 'en-GB',
        publisher: {
          name: 'The Skarholm Courier',
          url: 'https://courier.example/',
          logo: { url: 'https://courier.example/logo.png', alt: '' },
        },
        isAccessibleForFree: false,
        wordCount: 412,
      },
      issues: [],
    });
  });

  it('follows references within the graph', () => {
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [
        makeNode({
          author: { '@id': '#ida', name: '' },
          publisher: { '@id': '#courier' },
          image: { '@id': '#picture' },
          description: undefined,
          mainEntityOfPage: { '@id': 'https://courier.example/tower' },
        }),
        { '@id': 'https://courier.example/tower', '@type': 'WebPage', description: 'A rope.' },
        { '@id': '#ida', '@type': 'Person', name: 'Ida Brekke' },
        { '@id': '#courier', '@type': 'Organization', name: 'The Courier' },
        { '@id': '#picture', '@type': 'ImageObject', contentUrl: '/bell.jpg' },
      ],
    };
    expect(fromJsonLd(graph, { url: 'https://courier.example/bell' }).article).toMatchObject({
      url: 'https://courier.example/bell',
      standfirst: 'A rope.',
      author: [ida],
      publisher: { name: 'The Courier' },
      image: { url: 'https://courier.example/bell.jpg' },
    });
  });

  it.each([
    ['a list', [{ '@type': 'BreadcrumbList' }, makeNode()]],
    ['texts in a list', ['{"@type":"WebSite","name":"x"}', JSON.stringify(makeNode())]],
    ['a graph', { '@graph': [{ '@type': 'WebPage', name: 'x' }, makeNode()] }],
    ['a node below another', { '@type': 'WebPage', mainEntity: makeNode() }],
    ['text', JSON.stringify(makeNode())],
    [
      'a page',
      `<!doctype html><script type="application/ld+json">${JSON.stringify(makeNode())}</script>`,
    ],
    ['several types', makeNode({ '@type': ['Thing', 'NewsArticle'] })],
    ['an address as type', makeNode({ '@type': 'http://schema.org/ReportageNewsArticle' })],
    ['a prefix', makeNode({ '@type': 'schema:BlogPosting' })],
    ['no type', makeNode({ '@type': undefined })],
  ])('finds the article in %s', (_, input) => {
    expect(fromJsonLd(input)).toEqual(fromJsonLd(makeNode()));
  });

  it('prefers the paper’s own node, and fills it from others about the same article', () => {
    const own = makeNode({ description: undefined });
    const plugin = makeNode({ '@type': 'Article', author: nils, description: 'Of a rope.' });
    const teaser = makeNode({ headline: 'A bridge too long', wordCount: 9 });
    const list = { '@type': 'ItemList', itemListElement: [teaser] };
    expect(fromJsonLd([list, plugin, own]).article).toMatchObject({
      author: [ida],
      standfirst: 'Of a rope.',
      wordCount: 412,
    });
  });

  it.each([
    ['OpinionNewsArticle', 'opinion'],
    ['AnalysisNewsArticle', 'analysis'],
    ['ReviewNewsArticle', 'review'],
    ['LiveBlogPosting', 'live'],
    ['AdvertiserContentArticle', 'sponsored'],
    ['NewsArticle', undefined],
  ])('takes the genre from the type %s', (type, genre) => {
    expect(read({ '@type': type }).genre).toBe(genre);
  });

  it.each<[string, Record<string, unknown>, object]>([
    ['a picture’s address', { image: '/a.jpg' }, { image: { url: '/a.jpg' } }],
    ['pictures', { image: ['', 'data:x', '/b.jpg', '/c.jpg'] }, { image: { url: '/b.jpg' } }],
    [
      'topics with pages',
      { keywords: [{ name: 'bells', url: '/t' }] },
      { keywords: [{ name: 'bells', url: '/t' }] },
    ],
    ['a name for a headline', { headline: undefined, name: 'A rope' }, { headline: 'A rope' }],
    [
      'the paper’s name at the end',
      { headline: 'A rope | The Skarholm Courier' },
      { headline: 'A rope' },
    ],
    ['a publisher’s name', { publisher: 'The Courier' }, { publisher: { name: 'The Courier' } }],
    [
      'HTML in the body',
      { articleBody: '<p>One.</p><p>Two.</p>' },
      { body: [{ text: 'One.' }, { text: 'Two.' }] },
    ],
    [
      'single lines',
      { articleBody: 'One.\nTwo &amp; a half.' },
      { body: [{ text: 'One.' }, { text: 'Two & a half.' }] },
    ],
    [
      'a language as node',
      { inLanguage: { '@type': 'Language', alternateName: 'nb' } },
      { inLanguage: 'nb' },
    ],
    ['free', { isAccessibleForFree: true }, { isAccessibleForFree: true }],
    ['a date in words', { datePublished: '12 November 2026' }, { datePublished: '2026-11-12' }],
  ])('reads %s', (_, changes, expected) => {
    expect(read(changes)).toMatchObject(expected);
  });

  it('reads the entries of a live blog', () => {
    const liveBlogUpdate = [
      {
        '@type': 'BlogPosting',
        headline: 'It rang',
        articleBody: 'At noon.',
        datePublished: '2026-11-12T12:00Z',
      },
      { '@type': 'BlogPosting', headline: 'A rope', articleBody: 'Found.' },
    ];
    const { body } = read({ '@type': 'LiveBlogPosting', articleBody: undefined, liveBlogUpdate });
    expect(body).toEqual([
      {
        type: 'liveUpdate',
        id: 'update-1',
        headline: 'It rang',
        datePublished: '2026-11-12T12:00Z',
        blocks: [{ type: 'paragraph', text: 'At noon.' }],
      },
      { type: 'heading', level: 2, text: 'A rope' },
      { type: 'paragraph', text: 'Found.' },
    ]);
  });

  it('puts options before what the node says', () => {
    const options = { url: 'https://courier.example/x', locale: 'nb', timeZone: 'Europe/Oslo' };
    const node = makeNode({ datePublished: '2026-11-12T06:15', image: 'a.jpg' });
    expect(fromJsonLd(node, options).article).toMatchObject({
      url: options.url,
      inLanguage: 'nb',
      datePublished: '2026-11-12T06:15+01:00',
      image: { url: 'https://courier.example/a.jpg' },
    });
  });

  it('reports what cannot be read', () => {
    expect(codes(makeNode({ datePublished: 'soon', articleBody: '', headline: '' }))).toEqual([
      ...['date-invalid', 'headline-missing', 'date-missing', 'body-empty'],
    ]);
    const repeats = makeNode({ description: 'The bell of Vikholm rang at noon. Nobody …' });
    expect(codes(repeats)).toEqual(['excerpt-automatic']);
  });
});

describe('a review', () => {
  it.each([
    [{ ratingValue: '4,5' }, { ratingValue: 4.5 }],
    [
      { ratingValue: 7, bestRating: '10' },
      { ratingValue: 7, bestRating: 10 },
    ],
    [{ ratingValue: 7 }, undefined],
    [{ ratingValue: 'good' }, undefined],
    [{}, undefined],
  ])('with the verdict %j gives %j', (reviewRating, expected) => {
    const { article } = fromJsonLd({
      ...{ '@type': 'ReviewNewsArticle', headline: 'A quiet play' },
      itemReviewed: { '@type': ['Play', 'CreativeWork'], name: 'The Ledger' },
      reviewRating: { '@type': 'Rating', ...reviewRating },
    });
    expect(article!.reviewRating).toEqual(expected);
    expect(article!.itemReviewed).toEqual({ name: 'The Ledger', type: 'Play' });
  });
});
