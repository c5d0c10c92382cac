import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Options } from 'tsup';

export type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Folders that no style is behind: `dist/static` takes them from `dist` instead of repeating them. */
const sharedFolders = /^(head|i18n|lib|model|theme)[\\/]/;

/**
 * Keeps each module its own file: a relative import stays an import and gets the place and extension that it has in
 * `dist`. Bundling would drop `'use client'`, and leave nothing for a user's bundler to shake.
 */
export function keepModules(outDir: string): Plugin {
  return {
    name: 'keep-modules',
    setup(build) {
      const extension = build.initialOptions.outExtension?.['.js'] ?? '.js';
      build.onResolve({ filter: /^\.{1,2}\// }, ({ kind, path, resolveDir }) => {
        if (kind === 'entry-point') return;
        const source = resolve(resolveDir, path.replace(/\.tsx?$/, ''));
        if (!['.ts', '.tsx'].some((end) => existsSync(source + end))) return;

        const module = relative('src', source);
        const from = resolve(outDir, relative('src', resolveDir));
        const to = resolve(sharedFolders.test(module) ? 'dist' : outDir, module + extension);
        const written = relative(from, to).replaceAll('\\', '/');
        return { path: written.startsWith('.') ? written : `./${written}`, external: true };
      });
    },
  };
}
