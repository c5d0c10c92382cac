import assert from 'node:assert/strict';
import { feeds } from './data.mjs';
import { fallback, shown, told, visit } from './visit.mjs';

export const tests = [
  {
    name: 'feeds: ours, JSON Feed, RSS, Atom and WordPress say the same',
    async run(browser) {
      const paths = Object.keys(feeds);
      const body = paths
        .map(
          (path, index) =>
            `<newsprint-most-read id="e${index}" src="${path}?_embed" loading="eager">${fallback}</newsprint-most-read>`,
        )
        .join('');
      await visit(browser, { body, answers: feeds }, async (tab, site) => {
        for (const [index, path] of paths.entries()) {
          await told(tab, 'ready', `e${index}`);
          assert.deepEqual(await shown(tab, `e${index}`), ['Rope & bell', 'Fog'], path);
          const first = await tab.evaluate((id) => {
            const item = document.getElementById(id).shadowRoot.querySelector('li');
            const [section, time] = ['most-read-section', 'most-read-age'].map((part) =>
              item.querySelector(`[part=${part}]`),
            );
            return {
              section: section.textContent,
              time: time.dateTime,
              href: item.querySelector('a').href,
            };
          }, `e${index}`);
          assert.deepEqual(
            first,
            { section: 'Sea', time: '2026-01-01T06:00:00Z', href: `${site.origin}/rope` },
            path,
          );
        }
      });
    },
  },
];
