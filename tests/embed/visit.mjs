import assert from 'node:assert/strict';
import { log, page, serve } from './server.mjs';

const plainCss = { type: 'text/css', body: 'body{margin:0}' };

/** Opens a page with this body on a server of its own, hands over tab and server, and closes both. */
export async function visit(browser, { body, answers = {}, options, context = {} }, look) {
  const site = await serve({
    '/': page(body, options),
    '/log.js': log,
    '/host.css': plainCss,
    '/picture.svg': { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
    '/favicon.ico': { type: 'image/x-icon', body: '' },
    ...answers,
  });
  const visitor = await browser.newContext({ viewport: { width: 800, height: 900 }, ...context });
  try {
    const tab = await visitor.newPage();
    await tab.goto(site.origin);
    await look(tab, site);
    const thrown = await tab.evaluate(() =>
      (window.seen ?? []).filter(({ name }) => !name.startsWith('newsprint:')),
    );
    if (options?.expectErrors !== true) assert.deepEqual(thrown, []);
  } finally {
    await visitor.close();
    site.close();
  }
}

/** Waits until the element has said so. */
export function told(tab, name, id) {
  return tab.waitForFunction(
    ([event, target]) =>
      window.seen?.some((entry) => entry.name === `newsprint:${event}` && entry.id === target),
    [name, id],
    { timeout: 15_000 },
  );
}

/** The headlines in an element's shadow, or that the page's own content is what readers see. */
export function shown(tab, id) {
  return tab.evaluate((name) => {
    const { shadowRoot } = document.getElementById(name);
    const slot = shadowRoot?.querySelector('slot');
    if (!shadowRoot || slot) {
      return slot && slot.assignedElements().every((element) => element.checkVisibility())
        ? 'fallback'
        : 'nothing';
    }
    return [...shadowRoot.querySelectorAll('a')].map((link) => link.textContent);
  }, id);
}

export const fallback = '<ol><li><a href="/all">All the stories</a></li></ol>';
