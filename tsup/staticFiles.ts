import { mkdirSync, writeFileSync } from 'node:fs';
import { scriptRules } from '../src/theme/scripts';
import { themeCss } from '../src/theme/themes';
import type { Esbuild } from './evaluateStyles.ts';
import type { Plugin } from './keepModules.ts';
import { minifyCss, readStyles } from './readStyles.ts';

/** What `newsprint/static` has besides its modules: the stylesheet, and declarations, which are those of `newsprint`. */
export const staticFiles: Plugin = {
  name: 'static-files',
  setup(build) {
    if (build.initialOptions.format !== 'esm') return;
    build.onEnd(async () => {
      mkdirSync('dist/static', { recursive: true });
      writeFileSync('dist/styles.css', await stylesheet(build.esbuild));
      writeFileSync('dist/styles.d.cts', 'export {};\n');
      writeFileSync('dist/static/index.d.ts', "export * from '../index.js';\n");
      writeFileSync('dist/static/index.d.cts', "export * from '../index.cjs';\n");
    });
  },
};

/**
 * The broadsheet look in one file: the theme, weaker than any rule of the site's, the CSS of every component, and what
 * scripts need, as weak as the theme but stronger than the little that a component says of them itself.
 */
async function stylesheet(esbuild: Esbuild): Promise<string> {
  const components = [...(await readStyles(esbuild)).values()].map(({ css }) => css);
  const theme = themeCss('broadsheet', { languages: [] });
  return minifyCss(esbuild, [weak(theme), guest, ...components, weak(scriptRules())].join('\n'));
}

/** In a shadow root, where `renderWidget` links the file, nothing of the page comes in but what readers chose there. */
const guest = `:where(:host) > :is(section, article) {
  all: initial;
  display: block;
  box-sizing: border-box;
  font-family: inherit;
  color-scheme: inherit;
  visibility: inherit;
}`;

function weak(rules: string): string {
  return rules.replace(/^(:root[^{]*|body|\[lang\][^{]*) \{/gm, ':where($1) {');
}
