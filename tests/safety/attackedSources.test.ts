import { describe, expect, it } from 'vitest';
import type { NewsArticle } from '../../src/model/article';
import { renderArticle } from '../../src/server';
import { fromAns } from '../../src/sources/ans';
import { fromFeed } from '../../src/sources/feed';
import { fromHtml } from '../../src/sources/html';
import { fromJson } from '../../src/sources/json';
import { fromJsonLd } from '../../src/sources/jsonld';
import { fromPortableText } from '../../src/sources/portableText';
import { fromText } from '../../src/sources/text';
import { fromWordPress } from '../../src/sources/wordpress';
import { attackedArticle } from '../helpers/attackedArticle';
import { attacks } from '../helpers/attacks';
import { findDanger } from '../helpers/danger';

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
// XML cannot hold control characters at all.
const inXml = (text: string) => escaped(text).replace(/(?![\t\n\r])\p{Cc}/gu, '');

/** What each source makes of an attack in every place of its input. */
const sources: Readonly<Record<string, (attack: string) => readonly (NewsArticle | undefined)[]>> =
  {
    'WordPress: title, excerpt, content, names, caption': (attack) => {
      const rendered = { rendered: attack };
      const embedded = {
        author: [{ name: attack, link: attack, avatar_urls: { 96: attack } }],
        'wp:featuredmedia': [{ source_url: attack, alt_text: attack, caption: rendered }],
        'wp:term': [[{ taxonomy: 'category', name: attack, link: attack }]],
      };
      const post = {
        title: rendered,
        excerpt: rendered,
        content: rendered,
        link: attack,
        date: attack,
      };
      return [fromWordPress({ ...post, _embedded: embedded }).article];
    },
    'ANS: raw_html, text, credits': (attack) => [
      fromAns({
        type: 'story',
        version: '0.10.9',
        headlines: { basic: attack },
        canonical_url: attack,
        credits: { by: [{ type: 'author', name: attack, url: attack }] },
        content_elements: [
          { type: 'raw_html', content: attack },
          { type: 'text', content: attack },
          { type: 'image', url: attack, caption: attack },
          {
            type: 'oembed_response',
            raw_oembed: { html: attack, url: attack, provider_name: attack },
          },
        ],
      }).article,
    ],
    'feeds: title, link, content': (attack) =>
      fromFeed(
        `<rss version="2.0"><channel><title>${inXml(attack)}</title><item><title>${inXml(attack)}</title>` +
          `<link>${inXml(attack)}</link><author>${inXml(attack)}</author><description>${inXml(attack)}</description></item></channel></rss>`,
      ).articles,
    'JSON-LD: every string': (attack) => [
      fromJsonLd({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: attack,
        url: attack,
        author: { '@type': 'Person', name: attack, url: attack },
        image: attack,
        description: attack,
        articleBody: attack,
        articleSection: attack,
      }).article,
    ],
    'Portable Text: spans, links, pictures': (attack) => [
      fromPortableText({
        _type: 'article',
        title: attack,
        body: [
          {
            _type: 'block',
            style: attack,
            markDefs: [{ _key: 'a', _type: 'link', href: attack }],
            children: [{ _type: 'span', text: attack, marks: ['a', attack] }],
          },
          { _type: 'image', asset: { url: attack }, alt: attack },
          { _type: attack, text: attack },
        ],
      }).article,
    ],
    'HTML page: head, byline, text': (attack) => [
      fromHtml(
        `<title>${escaped(attack)}</title><meta property="og:image" content="${escaped(attack).replaceAll('"', '&quot;')}"><article><h1>${attack}</h1><p>${attack}</p></article>`,
      ).article,
    ],
    'our own JSON: every field': (attack) => [fromJson(attackedArticle(attack)).article],
    'plain text': (attack) => [
      fromText(`${attack}\n\n${attack} ${attack}.\n\nBy ${attack}`).article,
    ],
  };

describe.each(Object.entries(sources))('%s', (_source, read) => {
  it(`leaves nothing that could run (${attacks.length})`, () => {
    const survivors = attacks.flatMap((attack) =>
      read(attack).flatMap((article) => {
        const danger = article
          ? findDanger(renderArticle(article, { consented: true, onIssue: () => {} }))
          : [];
        return danger.length > 0 ? [{ attack, danger }] : [];
      }),
    );
    expect(survivors).toEqual([]);
  });
});
