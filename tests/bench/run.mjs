// npm run bench: newsprint beside plain React elements and beside its peers. `--short` leaves the peers and the
// browser out; `--readme` writes the tables into README.md. Needs `dist`.
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPacked, pack } from '../consumers/pack.mjs';
import { measureDocuments } from './documents.mjs';
import { findHarness, runHarness } from './harness.mjs';
import { sizeTable, systemTable, targetTable } from './tables.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const short = process.argv.includes('--short');
const folder = mkdtempSync(join(tmpdir(), 'newsprint-bench-'));
try {
  const tarball = pack(folder);
  const harness = findHarness();
  if (!harness) console.log('No harness (NEWSPRINT_BENCH): server rendering only, without peers.');
  const own = installAlone(tarball, harness);
  const results = {
    ...(harness ? runHarness(harness, { folder, tarball, short }) : measureAlone(own)),
    documents: await measureDocuments(own, { short }),
    sizes: measureSizes(),
  };
  const text = report(results);
  console.log(text);
  if (process.argv.includes('--readme')) writeReadme(text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A folder with the packed package, our own limit and the work; the harness's article where there is one. */
function installAlone(tarball, harness) {
  const own = join(folder, 'alone');
  mkdirSync(own);
  cpSync(join(here, 'systems'), own, { recursive: true });
  cpSync(join(here, 'alone'), own, { recursive: true });
  if (harness) copyFileSync(join(harness, 'data.mjs'), join(own, 'data.mjs'));
  installPacked(tarball, own);
  return own;
}

function measureAlone(own) {
  const answer = execFileSync(process.execPath, [join(own, 'measure.mjs')], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return JSON.parse(answer);
}

/** Brotli bytes of what a site imports, by the names of `.size-limit.json`. */
function measureSizes() {
  const options = { cwd: join(here, '../..'), encoding: 'utf8' };
  const answer = execFileSync('npx', ['--no-install', 'size-limit', '--json'], options);
  return Object.fromEntries(JSON.parse(answer).map(({ name, size }) => [name, size]));
}

function report(results) {
  const day = new Date().toISOString().slice(0, 10);
  return [
    'Minified, brotli, React and styled-components not counted, in kB:',
    '',
    sizeTable(results),
    '',
    `Node ${process.versions.node}, ${day}. Ratios are to plain React elements with constant CSS in the same run: more`,
    'is better in rendering, less in everything else.',
    '',
    targetTable(results),
    '',
    'Server rendering by work and its geometric mean; then client code of a byline with a date (brotli), bytes of HTML',
    'and CSS of an article, cold import and installed size:',
    '',
    systemTable(results),
  ].join('\n');
}

function writeReadme(text) {
  const file = join(here, '../../README.md');
  const readme = readFileSync(file, 'utf8');
  const [start, end] = ['<!-- bench -->\n', '<!-- /bench -->'];
  if (!readme.includes(start) || !readme.includes(end)) {
    throw new Error(`README.md has no place for the tables: write "${start.trim()}" and "${end}".`);
  }
  const [before] = readme.split(start);
  const [, after] = readme.split(end);
  writeFileSync(file, `${before}${start}\n${text}\n\n${end}${after}`);
}
