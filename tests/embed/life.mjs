import assert from 'node:assert/strict';
import { listed, stories } from './data.mjs';
import { fallback, shown, told, visit } from './visit.mjs';

const list = (id, more = '') =>
  `<newsprint-most-read id="${id}" src="/feed.json" ${more}>${fallback}</newsprint-most-read>`;
const headlines = stories.map(({ headline }) => headline);

export const tests = [
  {
    name: 'life: three elements ask once, without cookies; moving asks for nothing',
    async run(browser) {
      const body = `${list('a', 'loading="eager"')}${list('b', 'loading="eager" limit="2"')}${list('c', 'loading="eager"')}<div id="other"></div>`;
      await visit(browser, { body, answers: listed }, async (tab, site) => {
        for (const id of ['a', 'b', 'c']) await told(tab, 'ready', id);
        assert.deepEqual(await shown(tab, 'b'), headlines.slice(0, 2));
        await tab.evaluate(async () => {
          const a = document.getElementById('a');
          document.getElementById('other').append(a);
          a.remove();
          await new Promise((done) => setTimeout(done, 50));
          document.body.prepend(a);
          await new Promise((done) => setTimeout(done, 100));
        });
        assert.deepEqual(await shown(tab, 'a'), headlines.slice(0, 5));
        assert.equal(site.asked('/feed.json'), 1);
        const { headers } = site.requests.find(({ path }) => path === '/feed.json');
        assert.equal(headers.cookie, undefined);
        assert.equal(await tab.evaluate(() => localStorage.length + sessionStorage.length), 0);
      });
    },
  },
  {
    name: 'life: nothing is asked for until the element comes near the window',
    async run(browser) {
      const css = { type: 'text/css', body: '.far{block-size:4000px}' };
      const body = `<div class="far"></div>${list('a')}`;
      await visit(
        browser,
        { body, answers: { ...listed, '/host.css': css } },
        async (tab, site) => {
          await tab.waitForTimeout(300);
          assert.equal(site.asked('/feed.json'), 0);
          assert.equal(await shown(tab, 'a'), 'fallback');
          await tab.evaluate(() => scrollTo(0, 3000));
          await told(tab, 'ready', 'a');
          assert.equal(site.asked('/feed.json'), 1);
        },
      );
    },
  },
  {
    name: 'life: an update keeps the focus and the scroll position',
    async run(browser) {
      const css = { type: 'text/css', body: '.far{block-size:3000px}' };
      const body = `${list('a', 'loading="eager"')}<div class="far"></div>`;
      await visit(browser, { body, answers: { ...listed, '/host.css': css } }, async (tab) => {
        await told(tab, 'ready', 'a');
        const found = await tab.evaluate(async () => {
          const a = document.getElementById('a');
          const focused = () => a.shadowRoot.activeElement?.getAttribute('href');
          a.shadowRoot.querySelectorAll('a')[2].focus();
          scrollTo(0, 120);
          const before = [focused(), scrollY];
          const node = a.shadowRoot.activeElement;
          await a.refresh();
          const kept = node === a.shadowRoot.activeElement;
          a.items = [a.items[5], ...a.items.slice(0, 4)];
          return {
            kept,
            same: before[0] === focused() && before[1] === scrollY,
            focused: focused(),
          };
        });
        assert.deepEqual(
          { ...found, focused: new URL(found.focused).pathname },
          { kept: true, same: true, focused: '/story-3' },
        );
      });
    },
  },
  {
    name: 'life: attributes, property and refresh; events; a failing listener breaks nothing',
    async run(browser) {
      await visit(
        browser,
        { body: list('a', 'loading="eager"'), answers: listed, options: { expectErrors: true } },
        async (tab, site) => {
          await told(tab, 'ready', 'a');
          await told(tab, 'impression', 'a');
          const found = await tab.evaluate(async () => {
            const a = document.getElementById('a');
            a.addEventListener('newsprint:click', () => {
              throw new Error('of the host');
            });
            const count = () => a.shadowRoot.querySelectorAll('li').length;
            a.setAttribute('limit', '2');
            const two = count();
            a.setAttribute('heading', 'Popular');
            a.setAttribute('heading-level', '4');
            const title = a.shadowRoot.querySelector('h4').textContent;
            a.shadowRoot.querySelectorAll('a')[1].click();
            await a.refresh();
            a.items = [
              { headline: 'Set', url: '/set' },
              { headline: 'Bad', url: 'javascript:1' },
            ];
            const links = [...a.shadowRoot.querySelectorAll('a')].map(
              ({ textContent }) => textContent,
            );
            return {
              two,
              title,
              links,
              click: seen.find(({ name }) => name === 'newsprint:click'),
            };
          });
          assert.deepEqual(found, {
            two: 2,
            title: 'Popular',
            links: ['Set'],
            click: {
              name: 'newsprint:click',
              id: 'a',
              widget: 'most-read',
              url: `${site.origin}/story-2`,
              position: 2,
            },
          });
          assert.equal(site.asked('/feed.json'), 2);
        },
      );
    },
  },
  {
    name: 'life: the script twice, a placeholder, items set before the script, both widgets',
    async run(browser) {
      const body = `<div id="p" data-newsprint-widget="most-read" data-src="/feed.json" data-limit="2" data-loading="eager"><a href="/all">All</a></div><newsprint-article-card id="c" src="/feed.json" loading="eager">${fallback}</newsprint-article-card><newsprint-most-read id="e"></newsprint-most-read><script src="/early.js"></script><script type="module" src="/most-read.js?again"></script>`;
      const early = {
        type: 'text/javascript',
        body: "document.getElementById('e').items = [{ headline: 'Early', url: '/early' }];",
      };
      const options = { scripts: ['most-read', 'article-card'] };
      await visit(
        browser,
        { body, options, answers: { ...listed, '/early.js': early } },
        async (tab, site) => {
          await told(tab, 'ready', 'p');
          await told(tab, 'ready', 'c');
          assert.deepEqual(await shown(tab, 'p'), headlines.slice(0, 2));
          assert.deepEqual(await shown(tab, 'c'), headlines.slice(0, 1));
          assert.deepEqual(await shown(tab, 'e'), ['Early']);
          assert.equal(site.asked('/feed.json'), 1);
        },
      );
    },
  },
  {
    name: 'life: stories that the page sets have a heading in its language too',
    async run(browser) {
      const body = '<newsprint-most-read id="a"></newsprint-most-read>';
      const options = { attributes: 'lang="tr"' };
      await visit(browser, { body, answers: listed, options }, async (tab) => {
        await tab.evaluate(async () => {
          await customElements.whenDefined('newsprint-most-read');
          document.getElementById('a').items = [{ headline: 'Sis', url: '/sis' }];
        });
        await tab.getByRole('heading', { name: 'En çok okunanlar' }).waitFor({ timeout: 5000 });
        await told(tab, 'impression', 'a');
      });
    },
  },
  ...['most-read', 'article-card'].map((widget) => ({
    name: `life: 1,000 rounds of coming, moving, changing and going leave nothing of ${widget}`,
    async run(browser) {
      const body = `<newsprint-${widget} id="a" src="/feed.json" loading="eager">${fallback}</newsprint-${widget}>`;
      const options = { scripts: [widget] };
      await visit(browser, { body, answers: listed, options }, async (tab) => {
        await told(tab, 'ready', 'a');
        const session = await tab.context().newCDPSession(tab);
        const counts = async () => {
          await session.send('HeapProfiler.collectGarbage');
          const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
          const { usedSize } = await session.send('Runtime.getHeapUsage');
          return { nodes, jsEventListeners, usedSize };
        };
        await tab.evaluate(rounds, [widget, 100]);
        const before = await counts();
        await tab.evaluate(rounds, [widget, 1000]);
        const after = await counts();
        assert.ok(after.nodes <= before.nodes + 200, `nodes ${before.nodes} -> ${after.nodes}`);
        assert.ok(
          after.jsEventListeners <= before.jsEventListeners + 5,
          `listeners ${before.jsEventListeners} -> ${after.jsEventListeners}`,
        );
        assert.ok(
          after.usedSize < before.usedSize + 500_000,
          `heap ${before.usedSize} -> ${after.usedSize}`,
        );
      });
    },
  })),
];

async function rounds([widget, count]) {
  for (let round = 0; round < count; round += 1) {
    const element = document.createElement(`newsprint-${widget}`);
    element.setAttribute('src', '/feed.json');
    if (round % 2) element.setAttribute('loading', 'eager');
    document.body.append(element);
    document.querySelector('main').append(element);
    element.setAttribute('heading-level', '4');
    if (round % 50 === 0) await new Promise((done) => setTimeout(done, 20));
    element.remove();
  }
  await new Promise((done) => setTimeout(done, 100));
}
