// Every story in both builds, side by side in Chromium: the same elements, and the same computed value of every property.
// Needs a build. Without `--full`, only the desktop page of daylight.
import assert from 'node:assert/strict';
import { existsSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright';
import { build } from 'vite';
import { launchOptions } from '../helpers/chromium.mjs';
import { createReport } from '../helpers/report.mjs';
import { compare } from './compare.mjs';
import { fromDist } from './fromDist.mjs';
import { pointAtLinks } from './pointAtLinks.mjs';

const modes = [
  { name: 'light', width: 1400 },
  { name: 'dark, on a phone', width: 380, media: { colorScheme: 'dark' } },
  { name: 'print', width: 720, media: { media: 'print' } },
  { name: 'right to left', width: 1400, locale: 'ar' },
  { name: 'more contrast, on a tablet', width: 800, media: { contrast: 'more' } },
  { name: 'forced colours', width: 1400, media: { forcedColors: 'active' } },
  // Without motion, for a colour on its way has a value of its own in each frame.
  { name: 'hover and focus', width: 1400, media: { reducedMotion: 'reduce' }, pointed: true },
];
const origin = 'http://parity.test';
const isFull = process.argv.includes('--full');
const report = createReport('parity');
const folder = await mkdtemp(join(tmpdir(), 'newsprint-parity-'));
const browser = await chromium.launch(launchOptions());

try {
  await Promise.all(['styled', 'static'].map(bundle));
  const { themeCss } = await import(pathToFileURL(resolve('dist/theme/themes.js')).href);
  const head = {
    styled: `<style>${themeCss('broadsheet')}</style>`,
    static: '<link rel="stylesheet" href="/styles.css">',
  };
  for (const mode of isFull ? modes : modes.slice(0, 1)) {
    await report.step(`parity, ${mode.name}`, () => compareAll(mode, head));
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
report.close();

async function compareAll({ width, media = {}, locale = 'en', pointed = false }, head) {
  const page = await browser.newPage({ viewport: { width, height: 2000 } });
  const thrown = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  await page.emulateMedia(media);
  await page.route('**/*', (route) => answer(route, head, locale === 'ar' ? 'rtl' : 'ltr'));
  await page.goto(origin, { waitUntil: 'load' });
  assert.deepEqual(thrown, []);
  const names = await page.evaluate(() => document.getElementById('static').contentWindow.names);

  const pointer = pointed && (await page.context().newCDPSession(page));
  if (pointer) for (const domain of ['DOM', 'CSS']) await pointer.send(`${domain}.enable`);

  let values = 0;
  const differences = [];
  for (const name of names) {
    await page.evaluate(showInBoth, [name, locale]);
    if (pointer) await pointAtLinks(pointer);
    const result = await page.evaluate(compare, { name, frames: ['styled', 'static'] });
    values += result.values;
    differences.push(...result.differences);
  }
  await page.close();
  assert.deepEqual(thrown, []);
  assert(values > 0, 'nothing was compared');
  const count = values.toLocaleString('en');
  console.log(
    `    ${names.length} stories, ${count} values compared, ${differences.length} differ`,
  );
  if (differences.length > 0) throw new Error(differences.slice(0, 10).join('\n'));
}

function showInBoth([name, locale]) {
  for (const build of ['styled', 'static']) {
    document.getElementById(build).contentWindow.show(name, locale);
  }
}

/** One script with all stories, from one of the builds. */
async function bundle(name) {
  await build({
    configFile: false,
    plugins: [fromDist(name), react()],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warn',
    build: {
      outDir: join(folder, name),
      emptyOutDir: true,
      minify: false,
      chunkSizeWarningLimit: 10_000,
      lib: { entry: 'tests/parity/stories.tsx', formats: ['es'], fileName: 'stories' },
    },
  });
}

/** What a server of the two pages would say. Nothing else is on this net. */
function answer(route, head, direction) {
  const { origin: asked, pathname } = new URL(route.request().url());
  if (asked !== origin) return route.abort();
  const frame = (name) => `<iframe id="${name}" src="/${name}.html"></iframe>`;
  const page = (name) =>
    `<!doctype html><html dir="${direction}"><head>${head[name]}<script type="module" src="/${name}/stories.js"></script></head><body><main></main></body></html>`;
  const pages = {
    '/': `<!doctype html><style>body{margin:0}iframe{display:block;border:0;width:100%;height:1000px}</style>${frame('styled')}${frame('static')}`,
    '/styled.html': page('styled'),
    '/static.html': page('static'),
  };
  if (pages[pathname]) return route.fulfill({ contentType: 'text/html', body: pages[pathname] });
  const path = [join(folder, pathname), join('stories', pathname), join('dist', pathname)].find(
    existsSync,
  );
  if (!path) return route.fulfill({ status: 404 });
  return route.fulfill({ path });
}
