import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentCss, renderArticle, renderArticleToStream, renderWidget } from '../../src/server';
import { ferry } from '../fixtures/articles/ferry';
import { launchOptions } from '../helpers/chromium.mjs';

const article = {
  ...ferry,
  section: { name: 'Islands', accent: '#0a586f' },
  body: [{ type: 'advertisement', slot: 'top', width: 300, height: 120 } as const, ...ferry.body],
};
const items = [{ headline: 'Rope', url: '/rope' }];
const nonce = 'bm9uY2U';
const stylesheet = '/newsprint.css';
const plain = { mostRead: { items } };

const none = "default-src 'none'; img-src 'self'";
const pages: Readonly<Record<string, { policy: string; body: () => BodyInit }>> = {
  '/linked': {
    policy: `${none}; style-src 'self'`,
    body: () => renderArticle(article, { ...plain, stylesheet }),
  },
  '/nonce': {
    policy: `${none}; style-src 'nonce-${nonce}'`,
    body: () => renderArticle(article, { ...plain, nonce }),
  },
  '/streamed': {
    policy: `${none}; style-src 'nonce-${nonce}'`,
    body: () =>
      renderArticleToStream(
        { ...article, body: Promise.resolve(article.body) },
        { ...plain, nonce },
      ),
  },
  '/widget': {
    policy: `${none}; style-src 'self'`,
    body: () =>
      `<!doctype html><html lang="en"><title>A</title>${renderWidget('most-read', { items, stylesheet })}`,
  },
};

describe('in Chromium, under a strict policy', () => {
  let browser: Browser;
  let server: Server;
  let origin = '';

  beforeAll(async () => {
    const css = documentCss({ accents: ['#0a586f'], adSlots: [[300, 120]] });
    server = createServer(async ({ url = '' }, response) => {
      const page = pages[url];
      if (url === stylesheet) return void response.setHeader('content-type', 'text/css').end(css);
      if (!page) return void response.writeHead(404).end();
      response.setHeader('content-security-policy', page.policy);
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(await new Response(page.body()).text());
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch(launchOptions());
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  /** Opens a page and reads colours and sizes that only its styles give; and what the policy forbade. */
  async function visit(path: string) {
    const page = await browser.newPage();
    const forbidden: string[] = [];
    const scripts: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) forbidden.push(message.text());
    });
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto(origin + path, { waitUntil: 'load' });
    const style = (selector: string, property: string) =>
      page
        .locator(selector)
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    return { page, forbidden, scripts, style };
  }

  it.each(['/linked', '/nonce', '/streamed'])('%s breaks no rule and is styled', async (path) => {
    const { page, forbidden, scripts, style } = await visit(path);
    expect(await style('.newsprint-article', 'container-name')).toBe('newsprint-article');
    expect(await style('.newsprint-section-badge', 'color')).toBe('rgb(10, 88, 111)');
    expect(await style('[part="ad-slot-place"]', 'min-block-size')).toBe('120px');
    expect(await style('body', 'background-color')).toBe('rgb(255, 253, 250)');
    expect([forbidden, scripts]).toEqual([[], []]);
    await page.close();
  });

  it('/widget breaks no rule and is styled inside its shadow root', async () => {
    const { page, forbidden, style } = await visit('/widget');
    expect(await style('[part="most-read-list"]', 'list-style-type')).toBe('none');
    expect(await page.locator('body > div').evaluate((host) => Boolean(host.shadowRoot))).toBe(
      true,
    );
    expect(forbidden).toEqual([]);
    await page.close();
  });

  it('would break the rule with inline styles: the test sees violations', async () => {
    const page = await browser.newPage();
    const forbidden: string[] = [];
    page.on('console', (message) => forbidden.push(message.text()));
    await page.route('**/inline', (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: { 'content-security-policy': `${none}; style-src 'self'` },
        body: renderArticle(article),
      }),
    );
    await page.goto(`${origin}/inline`, { waitUntil: 'load' });
    expect(forbidden.filter((text) => text.includes('style')).length).toBeGreaterThan(1);
    await page.close();
  });
});
