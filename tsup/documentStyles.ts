import type { Esbuild } from './evaluateStyles.ts';
import type { Plugin } from './keepModules.ts';
import { readStyles } from './readStyles.ts';
import { splitRules } from './splitRules.ts';

/**
 * The rules of each `*.styles.ts` with the classes they are for, as a module of `newsprint/server`. A document has its theme
 * on `:root`, so the theme's values do not stand as fallbacks in every rule.
 */
export const documentStyles: Plugin = {
  name: 'document-styles',
  setup(build) {
    build.onResolve({ filter: /^newsprint:styles$/ }, ({ path }) => ({
      path,
      namespace: 'styles',
    }));
    build.onLoad({ filter: /.*/, namespace: 'styles' }, async () => {
      const variables = await themeVariables(build.esbuild);
      const styles = [...(await readStyles(build.esbuild)).values()].map(({ roots, css }) => ({
        classes: roots.map(({ className }) => className),
        rules: splitRules(withoutFallbacks(css, variables)),
      }));
      // As one string: written as code, each of its brackets would have a line of its own.
      const json = JSON.stringify(JSON.stringify(styles));
      return { contents: `export const styles = JSON.parse(${json});`, loader: 'js' };
    });
  },
};

/** The variables that a theme sets on `:root`. Built apart: configurations that Vite reads cannot import the source. */
async function themeVariables(esbuild: Esbuild): Promise<ReadonlySet<string>> {
  const { outputFiles } = await esbuild.build({
    entryPoints: ['src/theme/themes.ts'],
    bundle: true,
    write: false,
    format: 'esm',
  });
  const code = encodeURIComponent(outputFiles[0]!.text);
  const { themeCss } = (await import(`data:text/javascript,${code}`)) as {
    themeCss: (theme: string) => string;
  };
  return new Set(themeCss('broadsheet').match(/--newsprint-[\w-]+(?=:)/g));
}

/** `var(--newsprint-size-body, clamp(…))` as `var(--newsprint-size-body)`, however deep the fallback is. */
function withoutFallbacks(css: string, variables: ReadonlySet<string>): string {
  let plain = '';
  let at = 0;
  for (const { 1: variable = '', index } of css.matchAll(/var\(\s*(--[\w-]+)\s*,/g)) {
    if (index < at || !variables.has(variable)) continue;
    plain += `${css.slice(at, index)}var(${variable})`;
    at = endOfBrackets(css, index + 'var('.length);
  }
  return plain + css.slice(at);
}

/** Behind the bracket that closes the one opened before `start`. No value of a theme holds one in a string. */
function endOfBrackets(css: string, start: number): number {
  let depth = 1;
  let at = start;
  for (; depth > 0; at += 1) {
    if (css[at] === '(') depth += 1;
    else if (css[at] === ')') depth -= 1;
  }
  return at;
}
