import { describe, expect, it } from 'vitest';
import { tr } from '../../src/i18n/locales/tr';
import type { NewsArticle } from '../../src/model/article';
import { renderArticle } from '../../src/server';

const article: NewsArticle = {
  headline: 'Vapur & okul',
  author: [],
  inLanguage: 'tr',
  body: [{ type: 'paragraph', text: '<script>alert(1)</script>' }],
};

describe('renderArticle', () => {
  const html = renderArticle(article, { locale: tr });

  it('is a complete document in the language of the article, without a script that runs', () => {
    expect(html).toMatch(/^<!DOCTYPE html><html lang="tr" dir="ltr"><head><meta charset="utf-8">/);
    expect(html).toMatch(/<\/body><\/html>\n$/);
    expect(html.match(/<script/g)).toEqual(['<script']);
    expect(html).toContain('<script type="application/ld+json">');
  });

  it('carries its styles once, in the head', () => {
    const [head, body] = html.split('</head>') as [string, string];
    expect(head).toContain('--newsprint-color-bg');
    expect(head).toContain('newsprint-article-body');
    expect(body).not.toContain('<style');
  });

  it('escapes what it prints', () => {
    expect(html).toContain('<h1 part="article-header-headline">Vapur &amp; okul</h1>');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('renders the same twice', () => {
    expect(renderArticle(article, { locale: tr })).toBe(html);
  });
});
