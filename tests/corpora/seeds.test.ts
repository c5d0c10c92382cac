// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fromText } from '../../src/sources/text';
import { findSeeds } from './corpus';
import { wordsOfBlocks } from './words';

const seeds = findSeeds();

describe.skipIf(!seeds.isThere)('the articles the project began with', () => {
  it.each(seeds.readFiles('.txt').map(({ file, text }) => [file, text] as const))(
    '%s comes out word by word, each once',
    (_, text) => {
      const { article, issues } = fromText(text);
      const lines = text.split('\n').map((line) => line.trim());
      const ofPage = issues
        .filter(({ code }) => code === 'furniture')
        .map(({ path, message }) => {
          const quoted = /^"(.*)" belongs/.exec(message)?.[1] ?? '';
          expect(lines[Number(/\d+/.exec(path)?.[0]) - 1]).toBe(quoted);
          return quoted;
        });

      const kept = [article!.section?.name, article!.headline, ...article!.body].flatMap((part) =>
        wordsOfBlocks(part),
      );
      expect(kept).toEqual(words(lines.filter((line) => !ofPage.includes(line))));
      expect(words([...lines]).length).toBe(kept.length + words(ofPage).length);
    },
  );

  it('has a section, subheads, and none of what its page left empty', () => {
    for (const { text } of seeds.readFiles('.txt')) {
      const { article, issues } = fromText(text);
      expect(article!.section?.name).toBe(text.split('\n')[0]);
      expect(article!.body.filter(({ type }) => type === 'heading')).toHaveLength(3);
      expect(article!.body.at(-1)?.type).toBe('paragraph');
      expect(issues.map(({ code }) => code)).toEqual(
        expect.arrayContaining(['furniture', 'date-missing', 'author-missing']),
      );
    }
  });
});

function words(lines: readonly string[]): string[] {
  return lines.join(' ').split(/\s+/).filter(Boolean);
}
