import assert from 'node:assert/strict';
import { failures, listed } from './data.mjs';
import { page } from './server.mjs';
import { fallback, shown, told, visit } from './visit.mjs';

const element = (id, src) =>
  `<newsprint-most-read id="${id}" src="${src}" loading="eager">${fallback}</newsprint-most-read>`;

export const tests = [
  {
    name: 'failures: the page’s own links stay, whatever comes in place of a feed',
    async run(browser) {
      const paths = [...Object.keys(failures), '/fail/missing.json', '/fail/missing.xml'];
      const body = paths.map((path, index) => element(`e${index}`, path)).join('');
      // Chromium writes its message about broken XML into the feed's own document, with styles, and reports those.
      const options = { expectErrors: true };
      await visit(browser, { body, answers: failures, options }, async (tab) => {
        for (const [index, path] of paths.entries()) {
          await told(tab, 'error', `e${index}`);
          assert.equal(await shown(tab, `e${index}`), 'fallback', path);
        }
        const ready = await tab.evaluate(() =>
          seen.filter(({ name }) => name === 'newsprint:ready'),
        );
        assert.deepEqual(ready, []);
        const others = await tab.evaluate(() =>
          seen.filter(
            ({ name, text }) => !name.startsWith('newsprint:') && text !== 'style-src-attr',
          ),
        );
        assert.deepEqual(others, []);
      });
    },
  },
  {
    name: 'failures: without JavaScript, or with the script blocked, the links are there',
    async run(browser) {
      const body = element('a', '/feed.json');
      const blocked = { ...page(body), policy: "default-src 'none'" };
      const seesLinks = async (tab) => {
        assert.equal(await tab.locator('#a a').innerText(), 'All the stories');
        assert.ok(await tab.locator('#a a').isVisible());
      };
      await visit(browser, { body, context: { javaScriptEnabled: false } }, seesLinks).catch(
        (error) => {
          if (!/evaluate|JavaScript/i.test(error.message)) throw error;
        },
      );
      await visit(browser, { body, answers: { '/': blocked } }, seesLinks);
    },
  },
  {
    name: 'failures: a feed of 10 MB gives a correct list',
    async run(browser) {
      await visit(browser, { body: element('a', '/huge.json'), answers: listed }, async (tab) => {
        await told(tab, 'ready', 'a');
        assert.equal((await shown(tab, 'a')).length, 5);
      });
    },
  },
];
