import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from './keepModules.ts';
import { stableIds, styleFile } from './stableIds.ts';

/** The esbuild that tsup brings. */
export type Esbuild = Parameters<Plugin['setup']>[0]['esbuild'];

/** The exports of one `*.styles.ts`. */
export type StyleModule = Record<string, unknown>;

/** What a styled component tells about itself. Internals of the library: read at build time only. */
export interface Styled {
  styledComponentId: string;
  target: unknown;
  attrs: unknown[];
  componentStyle: { rules: unknown[] };
}

let modules: Promise<Map<string, StyleModule>> | undefined;

/** Every `*.styles.ts` by its path from the root, evaluated under the real styled-components; once for all formats. */
export function evaluateStyles(esbuild: Esbuild): Promise<Map<string, StyleModule>> {
  modules ??= evaluate(esbuild);
  return modules;
}

/** The bundle is written below node_modules, where its imports of packages resolve. */
async function evaluate(esbuild: Esbuild): Promise<Map<string, StyleModule>> {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => styleFile.test(file))
    .sort()
    .map((file) => join('src', file));
  const bundle = await esbuild.build({
    stdin: {
      contents: files
        .map((file, index) => `export * as m${index} from ${JSON.stringify(resolve(file))};`)
        .join('\n'),
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    plugins: [stableIds],
    logLevel: 'silent',
  });

  const folder = resolve('node_modules/.cache/newsprint');
  const file = join(folder, `styles-${process.pid}.mjs`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, bundle.outputFiles[0]?.text ?? '');
  try {
    const exports: Record<string, StyleModule> = await import(pathToFileURL(file).href);
    return new Map(files.map((path, index) => [path, exports[`m${index}`] ?? {}]));
  } finally {
    rmSync(file);
  }
}
