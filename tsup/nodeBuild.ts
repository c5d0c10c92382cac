import { relative, resolve } from 'node:path';
import type { Options } from 'tsup';
import { directCalls } from './directCalls.ts';
import type { Plugin } from './keepModules.ts';
import { staticStyles } from './staticStyles.ts';

/** Leaves stay the modules that they are for bundlers: React knows a client module by its file. */
const clientLeaves: Plugin = {
  name: 'client-leaves',
  setup(build) {
    const extension = build.initialOptions.outExtension?.['.js'] ?? '.js';
    build.onResolve({ filter: /\.client$/ }, ({ path, resolveDir }) => ({
      path: `./${relative('src', resolve(resolveDir, path)).replaceAll('\\', '/')}${extension}`,
      external: true,
    }));
  },
};

/**
 * `newsprint/static` as one file, for Node alone: it takes longer to find 150 modules than to run them. Bundlers get
 * the modules, which they can shake, and server components too, whose leaves must not come along unused.
 */
export const nodeBuild: Options = {
  name: 'node',
  entry: { node: 'src/index.ts' },
  outDir: 'dist/static',
  format: ['esm', 'cjs'],
  esbuildPlugins: [staticStyles, directCalls({ roots: true }), clientLeaves],
  esbuildOptions: (options) => {
    options.charset = 'utf8';
    options.minifySyntax = true;
    options.minifyWhitespace = true;
  },
};
