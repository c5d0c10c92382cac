import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Esbuild } from './evaluateStyles.ts';
import { serverPlugins } from './serverBuild.ts';

const esbuild = createRequire(createRequire(import.meta.url).resolve('tsup'))('esbuild') as Esbuild;

const storiesAsHtml = 'virtual:stories-as-html';

/**
 * Gives tests what JSX that writes HTML makes of the source: `src/server.ts` as it is published, and every story by its
 * path, `virtual:stories-as-html`.
 */
export function viteServer(): Plugin {
  const entry = resolve('src/server.ts');
  return {
    name: 'newsprint:server',
    enforce: 'pre',
    resolveId: (id) => (id === storiesAsHtml ? id : undefined),
    load: (id) => {
      if (id === entry) return bundle(`export * from '${entry}';`);
      return id === storiesAsHtml ? bundle(listStories()) : undefined;
    },
  };
}

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    packages: 'external',
    target: 'es2022',
    jsx: 'automatic',
    plugins: [...serverPlugins],
  });
  return outputFiles[0]!.text;
}

/** A module with the stories, and what renders them: all of one bundle, so that markup is markup to all of it. */
function listStories(): string {
  const paths = readdirSync('stories', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.stories.tsx') && !path.startsWith('embedding'))
    .map((path) => path.replaceAll('\\', '/'));
  return [
    ...paths.map((path, at) => `import * as s${at} from '${resolve(join('stories', path))}';`),
    `export const stories = { ${paths.map((path, at) => `'${path}': s${at}`).join(', ')} };`,
    "export { jsx, print } from './src/server/jsx-runtime';",
    "export { renderIn } from './src/server/session';",
    "export { throughReact } from './src/server/siteComponents';",
  ].join('\n');
}
