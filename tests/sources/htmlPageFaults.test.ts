// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fromHtml } from '../../src/sources/html';
import { makePage } from '../fixtures/sources/page';

const script = (text: string) => `<script type="application/ld+json">${text}</script>`;

describe('fromHtml, of bad input', () => {
  it('reads a page whose JSON-LD is broken', () => {
    const { article, issues } = fromHtml(makePage({ head: script('{"@type":') }));
    expect(article?.headline).toBe('The bell nobody rang');
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(issues[0]).toMatchObject({
      code: 'json-invalid',
      path: 'script[0]',
      severity: 'warning',
    });
  });

  it.each(['', ' \n', '<p></p>', '<script>alert(1)</script>', '<!-- x -->'])(
    'answers %j with an error',
    (html) => {
      expect(fromHtml(html)).toMatchObject({
        article: undefined,
        issues: [{ code: 'input-empty', severity: 'error' }],
      });
    },
  );

  it.each([undefined, null, 7, {}])('answers %j with an error', (value) => {
    expect(fromHtml(value as unknown as string).issues).toMatchObject([
      { code: 'input-invalid', severity: 'error' },
    ]);
  });

  it('cuts what is too long', () => {
    const codes = (limits: object) =>
      fromHtml(makePage(), { limits }).issues.map(({ code }) => code);
    expect(codes({ bytes: 500 })).toContain('input-cut');
    expect(codes({ nodes: 20 })).toContain('input-cut');
  });

  it.each([
    ['<div>', 5000],
    ['<b>', 3000],
    ['<p>x', 20_000],
    ['<time>', 5000],
    ['<div itemprop=author>', 5000],
    ['<div class=byline>', 5000],
    ['<a rel=author>x', 5000],
    ['<article><p>x', 5000],
    ['<meta name=author content=x>', 20_000],
    ['<h1>x', 5000],
    ['x ', 500_000],
  ])('reads %j, %i times over, in time', (piece, times) => {
    const start = performance.now();
    fromHtml(piece.repeat(times));
    expect(performance.now() - start).toBeLessThan(2500);
  });
});
