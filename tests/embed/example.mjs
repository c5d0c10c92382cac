import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** As any static server does it: the repository's files, and 404 for the rest. */
async function serveRepository() {
  const missing = [];
  const server = createServer(({ url }, response) => {
    try {
      const body = readFileSync(`.${url}`);
      response.writeHead(200, { 'content-type': types[extname(url)] }).end(body);
    } catch {
      missing.push(url);
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { server, missing, address: `http://127.0.0.1:${server.address().port}` };
}

async function open(browser, options, look) {
  const { server, missing, address } = await serveRepository();
  const visitor = await browser.newContext(options);
  try {
    const tab = await visitor.newPage();
    await tab.goto(`${address}/examples/plain-html/host.html`);
    await look(tab);
    assert.deepEqual(missing, []);
  } finally {
    await visitor.close();
    server.close();
  }
}

export const tests = [
  {
    name: 'example: the host page shows both widgets and hears of them',
    async run(browser) {
      await open(browser, {}, async (tab) => {
        await tab.getByText('newsprint:ready most-read').waitFor();
        await tab.getByText('newsprint:ready article-card').waitFor();
        assert.equal(await tab.locator('newsprint-most-read li').count(), 4);
        await tab.getByRole('link', { name: 'Why the cheaper boat' }).waitFor();
      });
    },
  },
  {
    name: 'example: without JavaScript the host page has its links',
    async run(browser) {
      await open(browser, { javaScriptEnabled: false }, async (tab) => {
        assert.ok(await tab.getByRole('link', { name: 'Most read at the Courier' }).isVisible());
        assert.ok(await tab.getByRole('link', { name: 'The Courier’s front page' }).isVisible());
      });
    },
  },
];
