// Every composition as a server sends it, in Chromium without JavaScript: its outline, its landmarks, its links, its
// width on three screens, its stillness while pictures arrive; then the CSS of every sample as a document. With
// `--full` also paper, and that CSS in the dark, in print, pointed at. Needs a build. NEWSPRINT_PDF names a folder that
// keeps what was printed.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright';
import { build } from 'vite';
import { launchOptions } from '../helpers/chromium.mjs';
import { createReport } from '../helpers/report.mjs';
import { fromDist } from '../parity/fromDist.mjs';
import { faultsOf, layoutShift } from './faults.mjs';
import { checkPreferences } from './preferences.mjs';
import { compareStyles } from './styles.mjs';

const types = { '.css': 'text/css', '.svg': 'image/svg+xml' };
const modes = [
  { name: 'light', width: 1280 },
  { name: 'dark, on a phone', width: 360, media: { colorScheme: 'dark' } },
  { name: 'print', width: 720, media: { media: 'print' } },
  { name: 'hover and focus', width: 1280, media: { reducedMotion: 'reduce' }, pointed: true },
];
const report = createReport('pages');
const folder = await mkdtemp(join(tmpdir(), 'newsprint-pages-'));

const [{ pages }, { documents }] = await bundled();
const server = createServer(answer);
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch(launchOptions());
try {
  const names = Object.keys(pages);
  assert(names.length > 0, 'there are no compositions');
  for (const width of [360, 768, 1280]) {
    await report.step(`${names.length} pages without JavaScript, ${width} px wide`, () =>
      visitAll(names, { viewport: { width, height: 900 }, javaScriptEnabled: false }, faultsOf),
    );
  }
  await report.step('no page moves while its pictures arrive', () =>
    visitAll(names, { viewport: { width: 360, height: 900 } }, layoutShift),
  );
  await report.step(
    'what a reader chose holds from the first frame on, under a strict policy',
    async () => {
      const { readingPreferencesScript } = await import(pathToFileURL('dist/static/node.js').href);
      await checkPreferences(browser, readingPreferencesScript);
    },
  );
  const isFull = process.argv.includes('--full');
  for (const mode of isFull ? modes : modes.slice(0, 1)) {
    await report.step(`${documents.length} documents miss no CSS, ${mode.name}`, () =>
      compareStyles(browser, documents, mode),
    );
  }
  if (isFull) {
    await report.step('every page on paper', () => printAll(names));
  }
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
}
report.close();

/** Opens each page and gathers what `read` says against it. */
async function visitAll(names, options, read) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults = [];
  for (const name of names) {
    await page.goto(`${origin}/?${encodeURIComponent(name)}`);
    for (const fault of await page.evaluate(read)) faults.push(`${name}: ${fault}`);
  }
  await context.close();
  if (faults.length > 0) throw new Error(faults.slice(0, 40).join('\n'));
}

async function printAll(names) {
  const page = await browser.newPage();
  const kept = process.env.NEWSPRINT_PDF;
  for (const name of names) {
    await page.goto(`${origin}/?${encodeURIComponent(name)}`);
    const path = kept && join(kept, `${name.replace(' ', '-')}.pdf`);
    const file = await page.pdf({ path, format: 'A4', preferCSSPageSize: true });
    assert.equal(file.subarray(0, 5).toString(), '%PDF-', name);
  }
  await page.close();
}

async function answer(request, response) {
  const { pathname, search } = new URL(request.url, 'http://pages.test');
  const name = decodeURIComponent(search.slice(1));
  if (pathname === '/' && pages[name]) {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    return response.end(documentOf(pages[name]));
  }
  const file = pathname === '/styles.css' ? 'dist/styles.css' : join('stories', pathname);
  if (!existsSync(file) || !types[extname(file)]) return response.writeHead(404).end();
  if (extname(file) === '.svg') await setTimeout(50);
  response.setHeader('content-type', types[extname(file)]);
  return response.end(readFileSync(file));
}

function documentOf(markup) {
  const [, language = 'en'] = /<article[^>]* lang="([\w-]+)"/.exec(markup) ?? [];
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/styles.css"><style>body{margin:0}</style></head><body>${markup}</body></html>`;
}

async function bundled() {
  await build({
    configFile: false,
    plugins: [fromDist('static'), react()],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['react', 'react-dom'] },
    build: {
      ssr: true,
      outDir: join('node_modules/.cache/newsprint-pages'),
      emptyOutDir: true,
      rollupOptions: {
        input: ['tests/pages/pages.tsx', 'tests/pages/documents.ts'],
        output: { entryFileNames: '[name].mjs' },
      },
    },
  });
  const built = join(process.cwd(), 'node_modules/.cache/newsprint-pages');
  return Promise.all(
    ['pages', 'documents'].map((name) => import(pathToFileURL(join(built, `${name}.mjs`)).href)),
  );
}
