import assert from 'node:assert/strict';
import { Article, ArticleHead, articleJsonLd, articleMeta, en, themeCss, tokens } from 'newsprint';
import { getLocale, tr } from 'newsprint/locales';
import { fromWordPress } from 'newsprint/sources';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { article, expected, site } from './article.mjs';

const html = renderToString(createElement(Article, { article, locale: en, ...site }));
for (const text of expected) assert(html.includes(text), `"${text}" is missing`);
assert(!html.includes('Third story'));

const turkish = renderToString(createElement(Article, { article, locale: tr, ...site }));
assert(turkish.includes(tr.messages.mostRead));
assert.equal(getLocale('tr-CY').direction, 'ltr');

assert(renderToString(createElement(ArticleHead, { article })).includes('application/ld+json'));
assert.equal(articleJsonLd(article).headline, article.headline);
assert.equal(articleMeta(article).canonical, article.url);
assert.match(themeCss('broadsheet'), /--newsprint-color-bg:/);
assert.match(tokens.color.text, /^var\(--newsprint-color-text, /);

const { article: parsed } = fromWordPress({
  title: { rendered: 'A &amp; B' },
  content: { rendered: '<p>Text.</p>' },
});
assert.equal(parsed?.headline, 'A & B');
