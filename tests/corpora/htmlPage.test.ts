// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fromHtml } from '../../src/sources/html';
import { makePage } from '../fixtures/sources/page';
import { findCorpus } from './corpus';
import { wordsOfBlocks, wordsOfHtml } from './words';

interface Readable {
  id: string;
  title: string;
  publishedTime: string | null;
  expectedHtml: string;
}

interface Page {
  id: string;
  title: string;
  authors: readonly string[] | null;
  date: string | null;
  ldjson: readonly unknown[];
  body: { summary: readonly string[]; sections: readonly Section[] } | null;
}

interface Section {
  headline: readonly string[];
  paragraphs: readonly string[];
}

const readable = findCorpus('readability/articles.jsonl').readLines<Readable>();
const pages = findCorpus('fundus-news/articles.jsonl').readLines<Page>();
const vectors = findCorpus('xss-vectors/vectors.json').readJson<{ payload: string }[]>();
const tortures = findCorpus('xss-vectors/html5lib-torture.json').readJson<{ payload: string }[]>();

describe.skipIf(readable.length === 0)('bodies of real articles within a page', () => {
  it.each(readable.map((article) => [article.id, article] as const))('%s', (_, article) => {
    const head = `<meta property="og:title" content="${escaped(article.title)}">`;
    const html = makePage({
      head,
      header: '',
      body: article.expectedHtml,
      attributes: 'itemprop="articleBody"',
    });
    const { article: found, issues } = fromHtml(html);
    const removed = issues.filter(({ code }) => code === 'furniture');
    const taken = removed.map(({ message }) => message.replace(/" stands above.*$/, ' ')).join(' ');
    const words = [
      ...wordsOfHtml(escaped(found!.headline)),
      ...wordsOfHtml(taken),
      ...wordsOfBlocks([...(found!.image ? [found!.image] : []), ...found!.body]),
    ];
    const lost = wordsMissing(wordsOfHtml(withoutForms(article)), words);
    expect(lost).toEqual([]);
    expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
  });
});

describe.skipIf(pages.length === 0)('real JSON-LD within a page', () => {
  const read = pages.map((page) => ({ page, article: fromHtml(htmlOf(page)).article }));

  it('gives headline, day and text', () => {
    const missed = read.flatMap(({ page, article }) => {
      const body = wordsOfBlocks(article?.body ?? []);
      const paragraphs = page.body?.sections.flatMap(({ paragraphs: texts }) => texts) ?? [];
      const lost = wordsMissing(wordsOfHtml(escaped(paragraphs.join(' '))), body);
      return article?.headline && lost.length === 0 ? [] : [`${page.id}: ${lost.join(' ')}`];
    });
    expect(missed).toEqual([]);
  });

  it('prints how many authors and days equal what others found', () => {
    const authors = read.filter(({ page }) => page.authors);
    const wrong = authors.filter(
      ({ page, article }) =>
        tidy(article?.author.map(({ name }) => name)) !== tidy(page.authors ?? []),
    );
    const names = wrong.map(
      ({ page, article }) => `${page.id}: ${tidy(article?.author.map(({ name }) => name))}`,
    );
    console.warn(
      [`${authors.length - wrong.length} of ${authors.length} authors equal.`, ...names].join(
        '\n  ',
      ),
    );
    expect(wrong.length / authors.length).toBeLessThan(0.2);
  });
});

describe.skipIf(vectors.length === 0)('attacks in a page', () => {
  it('leave no unsafe address and do not throw', () => {
    for (const { payload } of [...vectors, ...tortures]) {
      const value = escaped(payload);
      const head = ['og:title', 'og:image', 'og:url', 'author', 'article:published_time']
        .map((name) => `<meta property="${name}" content="${value}">`)
        .join('');
      const link = `<link rel="canonical" href="${value}"><base href="${value}">`;
      const author = `<a rel="author" href="${value}">Ida</a>`;
      for (const html of [
        payload,
        makePage({ head: head + link, header: author, body: payload }),
      ]) {
        expect(unsafeAddresses(fromHtml(html).article), payload).toEqual([]);
      }
    }
  });
});

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function tidy(names: readonly string[] | undefined): string {
  return (names ?? [])
    .map((name) => name.replace(/\s+/g, ' ').trim().toLowerCase())
    .toSorted()
    .join('; ');
}

function withoutForms({ expectedHtml }: Readable): string {
  return expectedHtml
    .replace(/<(form|button|nav|select|textarea|noscript)\b.*?<\/\1>/gs, ' ')
    .replace(/<(input|script)\b[^>]*>/g, ' ');
}

function htmlOf({ ldjson, body, title }: Page): string {
  const head = ldjson
    .map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))
    .map((json) => `<script type="application/ld+json">${json.replaceAll('</', '<\\/')}</script>`)
    .join('');
  const text = body?.sections.flatMap(({ headline, paragraphs }) => [
    ...headline.map((one) => `<h2>${escaped(one)}</h2>`),
    ...paragraphs.map((one) => `<p>${escaped(one)}</p>`),
  ]);
  return makePage({ head, header: `<h1>${escaped(title)}</h1>`, body: text?.join('') ?? '' });
}

/** The first words that do not come out in order. */
function wordsMissing(expected: readonly string[], found: readonly string[]): readonly string[] {
  let next = 0;
  for (const word of found) if (word === expected[next]) next += 1;
  return expected.slice(next, next + 8);
}

function unsafeAddresses(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]) => {
    if (!['url', 'href', 'poster'].includes(key)) return unsafeAddresses(entry);
    const address = String(entry);
    if (!URL.canParse(address, 'https://base.example/')) return [];
    const { protocol } = new URL(address, 'https://base.example/');
    return ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol) ? [] : [address];
  });
}
