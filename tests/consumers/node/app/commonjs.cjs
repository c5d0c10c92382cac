const assert = require('node:assert/strict');
const { Article, en } = require('newsprint');
const { tr } = require('newsprint/locales');
const { fromWordPress } = require('newsprint/sources');
const { version } = require('newsprint/package.json');
const { createElement } = require('react');
const { renderToString } = require('react-dom/server');

async function run() {
  const { article, expected, site } = await import('./article.mjs');
  const html = renderToString(createElement(Article, { article, locale: en, ...site }));
  for (const text of expected) assert(html.includes(text), `"${text}" is missing`);
  assert.match(version, /^\d/);
  assert.equal(tr.tag, 'tr');
  assert.equal(typeof fromWordPress, 'function');

  const esm = await import('newsprint');
  assert.equal(
    html,
    renderToString(createElement(esm.Article, { article, locale: esm.en, ...site })),
  );
}

run();
