import { resolve } from 'node:path';
import type { Options } from 'tsup';
import { documentStyles } from './documentStyles.ts';
import type { Plugin } from './keepModules.ts';
import { precompileJsx } from './precompileJsx.ts';
import { rootsMadeBy } from './staticStyles.ts';

/** JSX means markup here: React's name for its runtime leads to ours. */
const htmlRuntime: Plugin = {
  name: 'html-runtime',
  setup(build) {
    build.onResolve({ filter: /^react\/jsx-runtime$/ }, () => ({
      path: resolve('src/server/jsx-runtime.ts'),
    }));
  },
};

/** What every bundle needs whose elements are HTML. */
export const serverPlugins: readonly Plugin[] = [
  htmlRuntime,
  rootsMadeBy('src/server/htmlRoot'),
  documentStyles,
  precompileJsx,
];

/**
 * `newsprint/server`: one file that imports nothing, for its modules are others than those of `newsprint`, though made
 * from the same sources.
 */
export const serverBuild: Options = {
  name: 'server',
  entry: ['src/server.ts'],
  format: ['esm', 'cjs'],
  platform: 'neutral',
  // Else a peer dependency stays outside before our plugin hears of it.
  noExternal: [/^react\/jsx-runtime$/],
  esbuildPlugins: [...serverPlugins],
};
