import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const scriptNames = ['most-read', 'article-card', 'shared', 'words', 'xml', 'frame', 'resize'];

/**
 * A host site on loopback. `answers` are its paths: `{ type, body, status, wait, headers }` or a function of the
 * request that gives one. `requests` lists what was asked for, with the headers.
 */
export async function serve(answers) {
  const scripts = Object.fromEntries(
    scriptNames.map((name) => [
      `/${name}.js`,
      { type: 'text/javascript', body: readFileSync(`dist/embed/${name}.js`) },
    ]),
  );
  const requests = [];
  const server = createServer((request, response) => {
    const path = request.url.split('?')[0];
    requests.push({ path, headers: request.headers });
    const found = { ...scripts, ...answers }[path];
    const answer = typeof found === 'function' ? found(request) : found;
    if (!answer) return response.writeHead(404).end();
    if (answer.wait === Infinity) return;
    response.writeHead(answer.status ?? 200, {
      'content-type': answer.type,
      'content-security-policy': answer.policy ?? strictPolicy,
      'set-cookie': 'host=1',
      ...answer.headers,
    });
    response.end(answer.body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    requests,
    asked: (path) => requests.filter((request) => request.path === path).length,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A host page: its stylesheet, what stands in it, and the scripts of both widgets. */
export function page(
  body,
  { css = '/host.css', attributes = 'lang="en"', scripts = ['most-read'] } = {},
) {
  const tags = scripts.map((name) => `<script type="module" src="/${name}.js"></script>`).join('');
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html ${attributes}><head><title>Host</title><link rel="stylesheet" href="${css}"></head><body><main>${body}</main><script src="/log.js"></script>${tags}</body></html>`,
  };
}

/** Notes what happens to the page, in `window.seen`. */
export const log = {
  type: 'text/javascript',
  body: `window.seen = [];
for (const name of ['securitypolicyviolation', 'error', 'unhandledrejection'])
  addEventListener(name, (event) => seen.push({ name, text: String(event.violatedDirective ?? event.message ?? event.reason) }), true);
for (const name of ['ready', 'impression', 'click', 'error'])
  addEventListener('newsprint:' + name, (event) => seen.push({ name: event.type, id: event.target.id, ...event.detail }));
addEventListener('click', (event) => event.preventDefault());`,
};
