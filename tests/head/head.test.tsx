import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ArticleHead } from '../../src/head/ArticleHead';
import { articleJsonLd } from '../../src/head/articleJsonLd';
import { articleMeta } from '../../src/head/articleMeta';
import { jsonForScript } from '../../src/head/jsonForScript';
import type { NewsArticle } from '../../src/model/article';

const site = {
  name: 'The Skarholm Courier',
  url: 'https://courier.example',
  logo: { url: '/logo.png', alt: '' },
};
const article: NewsArticle = {
  headline: 'The ferry',
  alternativeHeadline: 'Skarholm ferry vote',
  url: '/islands/ferry',
  standfirst: ['A vote on ', { type: 'link', url: '/vote', text: 'Thursday' }, ' decides.'],
  section: { name: 'Islands' },
  author: [
    { name: 'Ingrid Aalto', url: '/ingrid', jobTitle: 'Correspondent' },
    { name: 'Norden News Agency', type: 'Organization' },
    { name: ' ' },
  ],
  datePublished: '2026-11-12T07:15:00+01:00',
  dateModified: '2026-11-12',
  image: { url: '/ferry.jpg', alt: 'A ferry', width: 1600, height: 900 },
  keywords: [{ name: 'Ferries' }, { name: 'Schools' }],
  inLanguage: 'en-GB',
  body: [],
};

describe('articleJsonLd', () => {
  it('says what Google asks of an article', () => {
    expect(articleJsonLd(article, site)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'The ferry',
      alternativeHeadline: 'Skarholm ferry vote',
      description: 'A vote on Thursday decides.',
      url: 'https://courier.example/islands/ferry',
      mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://courier.example/islands/ferry' },
      articleSection: 'Islands',
      author: [
        {
          '@type': 'Person',
          name: 'Ingrid Aalto',
          url: 'https://courier.example/ingrid',
          jobTitle: 'Correspondent',
        },
        { '@type': 'Organization', name: 'Norden News Agency' },
      ],
      datePublished: '2026-11-12T07:15:00+01:00',
      dateModified: '2026-11-12',
      image: {
        '@type': 'ImageObject',
        url: 'https://courier.example/ferry.jpg',
        width: 1600,
        height: 900,
      },
      keywords: ['Ferries', 'Schools'],
      inLanguage: 'en-GB',
      publisher: {
        '@type': 'NewsMediaOrganization',
        name: 'The Skarholm Courier',
        url: 'https://courier.example/',
        logo: { '@type': 'ImageObject', url: 'https://courier.example/logo.png' },
      },
    });
  });

  it('says nothing that it does not know', () => {
    expect(
      articleJsonLd({
        headline: 'Only this',
        author: [],
        datePublished: 'on',
        image: { url: 'javascript:1', alt: '' },
        body: [],
      }),
    ).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Only this',
    });
  });

  it.each([
    ['opinion', 'OpinionNewsArticle'],
    ['analysis', 'AnalysisNewsArticle'],
    ['review', 'ReviewNewsArticle'],
    ['sponsored', 'AdvertiserContentArticle'],
    ['live', 'LiveBlogPosting'],
    ['feature', 'NewsArticle'],
  ] as const)('%s is %s', (genre, type) => {
    expect(articleJsonLd({ ...article, genre })['@type']).toBe(type);
  });
});

describe('articleMeta', () => {
  it('gives title, description, canonical address and Open Graph', () => {
    const { title, description, canonical, properties } = articleMeta(article, site);
    expect({ title, description, canonical }).toEqual({
      title: 'Skarholm ferry vote – The Skarholm Courier',
      description: 'A vote on Thursday decides.',
      canonical: 'https://courier.example/islands/ferry',
    });
    expect(properties).toEqual([
      ['og:type', 'article'],
      ['og:title', 'The ferry'],
      ['og:description', 'A vote on Thursday decides.'],
      ['og:url', 'https://courier.example/islands/ferry'],
      ['og:site_name', 'The Skarholm Courier'],
      ['og:locale', 'en_GB'],
      ['og:image', 'https://courier.example/ferry.jpg'],
      ['og:image:width', '1600'],
      ['og:image:height', '900'],
      ['og:image:alt', 'A ferry'],
      ['article:published_time', '2026-11-12T07:15:00+01:00'],
      ['article:modified_time', '2026-11-12'],
      ['article:author', 'https://courier.example/ingrid'],
      ['article:section', 'Islands'],
      ['article:tag', 'Ferries'],
      ['article:tag', 'Schools'],
    ]);
  });
});

