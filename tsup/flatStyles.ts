import { relative } from 'node:path';
import { isStyledComponent } from 'styled-components';
import { evaluateStyles, type Styled } from './evaluateStyles.ts';
import type { Plugin } from './keepModules.ts';
import { styleFile } from './stableIds.ts';

/**
 * Writes each `*.styles.ts` with its templates filled in: they are static, so a site need not load the theme and the
 * mixins to fill them again. As calls, which bundlers drop where nothing uses them; tagged templates they keep.
 */
export const flatStyles: Plugin = {
  name: 'flat-styles',
  setup(build) {
    build.onLoad({ filter: styleFile }, async ({ path }) => {
      const module = (await evaluateStyles(build.esbuild)).get(relative(process.cwd(), path)) ?? {};
      const roots = Object.entries(module).filter(([, value]) => isStyledComponent(value));
      const lines = roots.map(([name, value]) => flatten(name, value as unknown as Styled));
      return {
        contents: ["import { styled } from 'styled-components';", ...lines].join('\n'),
        loader: 'js',
      };
    });
  },
};

function flatten(name: string, { styledComponentId, target, componentStyle }: Styled): string {
  const css = minify(componentStyle.rules.join(''));
  return `export const ${name} = /* @__PURE__ */ styled.${String(target)}.withConfig({ componentId: '${styledComponentId}' })([${JSON.stringify(css)}]);`;
}

/** White space, quotes and noughts that say nothing: none of our strings holds a comma, a bracket or two spaces. */
function minify(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>~]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .replace(/='([a-z][\w-]*)'\]/g, '=$1]')
    .replace(/(?<![\w.])0\.(?=\d)/g, '.')
    .trim();
}
