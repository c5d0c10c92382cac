import { resolve } from 'node:path';
import type { Options } from 'tsup';
import type { Plugin } from './keepModules.ts';
import { readStyles } from './readStyles.ts';
import { staticStyles } from './staticStyles.ts';

/** JSX means markup here: React's name for its runtime leads to ours. */
const htmlRuntime: Plugin = {
  name: 'html-runtime',
  setup(build) {
    build.onResolve({ filter: /^react\/jsx-(dev-)?runtime$/ }, () => ({
      path: resolve('src/server/jsx-runtime.ts'),
    }));
  },
};

/** The CSS of every component as a string. */
const stylesModule: Plugin = {
  name: 'styles-module',
  setup(build) {
    build.onResolve({ filter: /^newsprint:styles$/ }, ({ path }) => ({
      path,
      namespace: 'styles',
    }));
    build.onLoad({ filter: /.*/, namespace: 'styles' }, async () => {
      const styles = [...(await readStyles(build.esbuild)).values()].map(({ css }) => css);
      return {
        contents: `export const styles = ${JSON.stringify(styles.join(''))};`,
        loader: 'js',
      };
    });
  },
};

/** What every bundle needs whose elements are HTML. */
export const serverPlugins: readonly Plugin[] = [htmlRuntime, stylesModule, staticStyles];

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
