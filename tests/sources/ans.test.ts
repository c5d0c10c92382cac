// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fromAns } from '../../src/sources/ans';
import type { SourceOptions } from '../../src/sources/result';
import { makeStory } from '../fixtures/sources/ansStory';

const read = (changes?: Record<string, unknown>, options?: SourceOptions) =>
  fromAns(makeStory(changes), options);
const nothing = {
  genre: undefined,
  kicker: undefined,
  standfirst: undefined,
  source: undefined,
};
const codesOf = ({ issues }: ReturnType<typeof fromAns>) => issues.map(({ code }) => code);

describe('fromAns', () => {
  it('reads everything a reader sees', () => {
    const { article, issues } = read({}, { url: 'https://post.example' });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['reference-unresolved', 'credits.by[2]'],
    ]);
    expect(article).toStrictEqual({
      headline: 'The crane that would not turn',
      url: 'https://post.example/harbour/2026/03/02/crane/',
      alternativeHeadline: 'A crane stands still',
      kicker: 'Harbour notes',
      standfirst: [
        'Three engineers, one ',
        { type: 'link', url: 'https://post.example/harbour/gear/', text: 'gear' },
      ],
      section: { name: 'Harbour & sea', url: 'https://post.example/harbour' },
      author: [
        {
          name: 'Ida M. Brekke',
          url: 'https://post.example/staff/ida/',
          jobTitle: 'Harbour correspondent',
          image: { url: 'https://post.example/faces/ida.jpg', alt: '', width: 96, height: 96 },
        },
        { name: 'Coastal Press', type: 'Organization' },
        { name: 'Jonas Wik', role: 'photographer' },
        { name: 'Elin Moe', role: 'weather notes by' },
      ],
      source: { name: 'Nordbild' },
      datePublished: '2026-03-02T07:30:00Z',
      dateModified: '2026-03-02T08:00:00Z',
      image: {
        url: 'https://post.example/up/crane.jpg',
        alt: 'A crane above a quay',
        width: 1200,
        height: 800,
        caption: ['The crane, ', { type: 'emphasis', text: 'unmoved' }, '.'],
        credit: 'Jonas Wik, Nordbild',
      },
      body: [
        {
          type: 'paragraph',
          text: ['The crane ', { type: 'strong', text: 'stopped' }, ' at noon.'],
          dropCap: true,
        },
        { type: 'paragraph', text: 'Nobody owned up.' },
        { type: 'correction', text: 'The gear is of bronze.', kind: 'clarification' },
      ],
      keywords: [{ name: 'cranes' }],
      genre: 'analysis',
      inLanguage: 'en-US',
      wordCount: 12,
    });
  });

  it.each<[string, SourceOptions, string | undefined]>([
    [
      'the site’s with the story’s path',
      { url: 'https://post.example/' },
      'https://post.example/harbour/2026/03/02/crane/',
    ],
    [
      'the option, where it is an article’s',
      { url: 'https://other.example/c/1' },
      'https://other.example/c/1',
    ],
    ['relative without either', {}, '/harbour/2026/03/02/crane/'],
  ])('has as address %s', (_, options, expected) => {
    expect(read({}, options).article?.url).toBe(expected);
  });

  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['sponsored by its owner', { owner: { sponsored: true } }, { genre: 'sponsored' }],
    [
      'opinion by its label',
      { subtype: '', label: { basic: { text: 'Opinion' } } },
      { genre: 'opinion' },
    ],
    [
      'of no kind by a subtype that says nothing',
      { subtype: 'tall', label: {} },
      { genre: undefined },
    ],
    [
      'without a kicker that is not shown',
      { label: { basic: { text: 'x', display: false } } },
      { kicker: undefined },
    ],
    [
      'without a standfirst that repeats the headline',
      { headlines: { basic: 'A' }, subheadlines: {}, description: { basic: 'A' } },
      { standfirst: undefined },
    ],
    [
      'of the first named section',
      { taxonomy: { primary_section: { type: 'reference' }, sections: [{ name: 'Sea' }] } },
      { section: { name: 'Sea' } },
    ],
    [
      'without a source that is its own staff',
      { distributor: { name: 'Post', category: 'staff' } },
      { source: undefined },
    ],
    [
      'dated by what is shown when it was never first',
      { first_publish_date: '' },
      { datePublished: '2026-03-02T09:00:00Z' },
    ],
  ])('is %s', (_, changes, expected) => {
    expect({ ...nothing, ...read(changes).article }).toMatchObject(expected);
  });

  it('shows a picture once that the text begins with', () => {
    const image = { type: 'image', url: '/up/crane.jpg' };
    const result = read({ content_elements: [image, { type: 'text', content: 'a' }] });
    expect(result.article?.body[0]).toMatchObject({ type: 'paragraph' });
    expect(codesOf(result)).toContain('picture-repeated');
  });
});

