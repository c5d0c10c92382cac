import { describe, expect, it } from 'vitest';
import { articleJsonLd } from '../../src/head/articleJsonLd';
import { breadcrumbJsonLd } from '../../src/head/breadcrumbJsonLd';
import type { JsonLd } from '../../src/head/jsonLd';
import type { NewsArticle } from '../../src/model/article';
import { live } from '../fixtures/articles/live';
import { ferry } from '../fixtures/articles/ferry';
import { review } from '../fixtures/articles/review';
import { ingrid, jonas, marek, tom } from '../fixtures/authors';

/**
 * What each feature of Google Search asks for or recommends. Of articles and paywalled text it is what Google's pages
 * show; an article has no required property. Of live blogs it is schema.org's own properties of `LiveBlogPosting` and
 * what publishers' guides name; no page of Google on them was found.
 */
const recommended = {
  article: [
    ...['author', 'author.name', 'author.url', 'dateModified', 'datePublished', 'headline'],
    'image',
  ],
  paywall: [
    ...['isAccessibleForFree', 'hasPart.@type', 'hasPart.isAccessibleForFree'],
    'hasPart.cssSelector',
  ],
  liveBlog: [
    ...['headline', 'datePublished', 'coverageStartTime', 'coverageEndTime', 'liveBlogUpdate'],
    ...['liveBlogUpdate.headline', 'liveBlogUpdate.datePublished', 'liveBlogUpdate.articleBody'],
    'liveBlogUpdate.url',
  ],
  breadcrumb: ['itemListElement.position', 'itemListElement.name', 'itemListElement.item'],
  review: [
    ...['author.name', 'itemReviewed.@type', 'itemReviewed.name', 'reviewRating.ratingValue'],
    ...['reviewRating.bestRating', 'reviewRating.worstRating', 'datePublished'],
  ],
  speakable: ['speakable.@type', 'speakable.cssSelector'],
};

const site = {
  name: 'The Skarholm Courier',
  url: 'https://skarholm-courier.example',
  logo: { url: '/logo.png', alt: '', width: 600, height: 60 },
};

const liveBlog: NewsArticle = {
  ...live,
  coverageEndTime: '2026-11-12T23:00:00Z',
  body: [
    {
      type: 'liveUpdate',
      id: 'motion',
      headline: 'Motion to delay falls',
      datePublished: '2026-11-12T20:12:00Z',
      author: [tom],
      blocks: [
        { type: 'paragraph', text: ['It fell by ', { type: 'strong', text: 'two' }, ' votes.'] },
        { type: 'image', url: '/hall.jpg', alt: 'The hall' },
        { type: 'list', items: [{ text: 'For: 11' }, { text: 'Against: 13' }] },
      ],
    },
  ],
};

/** The values at a path; a list stands for each of its items. */
function valuesAt(node: unknown, path: string): unknown[] {
  return path
    .split('.')
    .reduce<unknown[]>(
      (nodes, key) => nodes.flatMap((one) => (one as JsonLd | undefined)?.[key]),
      [node],
    );
}

describe('what search engines ask for', () => {
  it.each<[feature: keyof typeof recommended, JsonLd | undefined]>([
    ['article', articleJsonLd(ferry, site)],
    ['paywall', articleJsonLd({ ...ferry, isAccessibleForFree: false }, site)],
    ['liveBlog', articleJsonLd(liveBlog, site)],
    ['breadcrumb', breadcrumbJsonLd(ferry, site)],
    ['review', articleJsonLd(review, site)],
    ['speakable', articleJsonLd(ferry, site, { speakable: ['h1'] })],
  ])('of %s is stated', (feature, node) => {
    const missing = recommended[feature].filter((path) => valuesAt(node, path).includes(undefined));
    expect(missing).toEqual([]);
  });
});

describe('authors', () => {
  it('are those who wrote; each other is where what they did is said', () => {
    const { author, translator, contributor } = articleJsonLd({
      ...ferry,
      author: [ingrid, marek, jonas],
    });
    expect(valuesAt({ author }, 'author.name')).toEqual(['Ingrid Aalto']);
    expect(valuesAt({ translator }, 'translator.name')).toEqual(['Marek Sobolt']);
    expect(contributor).toEqual([
      {
        '@type': 'Role',
        roleName: 'photographer',
        contributor: {
          '@type': 'Person',
          name: 'Jonas Wik',
          url: 'https://skarholm-courier.example/people/jonas-wik',
        },
      },
    ]);
  });

  it('are all who are credited where nobody wrote', () => {
    expect(articleJsonLd({ ...ferry, author: [jonas] })).toMatchObject({
      author: [{ name: 'Jonas Wik' }],
      contributor: [{ roleName: 'photographer' }],
    });
  });
});

