// Runs where neither React nor styled-components is installed.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { documentCss, renderArticle, renderWidget } from 'newsprint/server';
import { article, expected, site } from './article.mjs';

const require = createRequire(import.meta.url);
for (const name of ['react', 'react-dom', 'styled-components']) {
  assert.throws(() => require.resolve(name), { code: 'MODULE_NOT_FOUND' });
}

const html = renderArticle(article, site);
for (const text of expected) assert(html.includes(text), `"${text}" is missing`);
assert.equal(require('newsprint/server').renderArticle(article, site), html);
assert.match(renderWidget('most-read', site.mostRead), /^<section /);
assert.match(documentCss(), /\.newsprint-article\{/);
