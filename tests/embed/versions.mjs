import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { listed } from './data.mjs';
import { page } from './server.mjs';
import { fallback, told, visit } from './visit.mjs';

/** The scripts of another version: another word for the heading, another name in its events. */
const older = Object.fromEntries(
  ['most-read', 'article-card', 'shared', 'words', 'xml'].map((name) => {
    const now = readFileSync(`dist/embed/${name}.js`, 'utf8');
    const body = now
      .replaceAll('"Most read"', '"Most read, as it was"')
      .replaceAll('widget="most-read"', 'widget="most-read-of-old"');
    return [`/older/${name}.js`, { type: 'text/javascript', body }];
  }),
);

const body = `<newsprint-most-read id="a" src="/feed.json" loading="eager">${fallback}</newsprint-most-read>
<newsprint-article-card id="c" src="/feed.json" loading="eager">${fallback}</newsprint-article-card>`;

/** Headings, and which version's events were heard, once both elements have told that they are ready. */
async function meet(browser, scripts) {
  const answers = { ...listed, ...older, '/': page(body, { scripts }) };
  let found;
  await visit(browser, { body, answers }, async (tab) => {
    for (const id of ['a', 'c']) await told(tab, 'ready', id);
    await tab.waitForTimeout(200);
    found = await tab.evaluate(() => ({
      heading: document.getElementById('a').shadowRoot.querySelector('h2').textContent,
      card: document.getElementById('c').shadowRoot.querySelectorAll('h3').length,
      ready: seen.filter(({ name }) => name === 'newsprint:ready').map(({ widget }) => widget),
    }));
    // One that comes after both have run is of the same make.
    const later = await tab.evaluate(() => {
      const element = document.createElement('newsprint-most-read');
      element.items = [{ headline: 'Later', url: '/later' }];
      document.body.append(element);
      return element.shadowRoot.querySelector('h2').textContent;
    });
    assert.equal(later, found.heading);
  });
  return { ...found, ready: found.ready.toSorted() };
}

export const tests = [
  {
    name: 'versions: the first of two defines the element, the second neither throws nor mixes in',
    async run(browser) {
      assert.ok(Object.values(older).some(({ body }) => body.includes('as it was')));
      assert.deepEqual(await meet(browser, ['older/most-read', 'most-read', 'article-card']), {
        heading: 'Most read, as it was',
        card: 1,
        ready: ['article-card', 'most-read-of-old'],
      });
      assert.deepEqual(
        await meet(browser, ['most-read', 'older/most-read', 'older/article-card']),
        {
          heading: 'Most read',
          card: 1,
          ready: ['article-card', 'most-read'],
        },
      );
    },
  },
];
