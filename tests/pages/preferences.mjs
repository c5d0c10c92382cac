/* global document, localStorage, window */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const address = 'http://pages.test/';
const policy = "default-src 'none'; style-src 'self'; script-src 'nonce-N0nc3'";

/** What a reader chose holds in the first frame of the next page, under a policy that allows one script by its nonce. */
export async function checkPreferences(browser, script) {
  const context = await browser.newContext({ colorScheme: 'light' });
  await context.route(`${address}**`, (route) =>
    route.request().url().endsWith('.css')
      ? route.fulfill({ contentType: 'text/css', body: readFileSync('dist/styles.css') })
      : route.fulfill({
          contentType: 'text/html',
          headers: { 'content-security-policy': policy },
          body: documentWith(script),
        }),
  );
  await context.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      window.violations.push(violatedDirective),
    );
    window.readLook = () => [
      getComputedStyle(document.documentElement).fontSize,
      getComputedStyle(document.querySelector('article')).backgroundColor,
    ];
    window.firstLook = new Promise((done) => requestAnimationFrame(() => done(window.readLook())));
  });

  const page = await context.newPage();
  const visit = async () => {
    await page.goto(address, { waitUntil: 'load' });
    const { first, last, violations } = await page.evaluate(async () => {
      const first = await window.firstLook;
      return { first, last: window.readLook(), violations: window.violations };
    });
    assert.deepEqual(violations, []);
    assert.deepEqual(first, last, 'the page changed after its first frame');
    return first;
  };
  const [size, ground] = await visit();
  await page.evaluate(() =>
    localStorage.setItem('newsprint-reading', '{"textSize":125,"colorScheme":"dark"}'),
  );
  const [largerSize, darkGround] = await visit();
  await context.close();
  assert.equal(size, '16px');
  assert.equal(largerSize, '20px');
  assert.notEqual(darkGround, ground);
}

function documentWith(script) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry</title><script nonce="N0nc3">${script}</script><link rel="stylesheet" href="/styles.css"></head><body><article class="newsprint-article"><p>At ten past seven.</p></article></body></html>`;
}