describe('what is no story', () => {
  it.each([undefined, null, 7, 'x', '{', [], {}, { type: 'address' }, { type: 'redirect' }])(
    'gives no article: %j',
    (input) => {
      const { article, issues } = fromAns(input);
      expect(article).toBeUndefined();
      expect(issues.at(-1)).toMatchObject({ severity: 'error' });
    },
  );

  it('is read where it can stand for itself', () => {
    const { article, issues } = fromAns({
      type: 'gallery',
      headlines: { basic: 'Gears' },
      content_elements: [{ type: 'image', url: 'https://i.example/1.jpg' }],
    });
    expect(article).toMatchObject({ headline: 'Gears', body: [{ type: 'gallery' }] });
    expect(issues.map(({ code }) => code)).toContain('not-a-story');
  });

  it('is read as one where it only has another name, or is wrapped, or is text', () => {
    expect(fromAns({ ...makeStory(), type: 'tale' }).article?.headline).toMatch(/^The crane/);
    expect(fromAns({ type: 'story-operation', body: makeStory() }).article?.body).toHaveLength(3);
    expect(fromAns(JSON.stringify([makeStory(), makeStory()])).article?.body).toHaveLength(3);
  });
});

describe('hostile input', () => {
  it('does not throw on anything in place of anything', () => {
    const story = makeStory();
    for (const key of Object.keys(story)) {
      for (const value of [null, 1, 'x', [], [[]], [null], {}, { basic: [] }, { by: 'x' }]) {
        expect(() => read({ [key]: value })).not.toThrow();
      }
    }
  });

  it('survives elements without end', () => {
    let element: unknown = { type: 'text', content: 'innermost' };
    for (let depth = 0; depth < 5000; depth += 1) {
      element = {
        type: depth % 2 ? 'list' : 'quote',
        items: [element],
        content_elements: [element],
      };
    }
    expect(codesOf(read({ content_elements: [element] }))).toContain('depth-cut');
  });

  it('stops where limits say', () => {
    const many = Array.from({ length: 50 }, () => ({ type: 'divider' }));
    const result = read({ content_elements: many }, { limits: { nodes: 20 } });
    expect(result.article?.body).toHaveLength(20);
    expect(codesOf(result).filter((code) => code === 'input-cut')).toHaveLength(1);
  });

  it('takes no address that is not one', () => {
    const bad = 'javascript:alert(1)';
    const { article } = read({
      canonical_url: bad,
      promo_items: { basic: { type: 'image', url: bad } },
      content_elements: [
        { type: 'image', url: bad },
        { type: 'text', content: `<a href="${bad}">x</a>` },
        { type: 'interstitial_link', url: bad, content: 'y' },
        { type: 'oembed_response', raw_oembed: { url: bad } },
        { type: 'video', canonical_url: bad, streams: [{ stream_type: 'mp4', url: bad }] },
      ],
    });
    expect(JSON.stringify(article)).not.toContain('javascript');
    expect(article?.body.slice(0, 2)).toEqual([
      { type: 'paragraph', text: 'x' },
      { type: 'paragraph', text: 'y' },
    ]);
  });
});
