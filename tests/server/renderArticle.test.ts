import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { tr } from '../../src/i18n/locales/tr';
import type { NewsArticle } from '../../src/model/article';
import type { Issue } from '../../src/model/issue';
import { documentCss, renderArticle, type RenderArticleOptions } from '../../src/server';
import { ferry } from '../fixtures/articles/ferry';

const article: NewsArticle = {
  headline: 'Vapur & okul',
  author: [],
  section: { name: 'Adalar', accent: '#0a586f' },
  inLanguage: 'tr',
  body: [
    { type: 'paragraph', text: '<script>alert(1)</script>' },
    { type: 'advertisement', slot: 'top', width: 300 },
  ],
};

const options: RenderArticleOptions = { locale: tr };
const html = renderArticle(article, options);

describe('a document', () => {
  it('is complete, in the language of the article, without a script that runs', () => {
    expect(html).toMatch(
      /^<!DOCTYPE html><html lang="tr" dir="ltr"><head><meta charset="utf-8"><meta name="viewport"/,
    );
    expect(html).toMatch(/<\/body><\/html>\n$/);
    expect(html.match(/<script/g)).toEqual(['<script']);
    expect(html).toContain('<script type="application/ld+json">');
  });

  it('is HTML without a fault', () => {
    const faults: string[] = [];
    parse(renderArticle(ferry), { onParseError: ({ code }) => faults.push(code) });
    expect(faults).toEqual([]);
  });

  it('carries its styles once, before what the head says: the theme and the components on the page', () => {
    const [head, body] = html.split('</head>') as [string, string];
    expect(head.match(/<style>/g)).toHaveLength(1);
    expect(head.indexOf('<style>')).toBeLessThan(head.indexOf('<title>'));
    expect(head).toContain('--newsprint-color-bg');
    expect(head).toContain('.newsprint-article-body');
    expect(head).toContain('.newsprint-ad-slot');
    expect(head).not.toContain('.newsprint-gallery');
    expect(body).not.toContain('<style');
  });

  it('escapes what it prints', () => {
    expect(html).toContain('<h1 part="article-header-headline">Vapur &amp; okul</h1>');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('is the same twice, and leaves the article as it was', () => {
    const before = JSON.stringify(ferry);
    const twice = [renderArticle(ferry, options), renderArticle(ferry, options)];
    expect(twice[0]).toBe(twice[1]);
    expect(JSON.stringify(ferry)).toBe(before);
  });
});

describe('a strict policy', () => {
  const rules = (page: string) => page.match(/\[data-newsprint-style="[^"]*"\](?=\{)/g) ?? [];

  it('has a nonce on every style and script, and rules in place of style attributes', () => {
    const page = renderArticle(article, { ...options, nonce: 'abc' });
    expect(page.match(/<(style|script)(?! nonce="abc")/g)).toBeNull();
    expect(page).not.toContain(' style=');
    expect(rules(page)).toHaveLength(2);
  });

  it('has its styles in a file, with those that the site lists', () => {
    const page = renderArticle(article, { ...options, stylesheet: '/a.css?b&c' });
    expect(page).toContain('<link rel="stylesheet" href="/a.css?b&amp;c">');
    expect(page).not.toMatch(/<style| style=/);

    const used = page.match(/data-newsprint-style="[^"]*"/g)!.map((name) => `[${name}]`);
    const css = documentCss({ accents: ['#0a586f'], adSlots: [[300, undefined]] });
    expect(used.filter((selector) => !css.includes(`${selector}{`))).toEqual([]);
    expect(css).toContain('.newsprint-gallery');
  });

  it('has the named section colours without being told', () => {
    const named = { ...article, section: { name: 'Sport', accent: 'sport' }, body: [] };
    const [, selector] = /(data-newsprint-style="[^"]*")/.exec(
      renderArticle(named, { stylesheet: '/a.css' }),
    )!;
    expect(documentCss()).toContain(`[${selector!}]{`);
  });
});

describe('a block that fails', () => {
  const broken = { type: 'list', items: [null], title: 'What was in it' } as never;
  const fine = { type: 'paragraph', text: 'What stands below' } as const;

  it('leaves what can be read in it, and is reported', () => {
    const issues: Issue[] = [];
    const page = renderArticle(
      { ...article, body: [{ type: 'note', blocks: [broken] }, fine] },
      { onIssue: (issue) => issues.push(issue) },
    );
    expect(page).toContain('<p>What was in it</p>');
    expect(page).toContain('<p>What stands below</p>');
    expect(issues).toMatchObject([
      { code: 'block-failed', path: 'body[0].blocks[0]', severity: 'error' },
    ]);
    expect(issues[0]!.message).toMatch(/^A block of type "list" could not be rendered \(.+\)/);
  });
});
