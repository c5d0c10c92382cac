// The slow consumers: whole sites made with Vite and with Next, opened in Chromium. Needs a build and a Chromium.
// Options: --tarball <path>, else it is packed here.
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { launchOptions } from '../helpers/chromium.mjs';
import { createReport } from '../helpers/report.mjs';
import { checkNext } from './next.mjs';
import { newFolder, pack } from './pack.mjs';
import { checkVite } from './vite.mjs';

const given = process.argv.indexOf('--tarball');
const folder = newFolder();
const report = createReport('sites');
const browser = await chromium.launch(launchOptions());

try {
  const tarball = given > 0 ? resolve(process.argv[given + 1]) : pack(folder);
  await report.step('Vite', () => checkVite(tarball, join(folder, 'vite'), browser));
  await report.step('Next', () => checkNext(tarball, join(folder, 'next'), browser));
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
report.close();
