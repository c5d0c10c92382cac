import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/blocks';
import {
  type ContentsEntry,
  tableOfContents,
  withHeadingIds,
} from '../../src/model/tableOfContents';

const heading = (level: 2 | 3 | 4, text: string, id?: string): Block => ({
  type: 'heading',
  level,
  text,
  id,
});

describe('withHeadingIds', () => {
  it('names each subhead by its words, in any script, once', () => {
    const body = [
      heading(2, 'What the survey found'),
      heading(2, 'Costs', 'costs'),
      heading(3, 'Costs!'),
      heading(3, 'Costs?'),
      heading(2, 'ما وجده المسح'),
      heading(2, '…'),
    ];
    const ids = withHeadingIds(body).map((block) => block.type === 'heading' && block.id);
    expect(ids).toEqual([
      'what-the-survey-found',
      'costs',
      'costs-2',
      'costs-3',
      'ما-وجده-المسح',
      undefined,
    ]);
  });
});

describe('tableOfContents', () => {
  it('puts parts of parts below them, and does not trip over a skipped level', () => {
    const tree = tableOfContents([
      heading(3, 'Before'),
      heading(2, 'A'),
      { type: 'paragraph', text: 'Text' },
      heading(4, 'A deep'),
      heading(3, 'A next'),
      heading(2, 'B'),
      heading(2, ' '),
    ]);
    const names = (entries: readonly ContentsEntry[]): unknown[] =>
      entries.map(({ text, entries: below }) => (below.length ? [text, names(below)] : text));
    expect(names(tree)).toEqual(['Before', ['A', ['A deep', 'A next']], 'B']);
  });
});
