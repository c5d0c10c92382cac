// Every language in six zones, printed by servers in three zones and taken over by browsers in another language and
// zone: not a word may differ. `--full` asks Firefox and WebKit too.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { startChromium, startFirefox, startWebKit } from '../helpers/browsers.mjs';
import { createReport } from '../helpers/report.mjs';

const isFull = process.argv.includes('--full');
const report = createReport('languages');
const folder = await mkdtemp(join(tmpdir(), 'newsprint-languages-'));

try {
  await bundle('server', { ssr: true });
  await bundle('browser', {});
  const printed = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles'].map(print);
  const [markup] = printed;
  const count = Object.keys(markup).length;
  await report.step(`${count} pages, the same on servers in ${printed.length} zones`, () => {
    for (const other of printed) assert.deepEqual(other, markup);
  });
  await hydrate('Chromium', startChromium, markup);
  if (isFull) {
    await hydrate('Firefox', startFirefox, markup);
    await hydrate('WebKit', startWebKit, markup);
  }
} finally {
  rmSync(folder, { recursive: true });
}
report.close();

async function hydrate(name, start, markup) {
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isScript ? readFileSync(join(folder, 'browser/page.js')) : pageOf(markup));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const browser = await start().catch((error) => {
    console.log(`left out: ${name}, because ${error.message.split('\n', 1)[0]}`);
  });
  if (browser) {
    await report.step(`${Object.keys(markup).length} pages taken over by ${name}`, async () => {
      const said = await browser.visit(`http://127.0.0.1:${server.address().port}/`);
      if (said.length > 0)
        throw new Error(`${said.length} differ\n${said.slice(0, 40).join('\n')}`);
    });
    await browser.close();
  }
  server.close();
}

function pageOf(markup) {
  const json = JSON.stringify(markup).replaceAll('<', '\\u003c');
  return `<!DOCTYPE html><meta charset="utf-8"><body><script type="module">
    import { hydrateMatrix } from '/page.js';
    window.said = await hydrateMatrix(${json});
  </script>`;
}

function print(timeZone) {
  const code = `import { renderMatrix } from ${JSON.stringify(join(folder, 'server/page.js'))};
    process.stdout.write(JSON.stringify(renderMatrix()));`;
  const options = {
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, TZ: timeZone },
    stdio: ['ignore', 'pipe', 'ignore'],
  };
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', code], options));
}

function bundle(name, options) {
  return build({
    configFile: false,
    plugins: [react()],
    mode: 'development',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"' },
    ssr: { noExternal: true },
    build: {
      outDir: join(folder, name),
      minify: false,
      chunkSizeWarningLimit: 10_000,
      ...options,
      lib: { entry: 'tests/languages/page.tsx', formats: ['es'], fileName: () => 'page.js' },
    },
  });
}
