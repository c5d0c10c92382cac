// A site that has React and newsprint, and no styled-components.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getLocale } from 'newsprint/locales';
import { Article, ArticleHead, en } from 'newsprint/static';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { article, expected, site } from './article.mjs';

await assert.rejects(import('newsprint'), /styled-components/);

const html = renderToString(createElement(Article, { article, locale: en, ...site }));
for (const text of expected) assert(html.includes(text), `"${text}" is missing`);
assert(!html.includes('<style'));

const turkish = createElement(Article, { article, locale: getLocale('tr'), ...site });
assert(renderToString(turkish).includes('En çok okunanlar'));
assert(renderToString(createElement(ArticleHead, { article })).includes('application/ld+json'));

const css = readFileSync(fileURLToPath(import.meta.resolve('newsprint/styles.css')), 'utf8');
const classes = [...html.matchAll(/class="([\w-]+)"/g)].map(([, name]) => name);
assert(classes.length > 5);
for (const name of classes) assert(css.includes(`.${name}`), `the stylesheet has no .${name}`);
