import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { listed } from './data.mjs';
import { fallback, told, visit } from './visit.mjs';

export const hostile = `* { all: unset !important } html { font-size: 62.5% !important }
a, ol, li, section, h2, time { color: lime !important; font: 3px fantasy !important; position: static !important }`;
const list = `<newsprint-most-read id="a" src="/feed.json" images loading="eager">${fallback}</newsprint-most-read>`;
const css = (body) => ({ ...listed, '/host.css': { type: 'text/css', body } });
const box =
  'main{display:block!important;inline-size:300px!important}html{font-family:serif!important}';

/** Every computed value of every element in the shadow. */
function values() {
  const root = document.getElementById('a').shadowRoot;
  return [...root.querySelectorAll('*')].map((element) => {
    const style = getComputedStyle(element);
    return Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)]));
  });
}

function colours() {
  const root = document.getElementById('a').shadowRoot;
  const colour = (part) => getComputedStyle(root.querySelector(`[part=${part}]`)).color;
  return { rank: colour('most-read-rank'), link: colour('most-read-link') };
}

export const tests = [
  {
    name: 'looks: hostile CSS changes no computed value',
    async run(browser) {
      const found = [];
      for (const body of [box, `${hostile} ${box}`]) {
        await visit(browser, { body: list, answers: css(body) }, async (tab) => {
          await told(tab, 'ready', 'a');
          found.push(await tab.evaluate(values));
        });
      }
      const [clean, attacked] = found;
      assert.ok(clean.length > 30);
      const differences = clean.flatMap((style, index) =>
        Object.keys(style)
          .filter((name) => style[name] !== attacked[index][name])
          .map((name) => `${index} ${name}: ${style[name]} -> ${attacked[index][name]}`),
      );
      assert.deepEqual(differences.slice(0, 20), []);
    },
  },
  {
    name: 'looks: a root of 62.5% changes no computed value of either widget',
    async run(browser) {
      const card = `<newsprint-article-card id="a" src="/feed.json" loading="eager">${fallback}</newsprint-article-card>`;
      for (const [widget, body] of [
        ['most-read', list],
        ['article-card', card],
      ]) {
        const found = [];
        for (const size of ['100%', '62.5%']) {
          // The body has the size that such pages give back to it.
          const sheet = css(`${box}html{font-size:${size}}body{font-size:16px}`);
          const options = { scripts: [widget] };
          await visit(browser, { body, answers: sheet, options }, async (tab) => {
            await told(tab, 'ready', 'a');
            found.push(await tab.evaluate(values));
          });
        }
        assert.ok(found[0].length > 5);
        assert.deepEqual(found[1], found[0], widget);
      }
    },
  },
  {
    name: 'looks: variables, parts, accent, theme, a dark host',
    async run(browser) {
      const themed = `html{color-scheme:light} #outer{--newsprint-color-accent:rgb(9,9,9)} #a::part(most-read-link){color:rgb(1,2,3)} .dark{color-scheme:dark}`;
      await visit(
        browser,
        { body: `<div id="outer">${list}</div>`, answers: css(themed) },
        async (tab) => {
          await told(tab, 'ready', 'a');
          assert.deepEqual(await tab.evaluate(colours), {
            rank: 'rgb(9, 9, 9)',
            link: 'rgb(1, 2, 3)',
          });
          const found = await tab.evaluate(() => {
            const a = document.getElementById('a');
            const title = () => getComputedStyle(a.shadowRoot.querySelector('h2')).color;
            const background = () => getComputedStyle(a).backgroundColor;
            const light = [title(), background()];
            document.getElementById('outer').className = 'dark';
            const onDark = title();
            document.getElementById('outer').className = '';
            a.setAttribute('theme', 'dark');
            const dark = [title(), background()];
            a.setAttribute('accent', 'rgb(7, 7, 7)');
            const rank = getComputedStyle(
              a.shadowRoot.querySelector('[part=most-read-rank]'),
            ).color;
            return { light, onDark, dark, rank };
          });
          assert.deepEqual(found, {
            light: ['rgb(20, 18, 14)', 'rgba(0, 0, 0, 0)'],
            onDark: 'rgb(248, 244, 236)',
            dark: ['rgb(248, 244, 236)', 'rgb(22, 21, 19)'],
            rank: 'rgb(7, 7, 7)',
          });
        },
      );
    },
  },
  {
    name: 'looks: right to left, in the page’s language and font',
    async run(browser) {
      const options = { attributes: 'lang="ar-EG" dir="rtl"' };
      await visit(
        browser,
        { body: list, answers: css('body{font-family:monospace}'), options },
        async (tab) => {
          await told(tab, 'ready', 'a');
          const found = await tab.evaluate(() => {
            const section = document.getElementById('a').shadowRoot.querySelector('section');
            const { direction, fontFamily } = getComputedStyle(section.querySelector('a'));
            const [rank, link] = ['rank', 'link'].map((name) =>
              section.querySelector(`[part=most-read-${name}]`),
            );
            const rankIsRight =
              rank.getBoundingClientRect().left > link.getBoundingClientRect().left;
            return {
              direction,
              fontFamily,
              rankIsRight,
              rank: rank.textContent,
              title: section.querySelector('h2').textContent,
            };
          });
          assert.deepEqual(found, {
            direction: 'rtl',
            fontFamily: 'monospace',
            rankIsRight: true,
            rank: '١',
            title: 'الأكثر قراءة',
          });
        },
      );
    },
  },
  {
    name: 'looks: nothing moves when the stories arrive (CLS 0)',
    async run(browser) {
      // From the script on the place is kept; before it, a page keeps it with a rule for `:not(:defined)`.
      const observer = {
        type: 'text/javascript',
        body: `window.shift = 0;
customElements.whenDefined('newsprint-most-read').then(() => requestAnimationFrame(() => setTimeout(() => {
  new PerformanceObserver((all) => all.getEntries().forEach(({ value }) => (shift += value))).observe({ type: 'layout-shift' });
  document.getElementById('a').setAttribute('src', '/feed.json?late');
}, 100)));`,
      };
      const answers = {
        ...css('#w{inline-size:300px}'),
        '/late.json': { wait: Infinity },
        '/shift.js': observer,
      };
      const late = list.replace('/feed.json', '/late.json');
      const body = `<script src="/shift.js"></script><div id="w">${late}</div><p>After it</p>`;
      await visit(browser, { body, answers }, async (tab) => {
        await told(tab, 'ready', 'a');
        await tab.waitForTimeout(300);
        assert.equal(await tab.evaluate(() => shift), 0);
      });
    },
  },
  {
    name: 'looks: keyboard, visible focus, axe inside both shadow roots; Enter is a click',
    async run(browser) {
      const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'));
      const answers = {
        ...css('body{margin:1em}'),
        '/axe.js': { type: 'text/javascript', body: axe },
      };
      const body = `<h1>Host</h1>${list}<h2>Card</h2><newsprint-article-card id="c" src="/feed.json" loading="eager">${fallback}</newsprint-article-card><script src="/axe.js"></script>`;
      const options = { expectErrors: true, scripts: ['most-read', 'article-card'] };
      await visit(browser, { body, answers, options }, async (tab, site) => {
        for (const id of ['a', 'c']) await told(tab, 'ready', id);
        const focused = () =>
          tab.evaluate(() => {
            const { id, shadowRoot } = document.activeElement;
            const link = shadowRoot.activeElement;
            const { outlineStyle } = getComputedStyle(link, '::after');
            return [id, new URL(link.href).pathname, outlineStyle];
          });
        const path = [];
        for (let step = 0; step < 6; step += 1) {
          await tab.keyboard.press('Tab');
          path.push(await focused());
        }
        assert.deepEqual(path, [
          ...[1, 2, 3, 4, 5].map((rank) => ['a', `/story-${rank}`, 'solid']),
          ['c', '/story-1', 'solid'],
        ]);
        await tab.keyboard.press('Enter');
        await tab.keyboard.press('Shift+Tab');
        await tab.keyboard.press('Enter');
        const clicks = await tab.evaluate(() =>
          seen.filter(({ name }) => name === 'newsprint:click'),
        );
        assert.deepEqual(
          clicks.map(({ id, widget, url, position }) => [id, widget, url, position]),
          [
            ['c', 'article-card', `${site.origin}/story-1`, 1],
            ['a', 'most-read', `${site.origin}/story-5`, 5],
          ],
        );
        const violations = await tab.evaluate(async () =>
          (await axe.run()).violations.map(({ id, nodes }) => `${id} ${nodes[0].html}`),
        );
        assert.deepEqual(violations, []);
      });
    },
  },
  {
    name: 'looks: focus is seen in forced colours as well',
    async run(browser) {
      const context = { forcedColors: 'active' };
      await visit(browser, { body: list, answers: css(''), context }, async (tab) => {
        await told(tab, 'ready', 'a');
        await tab.keyboard.press('Tab');
        const outline = await tab.evaluate(() => {
          const link = document.getElementById('a').shadowRoot.activeElement;
          const { outlineStyle, outlineWidth } = getComputedStyle(link, '::after');
          return [outlineStyle, outlineWidth];
        });
        assert.deepEqual(outline, ['solid', '3px']);
      });
    },
  },
];
