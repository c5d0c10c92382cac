import { relative, resolve } from 'node:path';
import type { Options } from 'tsup';
import { documentStyles } from './documentStyles.ts';
import type { Plugin } from './keepModules.ts';
import { precompileJsx } from './precompileJsx.ts';
import { readStyles } from './readStyles.ts';
import { styleFile } from './stableIds.ts';

/** JSX means markup here: React's name for its runtime leads to ours, and a styled root writes its element. */
const htmlRuntime: Plugin = {
  name: 'html-runtime',
  setup(build) {
    build.onResolve({ filter: /^react\/jsx-runtime$/ }, () => ({
      path: resolve('src/server/jsx-runtime.ts'),
    }));
    build.onLoad({ filter: styleFile }, async ({ path }) => {
      const styles = (await readStyles(build.esbuild)).get(relative(process.cwd(), path));
      const lines = (styles?.roots ?? []).map(
        ({ name, element, className }) =>
          `export const ${name} = /* @__PURE__ */ htmlRoot('${element}', '${className}');`,
      );
      const runtime = JSON.stringify(resolve('src/server/htmlRoot'));
      return {
        contents: [`import { htmlRoot } from ${runtime};`, ...lines].join('\n'),
        loader: 'js',
      };
    });
  },
};

/** What every bundle needs whose elements are HTML. */
export const serverPlugins: readonly Plugin[] = [htmlRuntime, documentStyles, precompileJsx];

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
