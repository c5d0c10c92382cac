import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { listed } from './data.mjs';
import { visit } from './visit.mjs';

const { createFramePage, getEmbedCode } = await import(
  pathToFileURL(resolve('dist/embed.js')).href
);
const integrity = JSON.parse(readFileSync('dist/embed/integrity.json', 'utf8'));
const open = { 'access-control-allow-origin': '*' };
const script = (name) => ({
  type: 'text/javascript',
  body: readFileSync(`dist/embed/${name}`),
  headers: open,
  policy: '',
});

export const tests = [
  {
    name: 'frames: a sandboxed frame shows the list and is as high as it',
    async run(browser) {
      const body = getEmbedCode({
        mode: 'iframe',
        page: '/frame',
        title: 'Most read',
        height: 100,
        scripts: '/files',
      });
      const frame = createFramePage({
        widget: 'most-read',
        title: 'Most read',
        src: '/feed.json',
        scripts: '/files',
        integrity,
      });
      const files = Object.fromEntries(
        Object.keys(integrity).map((name) => [`/files/${name}`, script(name)]),
      );
      const answers = {
        ...files,
        '/feed.json': { ...listed['/feed.json'], headers: open },
        '/frame': { type: 'text/html', body: frame, policy: "base-uri 'self'" },
      };
      const host = {
        type: 'text/html',
        body: `<!doctype html><html lang="en"><body>${body}<script src="/log.js"></script>`,
        policy: "default-src 'self'",
      };
      await visit(browser, { body: '', answers: { ...answers, '/': host } }, async (tab) => {
        await tab.frameLocator('iframe').locator('a').first().waitFor();
        await tab.waitForFunction(() => document.querySelector('iframe').offsetHeight > 300, null, {
          timeout: 5000,
        });
        assert.equal(await tab.frameLocator('iframe').locator('a').count(), 5);
      });
    },
  },
  {
    name: 'frames: integrity.json has the hash of every script',
    async run() {
      for (const [name, hash] of Object.entries(integrity)) {
        const actual = createHash('sha384')
          .update(readFileSync(`dist/embed/${name}`))
          .digest('base64');
        assert.equal(hash, `sha384-${actual}`, name);
      }
      assert.ok(Object.keys(integrity).includes('most-read.js'));
    },
  },
];
