// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { blocksFromHtml } from '../../src/sources/html/blocksFromHtml';
import { findCorpus } from './corpus';
import { wordsOfBlocks, wordsOfHtml } from './words';

const pages = findCorpus('readability/articles.jsonl');
const exported = findCorpus('gutenberg-blocks/wxr-posts.json');
const fixtures = findCorpus('gutenberg-blocks/fixtures');

const bodies: readonly (readonly [name: string, html: string])[] = [
  ...pages
    .readLines<{ id: string; expectedHtml: string }>()
    .map(({ id, expectedHtml }) => [id, expectedHtml] as const),
  ...exported
    .readJson<{ title: string; content: string }[]>()
    .map(({ title, content }) => [title, content] as const),
  ...fixtures.readFiles('.html').map(({ file, text }) => [file, text] as const),
];

describe.skipIf(bodies.length === 0)('bodies of real articles', () => {
  it.each(bodies)('%s keeps every word in order', (_, html) => {
    const { blocks, issues } = blocksFromHtml(html);
    const tags = issues.flatMap(({ code, message }) =>
      code === 'shortcode-stripped' ? [/\[[^\]]*\]/.exec(message)![0]] : [],
    );
    const shown = tags.reduce((rest, tag) => rest.replace(tag, ' '), html);
    const missing = wordsMissing(wordsOfHtml(shown), wordsOfBlocks(blocks));
    expect(missing).toEqual([]);
  });

  it.each(bodies)('%s becomes plain JSON', (_, html) => {
    const result = blocksFromHtml(html);
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  });
});

/** The first words that do not come out in order; addresses of players may stand between. */
function wordsMissing(expected: readonly string[], found: readonly string[]): readonly string[] {
  let next = 0;
  for (const word of found) if (word === expected[next]) next += 1;
  return expected.slice(next, next + 8);
}
