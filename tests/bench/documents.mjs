import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright';
import { launchOptions } from '../helpers/chromium.mjs';

const rounds = 7;

/** Whole documents by the brotli bytes of each, and how long until their largest part is painted at a quarter of the speed. */
export async function measureDocuments(folder, { short }) {
  const { css, pages } = JSON.parse(
    execFileSync(process.execPath, [join(folder, 'documents.mjs')], {
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production' },
    }),
  );
  const bytes = Object.fromEntries(
    Object.entries(pages).map(([name, html]) => [name, brotliCompressSync(html).length]),
  );
  return { bytes, paint: short ? undefined : await measurePaint(css, pages) };
}

/** Milliseconds to the largest contentful paint, of each page in each round; the pages in turn. */
async function measurePaint(css, pages) {
  const server = createServer((request, response) => {
    const name = request.url.slice(1);
    const isPage = Object.hasOwn(pages, name);
    if (!isPage && name !== 'styles.css') return response.writeHead(404).end();
    response.setHeader('content-type', `text/${isPage ? 'html' : 'css'}; charset=utf-8`);
    return response.end(isPage ? pages[name] : css);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const browser = await chromium.launch(launchOptions());
  const paint = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of Object.keys(pages)) {
      const page = await browser.newPage();
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      await page.goto(`http://127.0.0.1:${server.address().port}/${name}`, { waitUntil: 'load' });
      paint[name].push(await page.evaluate(largestPaint));
      await page.close();
    }
  }
  await browser.close();
  server.close();
  return paint;
}

/* global PerformanceObserver */
function largestPaint() {
  return new Promise((done) => {
    new PerformanceObserver((list) => done(list.getEntries().at(-1).startTime)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
  });
}
