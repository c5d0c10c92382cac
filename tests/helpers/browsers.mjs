// Three engines, each asked the same: open a page and give what it left in `window.said`.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { launchOptions } from './chromium.mjs';

const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
const anyPort = () => 20_000 + Math.floor(Math.random() * 20_000);

/** By Playwright, as a reader in Turkey with a machine in Nepal. */
export async function startChromium() {
  const browser = await chromium.launch(launchOptions());
  return {
    async visit(url) {
      const context = await browser.newContext({ locale: 'tr-TR', timezoneId: 'Asia/Kathmandu' });
      const page = await context.newPage();
      await page.goto(url);
      const said = await page.waitForFunction(() => window.said, undefined, { timeout: 120_000 });
      return said.jsonValue();
    },
    close: () => browser.close(),
  };
}

/** By Marionette, the protocol that Firefox itself speaks. */
export async function startFirefox() {
  const program = programOf('firefox-esr', 'firefox');
  const profile = mkdtempSync(join(tmpdir(), 'newsprint-firefox-'));
  const port = anyPort();
  writeFileSync(join(profile, 'user.js'), `user_pref("marionette.port", ${port});`);
  const child = spawn(
    program,
    ['--headless', '--marionette', '--no-remote', '--profile', profile],
    {
      stdio: 'ignore',
      env: { ...process.env, TZ: 'Asia/Kathmandu' },
    },
  );
  const socket = await until(() => connected(port));
  const send = marionette(socket);
  await send('WebDriver:NewSession', {});
  return {
    async visit(url) {
      await send('WebDriver:Navigate', { url });
      return until(async () => (await send('WebDriver:ExecuteScript', scriptOf())).value);
    },
    close: async () => {
      socket.destroy();
      const ended = new Promise((done) => child.on('close', done));
      child.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** By WebKitWebDriver, on a screen that is not there. */
export async function startWebKit() {
  const driver = programOf('WebKitWebDriver');
  const port = anyPort();
  const screen = ['-a', driver, `--port=${port}`];
  const env = { ...process.env, TZ: 'Asia/Kathmandu' };
  const child = spawn(programOf('xvfb-run'), screen, { stdio: 'ignore', detached: true, env });
  const call = async (method, path, body) => {
    const url = `http://127.0.0.1:${port}/session${path}`;
    const response = await fetch(url, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(value.message);
    return value;
  };
  const options = { binary: miniBrowser(), args: ['--automation'] };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
  const { sessionId } = await until(() => call('POST', '', { capabilities }));
  return {
    async visit(url) {
      await call('POST', `/${sessionId}/url`, { url });
      return until(() => call('POST', `/${sessionId}/execute/sync`, scriptOf()));
    },
    close: async () => {
      await call('DELETE', `/${sessionId}`);
      process.kill(-child.pid);
    },
  };
}

function scriptOf() {
  return { script: 'return window.said ?? null', args: [] };
}

/** Tries for a minute, until there is an answer. */
async function until(ask) {
  let failure = new Error('no answer came in a minute');
  for (let attempt = 0; attempt < 240; attempt += 1) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      failure = error;
    }
    await wait(250);
  }
  throw failure;
}

function programOf(...names) {
  for (const name of names) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8' }).trim();
    } catch {
      // The next name.
    }
  }
  throw new Error(`there is no ${names[0]}`);
}

function miniBrowser() {
  const library = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`;
  const folders = existsSync(library) ? readdirSync(library) : [];
  const found = folders
    .filter((folder) => folder.startsWith('webkit2gtk'))
    .map((folder) => join(library, folder, 'MiniBrowser'))
    .find(existsSync);
  if (!found) throw new Error('there is no MiniBrowser');
  return found;
}

function connected(port) {
  return new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1', () => done(socket));
    socket.on('error', fail);
  });
}

/** Messages are JSON with their length before them. */
function marionette(socket) {
  const pending = new Map();
  let received = Buffer.alloc(0);
  socket.on('data', (data) => {
    received = Buffer.concat([received, data]);
    for (let colon = received.indexOf(':'); colon > 0; colon = received.indexOf(':')) {
      const end = colon + 1 + Number(received.subarray(0, colon));
      if (received.length < end) return;
      const answer = JSON.parse(received.subarray(colon + 1, end));
      received = received.subarray(end);
      // The first message is a greeting.
      if (!Array.isArray(answer)) continue;
      const [, id, error, result] = answer;
      if (error) pending.get(id)?.fail(new Error(error.message));
      else pending.get(id)?.done(result);
    }
  });
  return (name, parameters) =>
    new Promise((done, fail) => {
      const id = pending.size + 1;
      pending.set(id, { done, fail });
      const message = JSON.stringify([0, id, name, parameters]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
}
