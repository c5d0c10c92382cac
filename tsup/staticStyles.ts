import { dirname, relative, resolve } from 'node:path';
import type { Plugin } from './keepModules.ts';
import { readStyles } from './readStyles.ts';
import { styleFile } from './stableIds.ts';

/** Writes each `*.styles.ts` as elements that carry a class name: their CSS is in a stylesheet, and nothing runs. */
export const staticStyles: Plugin = {
  name: 'static-styles',
  setup(build) {
    build.onLoad({ filter: styleFile }, async ({ path }) => {
      const styles = (await readStyles(build.esbuild)).get(relative(process.cwd(), path));
      const lines = (styles?.roots ?? []).map(
        ({ name, element, className }) =>
          `export const ${name} = /* @__PURE__ */ staticRoot('${element}', '${className}');`,
      );
      return {
        contents: [`import { staticRoot } from '${staticRootFrom(path)}';`, ...lines].join('\n'),
        loader: 'js',
      };
    });
  },
};

function staticRootFrom(path: string): string {
  return relative(dirname(path), resolve('src/theme/staticRoot')).replaceAll('\\', '/');
}
