// @vitest-environment node
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { NewsArticle } from '../../src/model/article';
import type { BlockTypes } from '../../src/model/blocks';
import { fromJson } from '../../src/sources/json';
import type { blockFields } from '../../src/sources/json/blockSchema';
import { newsArticleJsonSchema } from '../../src/sources/json/jsonSchema';
import { newsArticleSchema } from '../../src/sources/json/standardSchema';
import * as textBlocks from '../fixtures/blocks';
import * as mediaBlocks from '../fixtures/mediaBlocks';
import { everyArticle } from '../helpers/everyArticle';
import { matchesSchema } from '../helpers/matchesSchema';

const everyBlock: NewsArticle = {
  headline: 'Every block',
  author: [],
  body: [textBlocks, mediaBlocks].flatMap((module) => Object.values(module)).flat(),
};

const matches = matchesSchema(newsArticleJsonSchema);
const validate = newsArticleSchema['~standard'].validate;
/** As it is stored: a fixture may say `undefined`. */
const stored = (article: NewsArticle) => JSON.parse(JSON.stringify(article)) as NewsArticle;

describe('the description of the model', () => {
  it('has every type of block, and no other', () => {
    expectTypeOf<keyof typeof blockFields>().toEqualTypeOf<keyof BlockTypes>();
  });

  it.each(
    [...everyArticle, everyBlock].map((article) => [article.headline, stored(article)] as const),
  )('agrees with "%s"', (_, article) => {
    expect(fromJson(article)).toStrictEqual({ article, issues: [] });
    expect(matches(article)).toBe(true);
    expect(validate(article)).toStrictEqual({ value: article });
  });

  it.each<[string, object]>([
    ['a headline', { headline: undefined }],
    ['an author’s name', { author: [{}] }],
    ['an address that may stand there', { url: ' javascript:x' }],
    ['a date', { datePublished: 'soon' }],
    ['a known genre', { genre: 'gossip' }],
    ['what a block needs', { body: [{ type: 'paragraph' }] }],
    ['a level there is', { body: [{ type: 'heading', level: 1, text: 'x' }] }],
    ['a block with a type', { body: [{ text: 'x' }] }],
    [
      'an element of a text',
      { body: [{ type: 'paragraph', text: [{ type: 'blink', text: 'x' }] }] },
    ],
    ['a size', { image: { url: '/a', alt: '', width: 0 } }],
  ])('asks for %s, in each of its forms', (_, changes) => {
    const article = stored({ headline: 'x', author: [], body: [], ...changes });
    expect(fromJson(article).issues).not.toEqual([]);
    expect(matches(article)).toBe(false);
    expect(validate(article)).toHaveProperty('issues.0.message');
  });

  it('leaves room for blocks of the site’s own', () => {
    const article = { headline: 'x', author: [], body: [{ type: 'chart', data: '1' }] };
    expect(matches(article)).toBe(true);
    expect(validate(article)).toStrictEqual({ value: article });
  });
});

describe('newsArticleSchema', () => {
  it('is a Standard Schema', () => {
    expect(newsArticleSchema['~standard']).toMatchObject({ version: 1, vendor: 'newsprint' });
  });

  it('says where things are wrong', () => {
    const body = [{ type: 'note', blocks: [{ type: 'paragraph', text: 7 }] }];
    expect(validate({ headline: 'x', author: [], body })).toMatchObject({
      issues: [{ path: ['body', 0, 'blocks', 0, 'text'] }, { path: ['body', 0, 'blocks', 0] }],
    });
    expect(validate(null)).toMatchObject({ issues: [{ path: [] }] });
  });
});
