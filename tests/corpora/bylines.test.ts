// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/sources/shared/fold';
import { readAuthors } from '../../src/sources/shared/readAuthors';
import { findCorpus } from './corpus';

interface Byline {
  page: string;
  meta: readonly (readonly [name: string, value: string])[];
  expectedAuthors: string | readonly string[] | null;
}

const corpus = findCorpus('dates-bylines/bylines.json');
const bylines = corpus.readJson<Byline[]>();

/** Fields that hold a byline; "creator" and "publisher" hold accounts. */
const bylineField = /(^|[.:-])(author|byl)$/;

describe.skipIf(!corpus.isThere)('bylines of real pages', () => {
  const fields = bylines.flatMap(({ page, meta, expectedAuthors }) => {
    const values = meta.filter(([name]) => bylineField.test(name)).map(([, value]) => value);
    return values.map((value) => ({ page, value, expected: expectedAuthors }));
  });

  it('never throw, and keep every word of a name', () => {
    const lost = fields.flatMap(({ value }) => {
      const { authors, source, noise } = readAuthors(value);
      const said = [...authors.flatMap((author) => Object.values(author)), source?.name, ...noise];
      const kept = new Set(said.flatMap((text) => wordsOf(String(text))));
      return wordsOf(value).filter((word) => !kept.has(word) && !isConnector(word));
    });
    expect(lost).toEqual([]);
  });

  it('name those that the page is known to be by', () => {
    const stated = fields.filter(({ value, expected }) => states(value, expected));
    const missed = stated.filter(({ value, expected }) => {
      const found = readAuthors(value).authors.map(({ name }) => fold(name));
      return found.toSorted().join() !== namesOf(expected).toSorted().join();
    });
    console.warn(
      `${stated.length - missed.length} of ${stated.length} bylines name their authors.`,
    );
    expect(missed).toEqual([]);
  });

  it('are the same when the printed line is read', () => {
    const lines = bylines.flatMap(({ expectedAuthors: line }) =>
      typeof line === 'string' && /^(by|par)\s/i.test(line) ? [line] : [],
    );
    for (const line of lines) {
      const [author, ...others] = readAuthors(line).authors;
      expect(others).toEqual([]);
      expect(fold(line)).toMatch(new RegExp(`^(by|par) ${fold(author!.name)}`));
    }
  });
});

function namesOf(expected: Byline['expectedAuthors']): string[] {
  return (typeof expected === 'string' ? [expected] : (expected ?? [])).map(fold);
}

/** Whether a field says what is expected, and nothing of it is missing. */
function states(value: string, expected: Byline['expectedAuthors']): boolean {
  const names = namesOf(expected);
  const isLine = typeof expected === 'string' && /,| and |https?:/.test(expected);
  const isAddress = /^https?:\S+$/.test(value);
  return (
    names.length > 0 && !isLine && !isAddress && names.every((name) => fold(value).includes(name))
  );
}

function wordsOf(text: string): string[] {
  return fold(text).split(' ').filter(Boolean);
}

function isConnector(word: string): boolean {
  return ['by', 'and', 'und', 'et', 'analysis', 'von'].includes(word);
}
