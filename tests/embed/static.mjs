import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listed, stories } from './data.mjs';
import { shown, visit } from './visit.mjs';

const published = (path) => import(pathToFileURL(resolve('dist', path)).href);
const { getEmbedCode } = await published('embed.js');
const { renderWidget } = await published('server.js');
const integrity = JSON.parse(readFileSync('dist/embed/integrity.json', 'utf8'));

const stylesheet = '/newsprint.css';
const answers = {
  ...listed,
  [stylesheet]: { type: 'text/css', body: readFileSync('dist/styles.css') },
};
const hostile = {
  type: 'text/css',
  body: 'a,h2,h3,li{color:lime!important;font:3px fantasy!important}body *{letter-spacing:1em;text-transform:uppercase}',
};

export const tests = [
  {
    name: 'static: a widget in a declarative shadow root needs no script, and is out of the page’s reach',
    async run(browser) {
      const list = renderWidget('most-read', { items: stories, limit: 3, stylesheet });
      const card = renderWidget('article-card', { ...stories[0], stylesheet });
      const body = `<div id="list">${list}</div><div id="card">${card}</div>`;
      const options = { scripts: [] };
      const pages = { ...answers, '/host.css': hostile };
      await visit(browser, { body, answers: pages, options }, async (tab, site) => {
        await tab.waitForLoadState('load');
        const found = await tab.evaluate(() =>
          ['list', 'card'].map((id) => {
            const { shadowRoot } = document.getElementById(id).firstElementChild;
            const links = [...shadowRoot.querySelectorAll('a')];
            const { color, fontSize, letterSpacing, position, textTransform } = getComputedStyle(
              links[0].closest('li, article'),
            );
            return {
              links: links.map(({ href }) => new URL(href).pathname),
              isStyled: position === 'relative' && parseInt(fontSize) > 10,
              isGreen:
                color === 'rgb(0, 255, 0)' || getComputedStyle(links[0]).color === 'rgb(0, 255, 0)',
              inherits: letterSpacing !== 'normal' || textTransform !== 'none',
              scripts: document.querySelectorAll('script[type=module]').length,
            };
          }),
        );
        const usual = { isStyled: true, isGreen: false, inherits: false, scripts: 0 };
        assert.deepEqual(found, [
          { links: ['/story-1', '/story-2', '/story-3'], ...usual },
          { links: ['/story-1'], ...usual },
        ]);
        assert.equal(site.asked('/feed.json'), 0);
      });
    },
  },
  {
    name: 'static: the code with a link gives plain HTML with the stylesheet of the publisher',
    async run(browser) {
      const html = renderWidget('most-read', { items: stories, limit: 2 });
      const body = getEmbedCode({ mode: 'static', html, stylesheet });
      const options = { scripts: [] };
      await visit(browser, { body, answers, options }, async (tab) => {
        const region = tab.getByRole('region', { name: 'Most read' });
        assert.equal(await region.getByRole('link').count(), 2);
        assert.equal(await region.getByRole('heading', { level: 2 }).innerText(), 'Most read');
        const { display } = await region
          .getByRole('listitem')
          .first()
          .evaluate((item) => ({ display: getComputedStyle(item).display }));
        assert.equal(display, 'grid');
      });
    },
  },
  {
    name: 'static: the codes of element and placeholder, hashes included, give the list',
    async run(browser) {
      const settings = {
        widget: 'most-read',
        src: '/feed.json',
        scripts: '/',
        integrity,
        limit: 2,
        loading: 'eager',
        fallback: stories.slice(0, 1),
      };
      const body = ['element', 'placeholder']
        .map((mode) => `<div id="in-${mode}">${getEmbedCode({ ...settings, mode })}</div>`)
        .join('');
      await visit(browser, { body, answers, options: { scripts: [] } }, async (tab, site) => {
        await tab.evaluate(() => {
          const { firstElementChild: element } = document.getElementById('in-element');
          element.id = 'element';
        });
        await tab.waitForFunction(
          () => seen.filter(({ name }) => name === 'newsprint:ready').length === 2,
        );
        await tab.evaluate(() => {
          document.querySelector('#in-placeholder newsprint-most-read').id = 'placeholder';
        });
        for (const id of ['element', 'placeholder'])
          assert.deepEqual(
            await shown(tab, id),
            stories.slice(0, 2).map(({ headline }) => headline),
          );
        assert.equal(site.asked('/feed.json'), 1);
      });
    },
  },
];
