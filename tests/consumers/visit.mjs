import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';

/**
 * Opens a page and waits until it is quiet.
 * Gives what the console said, what was thrown or not found, the HTML that was sent, the text, and each script by its
 * path.
 */
export async function visit(browser, url) {
  const page = await browser.newPage();
  const messages = [];
  const scripts = new Map();
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`thrown: ${error.message}`));
  page.on('response', async (response) => {
    if (response.status() >= 400) messages.push(`${response.status()}: ${response.url()}`);
    if (response.request().resourceType() !== 'script') return;
    scripts.set(new URL(response.url()).pathname, await response.text());
  });
  const answer = await page.goto(url, { waitUntil: 'networkidle' });
  const html = await answer.text();
  // Not innerText: that is after text-transform.
  const text = await page.locator('body').textContent();
  await page.close();
  return { messages, scripts, html, text };
}

export function assertQuiet({ messages, text }, expected) {
  assert.deepEqual(messages, []);
  for (const words of expected) assert(text.includes(words), `"${words}" is not on the page`);
}

/** Starts a server on a free port, hands its address over, and stops that one process afterwards. */
export async function withServer(start, visitPages) {
  const port = await freePort();
  const [command, args, options] = start(port);
  const server = spawn(command, args, { ...options, stdio: 'ignore' });
  try {
    const address = `http://127.0.0.1:${port}`;
    await untilItAnswers(address, server);
    return await visitPages(address);
  } finally {
    if (server.exitCode === null) {
      server.kill();
      await once(server, 'exit');
    }
  }
}

export function kilobytes(texts) {
  const bytes = texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
  return `${(bytes / 1000).toFixed(1)} kB gz`;
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

async function untilItAnswers(address, server) {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}.`);
    const answered = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`Nothing answered at ${address}.`);
}
