import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { FurnitureProps } from '../../src/article/furniture';
import type { Issue } from '../../src/model/issue';
import { renderArticle, renderArticleToStream } from '../../src/server';
import { paywalled } from '../fixtures/articles/paywalled';
import { feature } from '../fixtures/articles/feature';
import { ferry } from '../fixtures/articles/ferry';
import { courierData, subscription } from '../fixtures/furniture';

/** What search engines are told of the article. */
function jsonLdOf(html: string): Record<string, unknown> {
  const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)!;
  return JSON.parse(json!) as Record<string, unknown>;
}

const site = { name: 'The Courier', url: 'https://courier.example' };

describe('a document', () => {
  it('has what the article has data for, with its styles', () => {
    const html = renderArticle(ferry);
    for (const name of ['topics', 'share']) {
      expect(html).toContain(`class="newsprint-${name}"`);
      expect(html).toContain(`.newsprint-${name}{`);
    }
    expect(html).not.toContain('newsprint-newsletter-signup');
  });

  it('has what the site has data for', () => {
    const html = renderArticle(ferry, { furnitureData: courierData });
    expect(html).toContain('action="/newsletters/morning-boat"');
    expect(html).toContain('212 comments');
    expect(html).toContain('.newsprint-newsletter-signup{');
  });

  it('has components of the site in place of ours, printed by React', () => {
    const furniture = {
      topics: ({ keywords }: FurnitureProps['topics']) => <p>{`${keywords.length} topics`}</p>,
    };
    const html = renderArticle(ferry, { furniture, renderToStaticMarkup });
    expect(html).toContain(`<p>${ferry.keywords!.length} topics</p>`);
    expect(html).not.toContain('newsprint-topics');
  });

  it('loses only a part that throws, and reports it', () => {
    const issues: Issue[] = [];
    const html = renderArticle(ferry, {
      furniture: {
        topics: () => {
          throw new Error('no topics today');
        },
      },
      renderToStaticMarkup,
      onIssue: (issue) => issues.push(issue),
    });
    expect(html).toContain('newsprint-share');
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['component-failed', 'furniture.topics'],
    ]);
  });

  it('leaves out what the layout leaves out', () => {
    const html = renderArticle(ferry, { layout: { main: ['body'] } });
    expect(html).not.toMatch(/newsprint-(topics|share)/);
  });

  it('says in its head what only the page knows', () => {
    const page = { amphtml: '/amp', alternates: [{ hreflang: 'tr', href: '/tr' }] };
    const html = renderArticle(ferry, { site, page });
    expect(html).toContain('<link rel="amphtml" href="https://courier.example/amp">');
    expect(html).toContain('hreflang="tr" href="https://courier.example/tr"');
  });

  it("dates the head by the page's zone, unless the site has one", () => {
    const article = { ...ferry, datePublished: '2026-11-12T07:15' };
    const dateOf = (html: string) => jsonLdOf(html).datePublished;
    const timeZone = 'Europe/Oslo';
    expect(dateOf(renderArticle(article, { site, timeZone }))).toBe('2026-11-12T06:15:00Z');
    const own = { ...site, timeZone: 'Asia/Tokyo' };
    expect(dateOf(renderArticle(article, { site: own, timeZone }))).toBe('2026-11-11T22:15:00Z');
  });
});

describe('a paywall', () => {
  const furnitureData = { paywall: subscription };
  const last = 'leave enough for the second bilge pump';

  it('keeps the rest out of the page, and names the class that it has there', () => {
    const html = renderArticle(paywalled, { furnitureData });
    expect(html).not.toContain(last);
    expect(html).toContain('class="newsprint-paywall"');
    expect(jsonLdOf(html).hasPart).toEqual([
      expect.objectContaining({ isAccessibleForFree: false, cssSelector: '.newsprint-paywall' }),
    ]);
  });

  it('marks the rest for those who may read it', () => {
    const html = renderArticle(paywalled, { furnitureData, paywall: { isOpen: true } });
    const [, rest] = html.split('class="newsprint-paywall"');
    expect(rest).toContain(last);
    expect(jsonLdOf(html).hasPart).toHaveLength(1);
  });

  it('is named only where there is one, and as the site says', () => {
    expect(jsonLdOf(renderArticle(paywalled))).not.toHaveProperty('hasPart');
    const page = { paywalled: ['.subscribers'] };
    expect(jsonLdOf(renderArticle(paywalled, { page })).hasPart).toEqual([
      expect.objectContaining({ cssSelector: '.subscribers' }),
    ]);
  });

  it('holds in a stream too', async () => {
    const late = { ...paywalled, body: Promise.resolve(paywalled.body) };
    const html = await new Response(renderArticleToStream(late, { furnitureData })).text();
    expect(html).toContain('Pier Relief, Second Series');
    expect(html).not.toContain(last);
  });
});

describe('a stream', () => {
  it('is the document, except for what the header says of the text', async () => {
    const streamed = (article: typeof ferry) =>
      new Response(
        renderArticleToStream({ ...article, body: Promise.resolve(article.body) }, { site }),
      ).text();
    const bodyOf = (html: string) => html.slice(html.indexOf('<body>'));
    expect(bodyOf(await streamed(ferry))).toBe(bodyOf(renderArticle(ferry, { site })));

    const late = bodyOf(await streamed(feature));
    expect(late).not.toContain('minutes to read');
    expect(bodyOf(renderArticle(feature, { site }))).toContain('minutes to read');
  });
});
