// newsprint/server as it is installed: in Node without React, and in workerd, where Cloudflare's workers run.
// Needs a build. Options: --tarball <path>, else it is packed here.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Miniflare } from 'miniflare';
import { createReport } from '../helpers/report.mjs';
import { copyConsumer, installPacked, newFolder, pack } from './pack.mjs';
import { article, expected } from './shared/app/article.mjs';

const given = process.argv.indexOf('--tarball');
const folder = newFolder();
const report = createReport('server');

try {
  installPacked(given > 0 ? resolve(process.argv[given + 1]) : pack(folder), folder);
  for (const name of ['react', 'react-dom', 'styled-components']) {
    rmSync(join(folder, 'node_modules', name));
  }
  copyConsumer('server', folder);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');

  await report.step('Node without React', () => node('without-react.mjs'));
  await report.step('command without React', () => {
    const post = resolve('tests/fixtures/wordpress/ferry.json');
    assert.match(node('node_modules/.bin/newsprint', 'render', post), /<\/article>/);
  });
  await report.step('workerd', checkWorkerd);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
report.close();

function node(...args) {
  return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
}

async function checkWorkerd() {
  // Not bundled: a worker has no packages, so this also shows that the entry imports none.
  const module = (path, file = path) => ({
    type: 'ESModule',
    path,
    contents: readFileSync(join(folder, file), 'utf8'),
  });
  const worker = new Miniflare({
    compatibilityDate: '2026-03-01',
    modules: [
      module('worker.mjs'),
      module('article.mjs'),
      module('newsprint/server', 'node_modules/newsprint/dist/server.js'),
    ],
  });
  try {
    await askWorker((path) => worker.dispatchFetch(`http://worker.test${path}`));
  } finally {
    await worker.dispose();
  }
}

async function askWorker(get) {
  const whole = await (await get('/whole')).text();
  for (const text of expected) assert(whole.includes(text), `"${text}" is missing`);
  assert.match(whole, /^<!DOCTYPE html>.*<\/html>\n$/s);
  assert.match(await (await get('/widget')).text(), /^<section class="newsprint-most-read"/);

  const pieces = await (await get('/stream')).json();
  assert(pieces[0].includes(article.headline) && !pieces[0].includes('</article>'));
  assert.equal(pieces.join('').split('<body>')[1], whole.split('<body>')[1]);

  assert.match(await (await get('/broken')).text(), /First story.*<\/html>\n$/s);
}
