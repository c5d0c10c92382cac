// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { isBuilt, runNode } from '../helpers/dist';

const render = `
  const { createElement: h } = React;
  const section = { name: 'World', url: '/world' };
  const authors = [{ name: 'Ada', url: '/ada' }];
  const items = [{ headline: 'A story', url: '/story' }];
  const html = renderToString(
    h('div', null,
      h(newsprint.SectionBadge, { section }),
      h(newsprint.Byline, { authors }),
      h(newsprint.PublishedDate, { datePublished: '2026-11-12' }),
      h(newsprint.MostRead, { items }),
      h(newsprint.MobileToggle, { version: 'mobile', href: '/?noamp=mobile' }),
      h(newsprint.ArticleHeader, { headline: 'A headline', section, authors }),
    ),
  );
  console.log(JSON.stringify(html));
`;

const inModule = `
  import * as React from 'react';
  import { renderToString } from 'react-dom/server';
  const newsprint = await import('newsprint');
  ${render}`;

const inCommonJs = (first: string) => `
  const React = require('react');
  const { renderToString } = require('react-dom/server');
  ${first}
  const newsprint = require('newsprint');
  ${render}`;

describe.skipIf(!isBuilt)('class names of dist', () => {
  it('can be read: the root of each component has one of its name', () => {
    const html = runNode(inModule, 'module') as string;
    const readable = [...html.matchAll(/class="(newsprint-[\w-]+)/g)].map(([, name]) => name);
    expect([...new Set(readable)]).toEqual(
      expect.arrayContaining([
        'newsprint-section-badge',
        'newsprint-byline',
        'newsprint-published-date',
        'newsprint-most-read',
        'newsprint-mobile-toggle',
        'newsprint-article-header',
      ]),
    );
  });

  it('are the same in ESM and CommonJS, whatever loads first', () => {
    const html = runNode(inModule, 'module');
    const mostReadFirst = `require('./dist/components/MostRead/MostRead.cjs');`;
    expect(runNode(inCommonJs(''), 'commonjs')).toBe(html);
    expect(runNode(inCommonJs(mostReadFirst), 'commonjs')).toBe(html);
  });
});
