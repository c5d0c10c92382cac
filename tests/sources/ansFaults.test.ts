// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fromAns } from '../../src/sources/ans';
import { makeStory } from '../fixtures/sources/ansStory';

/** What becomes of one element, and the issues that it alone makes. */
const readElement = (element: unknown) => {
  const credits = { by: [{ name: 'Ida' }] };
  const story = makeStory({ content_elements: [element], corrections: [], credits });
  const { article, issues } = fromAns(story, { url: 'https://post.example' });
  return { body: article!.body, codes: issues.map(({ code }) => code) };
};

describe('elements with something wrong', () => {
  it.each<[string, unknown, unknown, string[]]>([
    [
      'unknown',
      { type: 'poll', title: 'Which gear?', options: ['x'] },
      [{ type: 'paragraph', text: 'Which gear?' }],
      ['element-unknown'],
    ],
    [
      'unknown and empty',
      { type: 'custom_embed', embed: { id: '1' } },
      [],
      ['element-unknown', 'body-empty'],
    ],
    ['no object', 'words', [{ type: 'paragraph', text: 'words' }], ['element-unknown']],
    [
      'rating',
      { type: 'numeric_rating', numeric_rating: 4, max: 5, units: 'gears' },
      [{ type: 'paragraph', text: '4 / 5 gears' }],
      ['element-unknown'],
    ],
    ['rating without a number', { type: 'numeric_rating' }, [], ['element-unknown', 'body-empty']],
    [
      'header with text',
      { type: 'header', text: 'Gear', level: 3 },
      [{ type: 'heading', level: 3, text: 'Gear' }],
      ['content-missing'],
    ],
    [
      'divider with words',
      { type: 'divider', content: 'x' },
      [{ type: 'divider' }, { type: 'paragraph', text: 'x' }],
      ['element-unexpected'],
    ],
    ['empty list', { type: 'list' }, [], ['content-missing', 'body-empty']],
    [
      'empty quote',
      { type: 'quote', citation: { content: 'Elin' } },
      [{ type: 'paragraph', text: 'Elin' }],
      ['content-missing'],
    ],
    ['empty table', { type: 'table', rows: [[]] }, [], ['content-missing', 'body-empty']],
    ['empty gallery', { type: 'gallery' }, [], ['content-missing', 'body-empty']],
    [
      'picture without a file',
      { type: 'image', caption: 'A gear' },
      [{ type: 'paragraph', text: 'A gear' }],
      ['picture-dropped'],
    ],
    [
      'video without a file',
      { type: 'video', headlines: { basic: 'Turn' } },
      [{ type: 'paragraph', text: 'Turn' }],
      ['media-dropped'],
    ],
    [
      'embed without an address',
      { type: 'oembed_response', raw_oembed: { html: '<p>It turned</p>' } },
      [{ type: 'paragraph', text: 'It turned' }],
      ['media-dropped'],
    ],
    [
      'reference',
      { type: 'reference', referent: { type: 'image', id: '1' } },
      [],
      ['reference-unresolved', 'body-empty'],
    ],
    [
      'links without addresses',
      { type: 'link_list', title: 'More', items: [{ content: 'Two' }, 7] },
      [
        { type: 'paragraph', text: 'More' },
        { type: 'paragraph', text: 'Two' },
      ],
      ['link-dropped', 'link-dropped'],
    ],
    [
      'story without an address',
      {
        type: 'story',
        headlines: { basic: 'Two' },
        content_elements: [{ type: 'text', content: 'a' }],
      },
      [
        { type: 'heading', level: 2, text: 'Two' },
        { type: 'paragraph', text: 'a' },
      ],
      ['story-unwrapped'],
    ],
  ])('%s', (_, element, expected, codes) => {
    expect(readElement(element)).toStrictEqual({ body: expected, codes });
  });

  it('say where they stand', () => {
    const { issues } = fromAns(
      makeStory({
        content_elements: [
          { type: 'list', items: [{ type: 'text', content: 'a' }, { type: 'poll' }] },
        ],
      }),
    );
    expect(issues.map(({ path }) => path)).toContain('content_elements[0].items[1]');
  });
});
