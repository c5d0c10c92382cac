// @vitest-environment node
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleJsonLd } from '../../src/head/articleJsonLd';
import { jsonForScript } from '../../src/head/jsonForScript';
import { parseMoment } from '../../src/lib/moment';
import type { Author, AuthorRole, Genre, NewsArticle } from '../../src/model/article';
import { fromJsonLd } from '../../src/sources/jsonld';
import { decodeText } from '../../src/sources/shared/decodeText';
import * as credited from '../fixtures/authors';
import { everyArticle } from '../helpers/everyArticle';

const people: readonly Author[] = Object.values(credited).filter((one) => 'name' in one);

const site = { name: 'The Skarholm Courier', url: 'https://skarholm-courier.example/' };

/** What must come back, however the page is stored: through the text of a script, as a reader of pages sees it. */
function readBack(article: NewsArticle): NewsArticle {
  const page = `<!doctype html><script type="application/ld+json">${jsonForScript(articleJsonLd(article, site))}</script>`;
  const { article: found, issues } = fromJsonLd(page);
  expect(issues.filter(({ code }) => /invalid|repaired/.test(code))).toEqual([]);
  return found!;
}

function essence({ headline, author, section, genre, ...rest }: NewsArticle) {
  const { datePublished, dateModified, itemReviewed, reviewRating } = rest;
  return {
    headline,
    review: { itemReviewed, reviewRating },
    authors: author.map(({ name, role, url, jobTitle, type = 'Person' }) =>
      JSON.stringify([
        name,
        role,
        url && new URL(url, site.url),
        type,
        type === 'Person' ? jobTitle : undefined,
      ]),
    ),
    dates: [datePublished, dateModified].map((date) => [date?.slice(0, 10), parseMoment(date)]),
    section: section?.name,
    genre: genre === 'news' ? undefined : genre,
  };
}

/** In any order: JSON-LD keeps those who wrote and those who contributed apart. */
function inAnyOrder(article: NewsArticle) {
  const { authors, ...rest } = essence(article);
  return { ...rest, authors: authors.toSorted() };
}

describe('fromJsonLd of articleJsonLd', () => {
  it.each(everyArticle.map((article) => [article.headline, article] as const))(
    'gives back "%s"',
    (_, article) => {
      expect(inAnyOrder(readBack(article))).toEqual(inAnyOrder(article));
    },
  );

  it.each(people.map((author) => [author.name, author] as const))('gives back %s', (_, author) => {
    const article = { headline: 'A rope', author: [author], body: [] };
    expect(essence(readBack(article))).toEqual(essence(article));
  });

  it('gives back any other', () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        expect(inAnyOrder(readBack(article))).toEqual(inAnyOrder(article));
      }),
      { numRuns: 500 },
    );
  });
});

/** Text as the model holds it: plain. What reads as a tag or as `&amp;` is one to every reader of JSON-LD. */
const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .filter((text) => text !== '' && decodeText(text) === text);

const name = fc
  .tuple(
    fc.constantFrom('Ada', 'İnci', 'Maria-Concepción', 'Çağlar', 'טארק', 'Đặng', 'Zoë', 'أمل'),
    fc.constantFrom('Merrow', "O'Shaughnessy", 'Aydın', 'von Stein', 'Nandral', 'Brekkan', 'עדנאן'),
  )
  .map((parts) => parts.join(' '));

const author: fc.Arbitrary<Author> = fc.record(
  {
    name,
    role: fc.option(
      fc.constantFrom<AuthorRole | 'Data by'>(
        ...(['reporter', 'contributor', 'translator', 'editor', 'photographer'] as const),
        'illustrator',
        'Data by',
      ),
      { nil: undefined },
    ),
    url: fc.webUrl().map((url) => new URL(url).href),
    jobTitle: fc.constantFrom('Islands correspondent', 'Naval architect', 'Ada muhabiri'),
  },
  { requiredKeys: ['name'] },
);

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const date = fc.oneof(
  day.map((text) => text.slice(0, 10)),
  day,
  fc
    .tuple(day, fc.constantFrom('+00:00', '+05:45', '-03:30', '+14:00', '-12:00', ''))
    .map(([text, offset]) => text.slice(0, 19) + offset),
);

const arbitraryArticle: fc.Arbitrary<NewsArticle> = fc.record(
  {
    headline: line,
    author: fc.uniqueArray(author, { selector: ({ name: one }) => one, maxLength: 5 }),
    datePublished: date,
    dateModified: date,
    section: fc.record({ name: line }),
    genre: fc.constantFrom<Genre>(
      ...(['news', 'opinion', 'analysis', 'feature', 'interview'] as const),
      ...(['review', 'live', 'sponsored'] as const),
    ),
    body: fc.constant([]),
  },
  { requiredKeys: ['headline', 'author', 'body'] },
);
