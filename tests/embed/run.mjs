// The embeds as they are published, on pages of a real server, under a policy that forbids nearly everything.
// `--full` adds what takes long, and the other browsers where they can be had.
import { chromium } from 'playwright';
import { launchOptions } from '../helpers/chromium.mjs';
import { createReport } from '../helpers/report.mjs';
import * as attacks from './attacks.mjs';
import { askEngines } from './engines.mjs';
import * as example from './example.mjs';
import * as failing from './failures.mjs';
import * as feeds from './feeds.mjs';
import * as frames from './frames.mjs';
import * as life from './life.mjs';
import * as looks from './looks.mjs';
import * as nodes from './nodes.mjs';
import * as runtime from './runtime.mjs';
import * as sizes from './sizes.mjs';
import * as staticCodes from './static.mjs';
import * as versions from './versions.mjs';

const isFull = process.argv.includes('--full');
const only = process.argv
  .find((argument) => argument.startsWith('--only='))
  ?.slice('--only='.length);
const report = createReport('embed');
const browser = await chromium.launch(launchOptions());

try {
  for (const module of [
    attacks,
    example,
    failing,
    feeds,
    frames,
    life,
    looks,
    nodes,
    runtime,
    sizes,
    staticCodes,
    versions,
  ]) {
    for (const { name, run, full = false } of module.tests) {
      if ((full && !isFull) || (only && !name.includes(only))) continue;
      await report.step(name, () => run(browser));
    }
  }
} finally {
  await browser.close();
}
if (isFull && (!only || only === 'engines')) await askEngines(report);
report.close();
