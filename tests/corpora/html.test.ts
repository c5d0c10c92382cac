// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { blocksFromHtml } from '../../src/sources/html/blocksFromHtml';
import { findCorpus } from './corpus';
import { isWord, withoutShortcodes, wordsOfBlocks, wordsOfHtml } from './words';

const pages = findCorpus('readability/articles.jsonl');
const exported = findCorpus('gutenberg-blocks/wxr-posts.json');
const fixtures = findCorpus('gutenberg-blocks/fixtures').readFiles('.html');

const bodies: readonly (readonly [name: string, html: string])[] = [
  ...pages
    .readLines<{ id: string; expectedHtml: string }>()
    .map(({ id, expectedHtml }) => [id, expectedHtml] as const),
  ...exported
    .readJson<{ title: string; content: string }[]>()
    .map(({ title, content }) => [title, content] as const),
  ...fixtures.map(({ file, text }) => [file, text] as const),
];

describe.skipIf(bodies.length === 0)('bodies of real articles', () => {
  it.each(bodies)('%s keeps every word in order', (_, html) => {
    const { blocks, issues } = blocksFromHtml(html);
    const shown = wordsOfHtml(withoutShortcodes(html, issues));
    expect(wordsOfBlocks(blocks).filter(isWord)).toEqual(shown.filter(isWord));
  });

  it.each(bodies)('%s becomes plain JSON', (_, html) => {
    const result = blocksFromHtml(html);
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  });
});

/** WordPress fills these in when it shows them; nothing of that is stored. */
const dynamic = /latest-(comments|posts)/;

/** What is stored of a block beside what WordPress shows. */
const shown = fixtures.flatMap(({ file, text }) => {
  const stored = fixtures.find((other) => other.file === file.replace('.server.', '.'));
  if (!file.endsWith('.server.html') || !stored || dynamic.test(file)) return [];
  return [[stored.file, stored.text, text] as const];
});

describe.skipIf(shown.length === 0)('stored blocks', () => {
  it.each(shown)('%s says what WordPress shows', (_, stored, server) => {
    expect(wordsOfBlocks(blocksFromHtml(stored).blocks)).toEqual(wordsOfHtml(server));
  });
});
