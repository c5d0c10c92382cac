import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import ts from 'typescript';

/** The public entries, each `src/NAME.ts` and `dist/NAME.*`. */
export const entries = ['index', 'embed', 'locales', 'server', 'sources'] as const;

/** Whether there is a build to test. */
export const isBuilt = existsSync('dist/index.js') && existsSync('dist/index.d.ts');

if (!isBuilt) console.warn('dist is absent, so its tests are skipped: run "npm run build" first.');

/** Runs code in a fresh Node and gives what it printed; JSON is what the tests print. */
export function runNode(code: string, format: 'module' | 'commonjs'): unknown {
  const output = execFileSync(process.execPath, [`--input-type=${format}`, '--eval', code], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return JSON.parse(output);
}

/** The name by which a site imports an entry. */
export function specifierOf(entry: (typeof entries)[number]): string {
  return entry === 'index' ? 'newsprint' : `newsprint/${entry}`;
}

/** What a built module imports or requires, as written. */
export function importsOf(code: string): string[] {
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** Whether a built module begins with `'use client'`; in CommonJS "use strict" may come first. */
export function isClientModule(code: string): boolean {
  return /^(?:"use strict";\s*)?["']use client["']/.test(code);
}
