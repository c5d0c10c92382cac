// Run with --conditions=react-server, as a framework does for server components.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import { PassThrough } from 'node:stream';
import { createElement } from 'react';
import { renderToPipeableStream } from 'react-server-dom-parcel/server.node';
import { article, expected, site } from './article.mjs';

const require = createRequire(import.meta.url);
const entries = ['', '/locales', '/server', '/sources', '/static'];
for (const entry of entries.map((name) => `newsprint${name}`)) {
  const imported = Object.keys(await import(entry)).filter((name) => name !== 'module.exports');
  assert.deepEqual(imported.toSorted(), Object.keys(require(entry)).toSorted(), entry);
}

for (const { Article, en } of [await import('newsprint'), require('newsprint')]) {
  const errors = [];
  const element = createElement(Article, { article, locale: en, ...site });
  const output = new PassThrough();
  renderToPipeableStream(element, { onError: (error) => void errors.push(error) }).pipe(output);
  const payload = await text(output);
  assert.deepEqual(errors, []);
  for (const words of expected) assert(payload.includes(words), `"${words}" is missing`);
}
