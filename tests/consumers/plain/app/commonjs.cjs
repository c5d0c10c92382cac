const assert = require('node:assert/strict');
const { Article, en } = require('newsprint/static');
const { createElement } = require('react');
const { renderToString } = require('react-dom/server');

async function run() {
  const { article, expected, site } = await import('./article.mjs');
  const html = renderToString(createElement(Article, { article, locale: en, ...site }));
  for (const text of expected) assert(html.includes(text), `"${text}" is missing`);

  const esm = await import('newsprint/static');
  assert.equal(
    html,
    renderToString(createElement(esm.Article, { article, locale: esm.en, ...site })),
  );
}

run();
