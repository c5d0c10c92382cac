// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fromAns } from '../../src/sources/ans';
import { findCorpus } from './corpus';

const folders = ['arc-ans/schema-0.10.12', 'arc-ans/transforms-in'].map((name) => findCorpus(name));
const results = folders
  .flatMap((folder) => folder.readFiles('.json'))
  .map(({ file, text }) => {
    const story = JSON.parse(text) as { type?: string };
    return { file, text, story, ...fromAns(story, { url: 'https://paper.example/' }) };
  });

const namesOf = (found: typeof results) => found.map(({ file }) => file);

describe.skipIf(results.length === 0)('ANS documents of its own schema', () => {
  it('stay as they were', () => {
    const changed = results.filter(({ story, text }) => {
      return JSON.stringify(story) !== JSON.stringify(JSON.parse(text));
    });
    expect(namesOf(changed)).toEqual([]);
  });

  it('become plain JSON', () => {
    for (const { article, issues } of results) {
      const result = { article: article ?? null, issues };
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    }
  });

  it('have issues where they are bad', () => {
    const bad = results.filter(({ file }) => file.includes('-bad'));
    expect(namesOf(bad.filter(({ issues }) => issues.length === 0))).toEqual([]);
    expect(bad.length).toBeGreaterThan(20);
  });

  it('are articles where they are stories, and say what they are where they are none', () => {
    const lost = results.filter(({ article, story }) => !article && story.type === 'story');
    const silent = results.filter(
      ({ article, issues }) => !article && issues.at(-1)?.severity !== 'error',
    );
    expect(namesOf([...lost, ...silent])).toEqual([]);
  });

  it('keep the words of their paragraphs', () => {
    const cut = results.filter(({ article, story }) => {
      const shown = JSON.stringify(article?.body ?? []);
      return article && !plainTexts(story).every((text) => shown.includes(text));
    });
    expect(namesOf(cut)).toEqual([]);
  });
});

/** The texts in a story that need no decoding. */
function plainTexts(story: unknown): string[] {
  const { content_elements: elements = [] } = story as {
    content_elements?: { content?: unknown }[];
  };
  return elements.flatMap(({ content }) =>
    typeof content === 'string' && /^[\w ,.]+$/.test(content) ? [content.trim()] : [],
  );
}
