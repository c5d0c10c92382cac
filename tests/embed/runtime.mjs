import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderToStaticMarkup } from 'react-dom/server';
import { build } from 'vite';
import { fromDist } from '../parity/fromDist.mjs';
import { visit } from './visit.mjs';

const runtimes = { react: undefined, embed: resolve('src/embed/elements/jsx-runtime.ts') };

/** The stories as one module, whose JSX is elements of React's or nodes of the embeds. */
async function bundle(name, folder) {
  const outDir = join(folder, name);
  await build({
    configFile: false,
    plugins: [fromDist('static')],
    resolve: runtimes[name] && { alias: { 'react/jsx-runtime': runtimes[name] } },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    build: {
      outDir,
      minify: false,
      lib: { entry: 'tests/embed/stories.tsx', formats: ['es'], fileName: 'stories' },
    },
  });
  return join(outDir, 'stories.js');
}

export const tests = [
  {
    name: 'nodes: of every story the runtime builds what the browser parses from React’s markup',
    async run(browser) {
      const folder = mkdtempSync(join(tmpdir(), 'newsprint-embed-'));
      try {
        const [react, embed] = await Promise.all(
          Object.keys(runtimes).map((name) => bundle(name, folder)),
        );
        const { stories } = await import(pathToFileURL(react).href);
        const markup = stories.map(({ name, render }) => [name, renderToStaticMarkup(render())]);
        const script = { type: 'text/javascript', body: readFileSync(embed) };
        const visited = {
          body: '',
          answers: { '/stories.js': script },
          options: { scripts: [] },
          context: { bypassCSP: true },
        };
        await visit(browser, visited, async (tab) => {
          const different = await tab.evaluate(compare, [markup, '/stories.js']);
          assert.deepEqual(different, []);
        });
        assert.ok(markup.length > 12, `${markup.length} stories`);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  },
];

/** Stories whose nodes are others than those that are parsed, each as both. */
async function compare([markup, address]) {
  const { stories } = await import(address);
  return markup.flatMap(([name, html]) => {
    const built = stories.find((story) => story.name === name).render();
    const template = document.createElement('template');
    template.innerHTML = html;
    const parsed = template.content.firstElementChild;
    if (parsed === null && built === null) return [];
    const isEqual =
      built !== null && parsed && document.importNode(parsed, true).isEqualNode(built);
    return isEqual ? [] : [`${name}\n${built?.outerHTML}\n${html}`];
  });
}
