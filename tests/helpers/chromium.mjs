import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';

/** Where browsers usually are; the first that exists is taken. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const isRoot = process.getuid?.() === 0;

/** A Chromium that is already on this machine: its path, or undefined. */
function findChromium() {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    if (!isExecutable(wanted))
      throw new Error(`CHROMIUM_PATH is "${wanted}", which cannot be run.`);
    return wanted;
  }
  return [...usualPlaces, chromium.executablePath()].find(isExecutable);
}

/** The path of a Chromium, which is downloaded or installed where there is none. Says in one line what it did. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return said(found, 'found');

  if (attempt(process.execPath, [playwrightCli(), 'install', 'chromium']) && findChromium()) {
    return said(findChromium(), "downloaded by Playwright's installer");
  }
  if (isRoot && attempt('apt-get', ['--version'])) {
    attempt('apt-get', ['update']);
    attempt('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
    if (findChromium()) return said(findChromium(), "installed as Debian's package");
  }
  throw new Error(
    'No Chromium: install one, set CHROMIUM_PATH to it, or run "npx playwright install chromium".',
  );
}

/** How Playwright starts it. The sandbox is left off for root only, under whom Chromium refuses to start with it. */
export function launchOptions() {
  return {
    executablePath: findChromium(),
    chromiumSandbox: !isRoot,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function playwrightCli() {
  return join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
}

function attempt(command, args) {
  try {
    execFileSync(command, args, {
      stdio: 'ignore',
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return true;
  } catch {
    return false;
  }
}

function said(path, how) {
  console.log(`Chromium: ${path} (${how})`);
  return path;
}