describe('the publisher', () => {
  it('has the site’s logo where it is the site', () => {
    const logo = { url: 'https://skarholm-courier.example/logo.png', width: 600, height: 60 };
    expect(articleJsonLd(ferry, site)['publisher']).toMatchObject({ logo });
    const other = { ...ferry, publisher: { name: 'Norden' } };
    expect(articleJsonLd(other, site)['publisher']).toEqual({
      '@type': 'NewsMediaOrganization',
      name: 'Norden',
    });
  });
});

describe('a review', () => {
  it('says nothing of a verdict that is none, and only a review has one', () => {
    const beyond = { ...review, reviewRating: { ratingValue: 6 } };
    expect(articleJsonLd(beyond, site)).not.toHaveProperty('reviewRating');
    expect(articleJsonLd({ ...review, genre: 'news' }, site)).not.toHaveProperty('itemReviewed');
  });
});

describe('a live blog', () => {
  it('has its updates, each with its own text, author, picture and address', () => {
    expect(articleJsonLd(liveBlog, site)['liveBlogUpdate']).toEqual([
      {
        '@type': 'BlogPosting',
        headline: 'Motion to delay falls',
        url: `${live.url}#user-content-motion`,
        datePublished: '2026-11-12T20:12:00Z',
        author: [expect.objectContaining({ name: 'Tom Penhale' })],
        articleBody: 'It fell by two votes.\nFor: 11\nAgainst: 13',
        image: { '@type': 'ImageObject', url: 'https://skarholm-courier.example/hall.jpg' },
      },
    ]);
  });

  it('begins with its publication where it does not say', () => {
    const { coverageStartTime, coverageEndTime } = articleJsonLd(live);
    expect([coverageStartTime, coverageEndTime]).toEqual([live.datePublished, undefined]);
  });

  it('keeps to itself what readers pay for', () => {
    const paid = JSON.stringify(articleJsonLd({ ...liveBlog, isAccessibleForFree: false }, site));
    expect(paid).toContain('Motion to delay falls');
    expect(paid).not.toContain('two votes');
  });
});

describe('a paywall', () => {
  const paid = { ...ferry, isAccessibleForFree: false };

  it('is named by the class of what it hides', () => {
    expect(articleJsonLd(paid)['hasPart']).toMatchObject([{ cssSelector: '.newsprint-paywall' }]);
    const parts = articleJsonLd(paid, site, { paywalled: ['.a', '.b'] });
    expect(valuesAt(parts, 'hasPart.cssSelector')).toEqual(['.a', '.b']);
  });

  it('is not there where the article is free', () => {
    expect(articleJsonLd(ferry, site)).not.toHaveProperty('hasPart');
  });
});

describe('corrections and sponsors', () => {
  it('are said, corrections also from inside other blocks', () => {
    const correction = { type: 'correction', text: 'It was Tuesday.', date: '2026-11-13' } as const;
    const node = articleJsonLd({
      ...ferry,
      genre: 'sponsored',
      sponsor: { name: 'Northern Coast Railway', url: '/railway' },
      body: [{ type: 'group', blocks: [correction] }],
    });
    expect(node).toMatchObject({
      '@type': 'AdvertiserContentArticle',
      correction: [
        { '@type': 'CorrectionComment', text: 'It was Tuesday.', datePublished: '2026-11-13' },
      ],
      sponsor: { '@type': 'Organization', name: 'Northern Coast Railway' },
    });
  });
});

describe('breadcrumbJsonLd', () => {
  const namesOf = (node: JsonLd | undefined) => node && valuesAt(node, 'itemListElement.name');

  it('leads from the site through the section to the article', () => {
    expect(namesOf(breadcrumbJsonLd(ferry, site))).toEqual([site.name, 'Islands', ferry.headline]);
  });

  it('takes the way that the page gives, without pages that have no address', () => {
    const breadcrumb = [{ name: 'News', url: '/news' }, { name: 'Nowhere' }];
    expect(namesOf(breadcrumbJsonLd(ferry, site, { breadcrumb }))).toEqual([
      'News',
      ferry.headline,
    ]);
  });

  it('is nothing for an article alone', () => {
    expect(breadcrumbJsonLd({ ...ferry, section: undefined })).toBeUndefined();
  });
});