describe('articleMeta, of the page', () => {
  const page = {
    alternates: [
      { hreflang: 'tr', href: '/tr/ferry' },
      { hreflang: 'en_gb', href: '/islands/ferry' },
      { hreflang: 'x-default', href: '/ferry' },
      { hreflang: 'no such', href: '/x' },
      { hreflang: 'fr', href: 'javascript:x' },
    ],
    amphtml: '/amp/ferry',
  };

  it('names every language, its own among them, once', () => {
    const { alternates, properties } = articleMeta(article, site, page);
    expect(alternates).toEqual([
      { hreflang: 'en-GB', href: 'https://courier.example/islands/ferry' },
      { hreflang: 'tr', href: 'https://courier.example/tr/ferry' },
      { hreflang: 'x-default', href: 'https://courier.example/ferry' },
    ]);
    expect(properties).toContainEqual(['og:locale:alternate', 'tr_TR']);
    expect(properties.filter(([property]) => property === 'og:locale:alternate')).toHaveLength(1);
  });

  it('names no language where there is one only', () => {
    expect(articleMeta(article, site).alternates).toEqual([]);
  });

  it('gives the AMP version, large pictures in search, and the card on X', () => {
    const { amphtml, named } = articleMeta(article, { ...site, xAccount: 'courier' }, page);
    expect(amphtml).toBe('https://courier.example/amp/ferry');
    expect(named).toEqual([
      ['description', 'A vote on Thursday decides.'],
      ['author', 'Ingrid Aalto'],
      ['author', 'Norden News Agency'],
      ['robots', 'max-image-preview:large'],
      ['twitter:card', 'summary_large_image'],
      ['twitter:site', '@courier'],
      ['twitter:image:alt', 'A ferry'],
    ]);
  });

  it('leaves robots to the site', () => {
    const robotsOf = (robots: string) =>
      new Map(articleMeta(article, site, { robots }).named).get('robots');
    expect([robotsOf('noindex'), robotsOf('')]).toEqual(['noindex', undefined]);
  });
});

describe('<ArticleHead />', () => {
  const attacks = [
    '</script><script>alert(1)</script>',
    '</ScRiPt >',
    '<!--<script>',
    ']]>',
    'a\u2028b\u2029c',
    '"><img src=x onerror=alert(1)>',
    '&lt;/script&gt;',
    "';alert(1)//",
  ];

  const hostileLinks = (attack: string) => [{ hreflang: 'tr', href: attack }];

  it.each(attacks)('no string breaks out of it: %s', (attack) => {
    const hostile = {
      ...article,
      headline: attack,
      standfirst: attack,
      section: { name: attack },
      author: [{ name: attack }],
    };
    const html = renderToStaticMarkup(
      <ArticleHead
        article={hostile}
        site={{ name: attack, url: 'https://courier.example', xAccount: attack }}
        page={{
          robots: attack,
          speakable: [attack],
          amphtml: attack,
          alternates: hostileLinks(attack),
        }}
      />,
    );
    const page = new DOMParser().parseFromString(`<head>${html}</head>`, 'text/html');
    expect(page.querySelectorAll('script')).toHaveLength(2);
    expect(page.querySelectorAll('img, body > *')).toHaveLength(0);
    expect(JSON.parse(page.querySelector('script')!.textContent)).toMatchObject({
      headline: attack,
      author: [{ name: attack }],
    });
    expect(page.querySelector('meta[property="og:title"]')!.getAttribute('content')).toBe(attack);
  });

  it('links the page to its other versions', () => {
    const html = renderToStaticMarkup(
      <ArticleHead
        article={article}
        site={site}
        page={{ amphtml: '/amp', alternates: [{ hreflang: 'tr', href: '/tr' }] }}
      />,
    );
    const page = new DOMParser().parseFromString(`<head>${html}</head>`, 'text/html');
    const links = [...page.querySelectorAll('link')];
    expect(links.map((link) => [link.rel, link.hreflang, link.getAttribute('href')])).toEqual([
      ['canonical', '', 'https://courier.example/islands/ferry'],
      ['amphtml', '', 'https://courier.example/amp'],
      ['alternate', 'en-GB', 'https://courier.example/islands/ferry'],
      ['alternate', 'tr', 'https://courier.example/tr'],
    ]);
  });

  it('writes JSON that stays the same value', () => {
    const value = { a: attacks.join(' '), b: [1, null, true] };
    expect(JSON.parse(jsonForScript(value))).toEqual(value);
    expect(jsonForScript(value)).not.toMatch(/[<>&\u2028\u2029]/);
  });
});
