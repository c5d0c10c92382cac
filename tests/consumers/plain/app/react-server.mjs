// Run with --conditions=react-server, as a framework does for server components.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createElement } from 'react';
import { renderToPipeableStream } from 'react-server-dom-parcel/server.node';
import { article, expected, site } from './article.mjs';

const require = createRequire(import.meta.url);
for (const { Article, en } of [await import('newsprint/static'), require('newsprint/static')]) {
  const errors = [];
  const element = createElement(Article, { article, locale: en, ...site });
  const output = new PassThrough();
  renderToPipeableStream(element, { onError: (error) => void errors.push(error) }).pipe(output);
  const payload = await text(output);
  assert.deepEqual(errors, []);
  for (const words of expected) assert(payload.includes(words), `"${words}" is missing`);
  assert(!payload.includes('["$","style"'), 'an inline stylesheet is sent');
}
