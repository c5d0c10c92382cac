// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { parseMoment } from '../../src/lib/moment';
import type { NewsArticle } from '../../src/model/article';
import { fromJsonLd } from '../../src/sources/jsonld';
import { findCorpus } from './corpus';

interface Script {
  page: string;
  raw: string;
  parse: string;
  expected?: Expected;
}

interface Expected {
  authors?: string | readonly string[] | null;
  date?: string | null;
}

interface Page extends Expected {
  id: string;
  ldjson: readonly unknown[];
}

const scriptCorpus = findCorpus('jsonld-news/jsonld.jsonl');
const scripts = scriptCorpus.readLines<Script>();
const pages = findCorpus('fundus-news/articles.jsonl').readLines<Page>();
const vectors = findCorpus('xss-vectors/vectors.json').readJson<{ payload: string }[]>();

const inputs = [
  ...scripts.map(({ page, raw, expected }) => ({
    name: page,
    input: raw,
    expected: expected ?? {},
  })),
  ...pages.map((page) => ({ name: page.id, input: page.ldjson, expected: page })),
].map((one) => ({ ...one, result: fromJsonLd(one.input) }));

describe.skipIf(!scriptCorpus.isThere)('JSON-LD of real pages', () => {
  it('gives plain JSON, a body of text, and dates that can be read', () => {
    for (const { result } of inputs) {
      const article = result.article ?? null;
      expect(JSON.parse(JSON.stringify(article))).toStrictEqual(article);
      const { datePublished, dateModified } = result.article ?? {};
      for (const date of [datePublished, dateModified]) {
        expect(date === undefined || parseMoment(date) !== undefined, date).toBe(true);
      }
    }
  });

  it('answers malformed text with an issue of its own kind', () => {
    for (const { raw, parse } of scripts) {
      const codes = fromJsonLd(raw).issues.map(({ code }) => code);
      const isTyped = codes.some((code) => ['json-invalid', 'json-repaired'].includes(code));
      expect(isTyped, raw.slice(0, 80)).toBe(parse !== 'ok');
    }
  });

  it('finds the article in what describes one', () => {
    const missed = inputs.filter(
      ({ result, input }) =>
        !result.article && /"@type":\s*\[?\s*"\w*(NewsArticle|BlogPosting)"/.test(String(input)),
    );
    const unreadable = missed.filter(({ result }) => hasCode(result, 'json-invalid'));
    expect(missed.length - unreadable.length).toBe(0);
  });

  it('names the authors that it states', () => {
    const stated = inputs.filter(({ result, expected, input }) => {
      const names = namesOf(expected);
      return result.article && names.length > 0 && names.every((name) => statesAuthor(input, name));
    });
    const missed = stated.filter(
      ({ result, expected }) =>
        authorsOf(result.article!).join() !== namesOf(expected).toSorted().join(),
    );
    report(
      'authors',
      stated.length,
      missed.map(({ name, result, expected }) => {
        return `${name}: ${authorsOf(result.article!).join('; ')} instead of ${namesOf(expected).join('; ')}`;
      }),
    );
    expect(missed.length / stated.length).toBeLessThanOrEqual(0.05);
  });

  it('gives the day that it states', () => {
    const stated = inputs.filter(({ result, expected, input }) => {
      const day = expected.date?.slice(0, 10);
      return result.article && day && statesDate(input, day);
    });
    const missed = stated.filter(
      ({ result, expected }) =>
        !daysOf(result.article?.datePublished).has(expected.date!.slice(0, 10)),
    );
    report(
      'days',
      stated.length,
      missed.map(({ name, result, expected }) => {
        const reason = daysOf(result.article?.dateModified).has(expected.date!.slice(0, 10))
          ? ', which is the day of the last change'
          : '';
        return `${name}: ${result.article?.datePublished} instead of ${expected.date}${reason}`;
      }),
    );
    expect(missed.length / stated.length).toBeLessThanOrEqual(0.01);
  });
});

describe.skipIf(vectors.length === 0)('attacks in JSON-LD', () => {
  it('leave no unsafe address', () => {
    for (const { payload } of vectors) {
      const { article } = fromJsonLd(nodeOf(payload));
      expect(unsafeAddresses(article), payload).toEqual([]);
      expect(() => fromJsonLd(payload)).not.toThrow();
    }
  });
});

function report(what: string, total: number, missed: readonly string[]): void {
  const lines = [`${total - missed.length} of ${total} ${what} equal.`, ...missed];
  console.warn(lines.join('\n  '));
}

function hasCode({ issues }: ReturnType<typeof fromJsonLd>, code: string): boolean {
  return issues.some((issue) => issue.code === code);
}

function tidy(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function namesOf({ authors }: Expected): string[] {
  return (typeof authors === 'string' ? [authors] : (authors ?? [])).map(tidy);
}

function authorsOf({ author }: NewsArticle): string[] {
  return author.map(({ name }) => tidy(name)).toSorted();
}

/** Both days of an instant: where it was written, and in UTC. */
function daysOf(date: string | undefined): Set<string> {
  const moment = parseMoment(date);
  if (!date || !moment) return new Set();
  const utc = 'instant' in moment ? [new Date(moment.instant).toISOString().slice(0, 10)] : [];
  return new Set([date.slice(0, 10), ...utc]);
}

/** Whether an author or creator anywhere in the input holds the name; by a reading that knows nothing of ours. */
function statesAuthor(input: unknown, name: string): boolean {
  const held = valuesOf(input, ['author', 'creator']);
  return held.some((value) =>
    tidy(JSON.stringify(value)).includes(JSON.stringify(name).slice(1, -1)),
  );
}

function statesDate(input: unknown, day: string): boolean {
  return valuesOf(input, ['datePublished']).some(
    (value) => typeof value === 'string' && (value.includes(day) || daysOf(value).has(day)),
  );
}

function valuesOf(input: unknown, keys: readonly string[]): unknown[] {
  if (typeof input === 'string') {
    try {
      return valuesOf(JSON.parse(input), keys);
    } catch {
      return [];
    }
  }
  if (typeof input !== 'object' || input === null) return [];
  return Object.entries(input).flatMap(([key, value]: [string, unknown]) => [
    ...(keys.includes(key) ? [value] : []),
    ...(typeof value === 'string' && !Array.isArray(input) ? [] : valuesOf(value, keys)),
  ]);
}

/** The payload in every place that takes text or an address. */
function nodeOf(payload: string): unknown {
  const thing = { name: payload, url: payload, image: payload };
  const image = { url: payload, contentUrl: payload, caption: payload };
  return {
    ...{ '@type': 'NewsArticle', headline: payload, description: payload, articleBody: payload },
    ...{
      url: payload,
      mainEntityOfPage: payload,
      image: [payload, image],
      author: [thing, payload],
    },
    ...{
      publisher: { ...thing, logo: payload },
      keywords: [thing, payload],
      articleSection: payload,
    },
  };
}

function unsafeAddresses(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]) => {
    if (key !== 'url') return unsafeAddresses(entry);
    const address = String(entry);
    if (!URL.canParse(address, 'https://base.example/')) return [];
    const { protocol } = new URL(address, 'https://base.example/');
    return ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol) ? [] : [address];
  });
}
