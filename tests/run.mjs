// npm test: every check in order, each with its time. Goes on after a failure; `--full` adds the slow ones.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { pack } from './consumers/pack.mjs';
import { ensureChromium } from './helpers/chromium.mjs';
import { createReport } from './helpers/report.mjs';

const full = process.argv.includes('--full');
const folder = mkdtempSync(join(tmpdir(), 'newsprint-test-'));
const report = createReport('newsprint');
const environment = {
  ...process.env,
  PATH: [resolve('node_modules/.bin'), process.env.PATH].join(delimiter),
  STORYBOOK_DISABLE_TELEMETRY: '1',
};

try {
  const hasChromium = await report.step('chromium', () => void ensureChromium());
  await check('types', 'tsc --project .');
  await check('lint', 'oxlint --deny-warnings');
  await check('format', 'prettier --check --log-level warn .');
  await check('knip', 'knip');
  const isBuilt = await check('build', 'npm run --silent build');
  await check('unit', 'vitest run --project unit --project server');
  if (hasChromium) {
    await check('browser', 'vitest run --project browser');
    await check('stories', 'vitest run --project storybook');
    await check('languages', `node tests/languages/run.mjs${full ? ' --full' : ''}`);
    if (full) await check('dark stories', 'vitest run --project storybook-dark');
  } else {
    leaveOut('browser, stories, languages', 'there is no Chromium');
  }
  if (isBuilt) await checkPackage(hasChromium);
  else leaveOut('package, consumers', 'there is no build');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
report.repeat();
report.close();

async function checkPackage(hasChromium) {
  let tarball = '';
  const isPacked = await report.step('pack', () => void (tarball = pack(folder)));
  if (!isPacked) return leaveOut('package, consumers', 'nothing was packed');

  await check('publint', `publint ${tarball} --strict`);
  // Scripts for a page have no types.
  const scripts = 'embed/article-card.js embed/most-read.js embed/resize.js';
  await check(
    'types of the package',
    `attw ${tarball} --profile node16 --exclude-entrypoints ${scripts}`,
  );
  await check('size', 'size-limit');
  if (hasChromium) await check('parity', `node tests/parity/run.mjs${full ? ' --full' : ''}`);
  else leaveOut('parity', 'there is no Chromium');
  if (hasChromium) await check('pages', `node tests/pages/run.mjs${full ? ' --full' : ''}`);
  else leaveOut('pages', 'there is no Chromium');
  if (hasChromium) await check('embeds', `node tests/embed/run.mjs${full ? ' --full' : ''}`);
  else leaveOut('embeds', 'there is no Chromium');
  await check('consumers', `node tests/consumers/quick.mjs --tarball ${tarball}`);
  await check('server, workerd', `node tests/consumers/server.mjs --tarball ${tarball}`);
  if (!full) return;
  await check('bench', 'node tests/bench/run.mjs --short');
  await check('demo', 'node examples/demo/serve.mjs --once');
  if (hasChromium) await check('Vite, Next', `node tests/consumers/full.mjs --tarball ${tarball}`);
  else leaveOut('Vite, Next', 'there is no Chromium');
}

/** One command as a step. The tools are those of node_modules: a missing one fails, none is fetched. */
function check(name, command) {
  return report.step(name, async () => {
    console.log(`\n> ${name}: ${command}`);
    const [program, ...args] = command.split(' ');
    const options = { env: environment, stdio: ['ignore', 'inherit', 'inherit'] };
    const code = await new Promise((done, fail) => {
      spawn(program, args, options).on('close', done).on('error', fail);
    });
    if (code !== 0) throw new Error(`${program} ended with ${code}`);
  });
}

function leaveOut(names, reason) {
  console.log(`left out: ${names}, because ${reason}`);
}
