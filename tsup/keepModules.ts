import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Options } from 'tsup';

export type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * Keeps each module its own file: a relative import stays an import and gets the extension it has in `dist`.
 * Bundling would drop `'use client'`, and leave nothing for a user's bundler to shake.
 */
export const keepModules: Plugin = {
  name: 'keep-modules',
  setup(build) {
    const extension = build.initialOptions.outExtension?.['.js'] ?? '.js';
    build.onResolve({ filter: /^\.{1,2}\// }, ({ kind, path, resolveDir }) => {
      if (kind === 'entry-point') return;
      const module = path.replace(/\.tsx?$/, '');
      const source = resolve(resolveDir, module);
      if (!['.ts', '.tsx'].some((end) => existsSync(source + end))) return;
      return { path: module + extension, external: true };
    });
  },
};
