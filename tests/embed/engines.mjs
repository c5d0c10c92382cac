// The promises that everything rests on, in every engine there is: each page asks itself and is only read.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { startChromium, startFirefox, startWebKit } from '../helpers/browsers.mjs';
import { failures, listed, stories } from './data.mjs';
import { hostile } from './looks.mjs';
import { page, serve } from './server.mjs';
import { fallback } from './visit.mjs';

const ask = { type: 'text/javascript', body: readFileSync('tests/embed/pages/ask.js') };
const picture = { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' };
const box = 'main{display:block!important;inline-size:300px!important}';
const list = (id, src) =>
  `<newsprint-most-read id="${id}" src="${src}" loading="eager">${fallback}</newsprint-most-read>`;
const headlines = stories.slice(0, 5).map(({ headline }) => headline);

/** Opens a host page under the strict policy and gives what it found. */
async function visit(browser, { body, css = box, waitFor = '', scripts }) {
  const host = page(body, { scripts });
  const site = await serve({
    ...listed,
    ...failures,
    '/': { ...host, body: host.body.replace('<body>', `<body data-wait-for="${waitFor}">`) },
    '/log.js': ask,
    '/host.css': { type: 'text/css', body: css },
    '/picture.svg': picture,
  });
  try {
    return await browser.visit(site.origin);
  } finally {
    site.close();
  }
}

const promises = {
  async 'the list is there under a strict policy'(browser) {
    const said = await visit(browser, { body: list('a', '/feed.json'), waitFor: 'ready a' });
    assert.deepEqual(said.widgets[0].headlines, headlines);
    assert.deepEqual(said.violations, []);
  },
  async 'variables and parts reach it'(browser) {
    const css = `#a{--newsprint-color-accent:rgb(9,9,9)} #a::part(most-read-link){color:rgb(1,2,3)}`;
    const said = await visit(browser, { body: list('a', '/feed.json'), css, waitFor: 'ready a' });
    const { rank, link } = said.widgets[0];
    assert.deepEqual({ rank, link }, { rank: 'rgb(9, 9, 9)', link: 'rgb(1, 2, 3)' });
  },
  async 'the page’s own links stay where a feed fails'(browser) {
    const bad = Object.keys(failures).filter((path) => !path.includes('late'));
    const body = bad.map((path, index) => list(`e${index}`, path)).join('');
    const waitFor = bad.map((_, index) => `error e${index}`).join(', ');
    const said = await visit(browser, { body, waitFor });
    assert.deepEqual(said.told, waitFor.split(', ').sort());
    const lost = said.widgets.filter((widget) => !widget.fallback);
    assert.deepEqual(lost, []);
  },
  async 'the page’s own links stay where the script does not come'(browser) {
    const said = await visit(browser, { body: list('a', '/feed.json'), scripts: ['gone'] });
    assert.deepEqual(said.widgets, [{ id: 'a', fallback: true }]);
  },
  async 'hostile CSS changes no computed value'(browser) {
    const body = list('a', '/feed.json');
    const [clean, attacked] = [
      await visit(browser, { body, waitFor: 'ready a' }),
      await visit(browser, { body, css: `${hostile} ${box}`, waitFor: 'ready a' }),
    ].map((said) => said.widgets[0].values);
    assert.ok(clean.length > 30);
    const differences = clean.flatMap((style, index) =>
      Object.keys(style)
        .filter((name) => style[name] !== attacked[index][name])
        .map((name) => `${index} ${name}: ${style[name]} -> ${attacked[index][name]}`),
    );
    assert.deepEqual(differences.slice(0, 20), []);
  },
};

/** Each promise in each engine. One that cannot be had is left out with a line that says why. */
export async function askEngines(report) {
  const engines = { Chromium: startChromium, Firefox: startFirefox, WebKit: startWebKit };
  for (const [name, start] of Object.entries(engines)) {
    const browser = await start().catch((error) => {
      console.log(`left out: ${name}, because ${error.message.split('\n', 1)[0]}`);
    });
    if (!browser) continue;
    try {
      for (const [promise, keep] of Object.entries(promises)) {
        await report.step(`${name}: ${promise}`, () => keep(browser));
      }
    } finally {
      await browser.close();
    }
  }
}
