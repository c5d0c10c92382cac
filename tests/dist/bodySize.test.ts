// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import { describe, expect, it } from 'vitest';
import { isBuilt } from '../helpers/dist';

/** What a browser downloads for these exports: minified and gzipped, without React and styled-components. */
async function sizeOf(code: string): Promise<number> {
  const entry = resolve('entry.js');
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        external: [/^react/, 'styled-components'],
      },
    },
  })) as Rollup.RollupOutput;
  return gzipSync(output.output[0].code, { level: 9 }).length;
}

/** The components that the table of blocks reaches directly. */
function componentsOf(folder: string): string[] {
  const files = ['ArticleBody', 'blocks', 'renderers', 'unknownBlock'];
  const code = files.map((file) => readFileSync(join(folder, `${file}.js`), 'utf8')).join('\n');
  const paths = [...code.matchAll(/"(\.\.\/[./]*components\/[\w/.-]+)"/g)].map(([, path]) => path!);
  return [...new Set(paths)];
}

describe.skipIf(!isBuilt)('the body renderer', () => {
  it.each(['dist/article', 'dist/static/article'])(
    'of %s adds at most 3.05 kB to the components it uses',
    async (path) => {
      const folder = resolve(path);
      const components = componentsOf(folder);
      const whole = await sizeOf(`export { ArticleBody } from '${folder}/ArticleBody.js';`);
      const parts = await sizeOf(
        components
          .map((file, index) => `export * as c${index} from '${join(folder, file)}';`)
          .join('\n'),
      );
      console.warn(`${path}: ${whole - parts} B above ${components.length} components`);
      expect(components.length).toBeGreaterThan(10);
      expect(whole - parts).toBeLessThanOrEqual(3050);
    },
  );
});
