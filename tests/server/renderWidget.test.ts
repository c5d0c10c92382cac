import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { renderWidget } from '../../src/server';

const items = [
  { headline: 'Rope & bell', url: 'https://courier.example/rope' },
  { headline: 'Fog', url: 'javascript:alert(1)' },
];

describe('renderWidget', () => {
  it('is plain HTML', () => {
    const html = renderWidget('most-read', { items, limit: 1 });
    expect(html).toMatch(/^<section class="newsprint-most-read"[^>]*><h2/);
    expect(html).toContain('href="https://courier.example/rope"');
    expect(html).toContain('Rope &amp; bell');
    expect(html).not.toMatch(/Fog|<style|style=|<script/);
  });

  it('links only what may be linked', () => {
    expect(renderWidget('most-read', { items })).not.toContain('javascript:');
  });

  it('stands in a shadow root of its own where it is given a stylesheet', () => {
    const html = renderWidget('most-read', { items, stylesheet: '/a.css?b&c' });
    expect(html).toMatch(
      /^<div><template shadowrootmode="open"><link rel="stylesheet" href="\/a\.css\?b&amp;c"><section /,
    );
    expect(parseFragment(html).childNodes).toHaveLength(1);
  });

  it('is nothing where there is nothing to show', () => {
    expect(renderWidget('most-read', { items: [], stylesheet: '/a.css' })).toBe('');
  });

  it('refuses a name that is none', () => {
    expect(() => renderWidget('toString' as never, {})).toThrow('only most-read, article-card');
  });
});
