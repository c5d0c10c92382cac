import * as fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ArticleBody } from '../../src/article/ArticleBody';
import type { Block } from '../../src/model/blocks';
import { blocksFromHtml } from '../../src/sources/html/blocksFromHtml';
import { findDanger } from '../helpers/danger';
import { arbitraryBlocks, arbitraryHtml } from '../helpers/arbitraries';

const runs = { numRuns: 1000 };
const render = (body: readonly Block[]) =>
  renderToStaticMarkup(createElement(ArticleBody, { body, onIssue: () => {} }));

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

describe('any tree of blocks', () => {
  it('renders without a throw, without anything dangerous, twice the same, and stays as it was', () => {
    fc.assert(
      fc.property(arbitraryBlocks, (blocks) => {
        const before = JSON.stringify(blocks);
        const html = render(deepFreeze(blocks));
        expect(findDanger(html)).toEqual([]);
        expect(render(blocks)).toBe(html);
        expect(JSON.stringify(blocks)).toBe(before);
      }),
      runs,
    );
  });

  it('is the same after a trip through JSON', () => {
    fc.assert(
      fc.property(arbitraryBlocks, (blocks) => {
        expect(render(JSON.parse(JSON.stringify(blocks)))).toBe(render(blocks));
      }),
      runs,
    );
  });
});

describe('any HTML', () => {
  it('becomes blocks without a throw and without anything dangerous', () => {
    fc.assert(
      fc.property(arbitraryHtml, (html) => {
        const { blocks } = blocksFromHtml(html);
        expect(findDanger(render(blocks))).toEqual([]);
        expect(JSON.parse(JSON.stringify(blocks))).toEqual(blocks);
      }),
      runs,
    );
  });

  it('keeps its words when what it became is read again', () => {
    const words = (blocks: readonly Block[]) =>
      render(blocks)
        .replace(/<[^>]*>/g, ' ')
        .split(/\s+/)
        .filter(Boolean);
    fc.assert(
      fc.property(arbitraryHtml, (html) => {
        const once = blocksFromHtml(html).blocks;
        const twice = blocksFromHtml(render(once)).blocks;
        expect(words(twice).join('')).toBe(words(once).join(''));
      }),
      runs,
    );
  });

  it('leaves no trace on objects at large', () => {
    fc.assert(
      fc.property(arbitraryHtml, (html) => {
        blocksFromHtml(html);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      runs,
    );
  });
});
