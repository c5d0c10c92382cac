import { dirname, relative, resolve } from 'node:path';
import type { Plugin } from './keepModules.ts';
import { readStyles } from './readStyles.ts';
import { styleFile } from './stableIds.ts';

/**
 * Writes each `*.styles.ts` as calls of a function that makes a root of an element and a class name: the CSS stands
 * elsewhere, and nothing runs. The function has the name of its module.
 */
export function rootsMadeBy(helper: string): Plugin {
  const [, name] = /(\w+)$/.exec(helper) as RegExpExecArray & [string, string];
  return {
    name: 'class-name-roots',
    setup(build) {
      build.onLoad({ filter: styleFile }, async ({ path }) => {
        const styles = (await readStyles(build.esbuild)).get(relative(process.cwd(), path));
        const lines = (styles?.roots ?? []).map(
          (root) =>
            `export const ${root.name} = /* @__PURE__ */ ${name}('${root.element}', '${root.className}');`,
        );
        const from = relative(dirname(path), resolve(helper)).replaceAll('\\', '/');
        return {
          contents: [`import { ${name} } from '${from}';`, ...lines].join('\n'),
          loader: 'js',
        };
      });
    },
  };
}

/** Elements of React's, their CSS in a stylesheet. */
export const staticStyles = rootsMadeBy('src/theme/staticRoot');
