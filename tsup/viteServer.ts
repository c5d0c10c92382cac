import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Esbuild } from './evaluateStyles.ts';
import { serverPlugins } from './serverBuild.ts';

const esbuild = createRequire(createRequire(import.meta.url).resolve('tsup'))('esbuild') as Esbuild;

/** Gives tests `src/server.ts` as it is published: bundled, with JSX that writes HTML. */
export function viteServer(): Plugin {
  const entry = resolve('src/server.ts');
  return {
    name: 'newsprint:server',
    enforce: 'pre',
    load: (id) => (id === entry ? bundle(entry) : undefined),
  };
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    jsx: 'automatic',
    sourcemap: 'inline',
    plugins: [...serverPlugins],
  });
  return outputFiles[0]!.text;
}
