import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Options } from 'tsup';
import type { Esbuild } from './evaluateStyles.ts';
import type { Plugin } from './keepModules.ts';
import { readStyles } from './readStyles.ts';
import { rootsMadeBy } from './staticStyles.ts';

const outDir = 'dist/embed';

const standInFolder = resolve('src/embed/elements/standIns');

/** Modules of which a widget needs little, or the browser does most: another file of the same exports. */
const standIns: Readonly<Record<string, string>> = {
  'StoryAge/StoryAge': 'StoryAge.tsx',
  './RankedLists': 'RankedLists.tsx',
  'english/mostRead': 'english.ts',
  'i18n/numbers': 'numbers.ts',
  'lib/moment': 'moment.ts',
  'lib/safeUrl': 'safeUrl.ts',
  'model/mostRead': 'mostRead.ts',
};

/** Names of properties that only our own modules say to each other; two letters do for them. */
const ownNames =
  /^(components|currentUrl|expected|footer|headingLevel|isFirst|isHere|label|lists|maxAge|prepare|rank|stories|updated)$/;

/** JSX means DOM nodes here. The styles and the words of a widget come as modules of text. */
const domRuntime: Plugin = {
  name: 'dom-runtime',
  setup(build) {
    build.onResolve({ filter: /^react\/jsx-runtime$/ }, () => ({
      path: resolve('src/embed/elements/jsx-runtime.ts'),
    }));
    build.onResolve({ filter: /^\./ }, ({ path, importer }) => {
      const name = path.split('/').slice(-2).join('/');
      const standIn = standIns[name];
      return standIn && dirname(importer) !== standInFolder
        ? { path: join(standInFolder, standIn) }
        : undefined;
    });
    // No site hands an embed components of its own.
    build.onLoad({ filter: /components\/\w+\/\w+\.tsx$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(
        /\bcomponents\?\.\w+ \?\? | components=\{components\}| \|\| components\?\.\w+/g,
        '',
      ),
      loader: 'tsx',
    }));
    build.onResolve({ filter: /^newsprint:/ }, ({ path }) => ({ path, namespace: 'newsprint' }));
    build.onLoad({ filter: /css\//, namespace: 'newsprint' }, async ({ path }) => {
      const css = guestCss(await cssOf(basename(path), build.esbuild));
      return { contents: `export const css = ${JSON.stringify(css)};`, loader: 'js' };
    });
    build.onLoad({ filter: /words$/, namespace: 'newsprint' }, async () => {
      const words = JSON.stringify(await wordsOf(build.esbuild));
      return { contents: `export const mostRead = ${words};`, loader: 'js' };
    });
    // A guest reads its type sizes from no root element, and its fonts from around it.
    build.onLoad({ filter: /baseCss\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await build.esbuild.build({
        entryPoints: [path],
        bundle: true,
        write: false,
        format: 'esm',
      });
      const { baseCss } = (await importText(outputFiles[0]!.text)) as { baseCss: string };
      const css = JSON.stringify(guestCss(baseCss.replace(/\n/g, '')));
      return { contents: `export const baseCss = ${css};`, loader: 'js' };
    });
  },
};

async function cssOf(name: string, esbuild: Esbuild): Promise<string> {
  const styles = [...(await readStyles(esbuild))].find(
    ([path]) => basename(path) === `${name}.styles.ts`,
  );
  if (!styles) throw new Error(`There is no ${name}.styles.ts, whose CSS an embed asks for.`);
  return styles[1].css;
}

/** Parts that only leaves make, lists with titles, and cards among others: an embed has none of them. */
const unmade =
  /\[part=most-read-(tabs?|panels|update|refresh|list-title)\]|\[data-layout=compact\]/;

/**
 * A host page may set the size of its root to anything, so `rem` becomes `px`; and its fonts are the widget's. In a
 * shadow root every part is the component's, so its class is not said again.
 */
function guestCss(css: string): string {
  return (
    css
      .replace(/([^{};]+)\{([^{}]*)\}/g, (_, selectors: string, declarations: string) => {
        const made = selectors.split(',').filter((selector) => !unmade.test(selector));
        const kept = made.filter((selector) => !selector.includes('[data-rows'));
        const short = kept.map((selector) => selector.replace(/^\.[\w-]+ (?=\[)/, ''));
        return short.length > 0 ? `${short.join(',')}{${declarations}}` : '';
      })
      .replace(/@[^{}]*\{\}/g, '')
      // Nothing here has another, and the widget begins with none of the page's.
      .replaceAll('font-size-adjust:none;', '')
      .replace(/(\d*\.?\d+)rem/g, (_, size: string) => `${Math.round(Number(size) * 1600) / 100}px`)
      .replace(/var\((--newsprint-font-(?:sans|serif|numeral|mono)),[^)]*\)/g, 'var($1,inherit)')
      .replaceAll(', ', ',')
      .replace(/var\((--newsprint-font-size-adjust),[^)]*\)/g, 'var($1,none)')
  );
}

async function wordsOf(esbuild: Esbuild): Promise<Record<string, string>> {
  const { outputFiles } = await esbuild.build({
    entryPoints: ['src/i18n/allLocales.ts'],
    bundle: true,
    write: false,
    format: 'esm',
  });
  const { allLocales } = (await importText(outputFiles[0]!.text)) as {
    allLocales: Record<string, { tag: string; messages: { mostRead: string } }>;
  };
  return Object.fromEntries(
    Object.values(allLocales).map(({ tag, messages }) => [tag, messages.mostRead]),
  );
}

function importText(code: string): Promise<unknown> {
  return import(`data:text/javascript,${encodeURIComponent(code)}`) as Promise<unknown>;
}

/**
 * The scripts for other people's pages: one a widget, and what they have in common in a third. A file of any site, so
 * each has its hash in `integrity.json`.
 */
export const embedBuild: Options = {
  name: 'embed',
  entry: {
    'most-read': 'src/embed/elements/most-read.tsx',
    'article-card': 'src/embed/elements/article-card.tsx',
    words: 'src/embed/elements/words.ts',
    xml: 'src/embed/elements/xml.ts',
    frame: 'src/embed/frame/frame.ts',
    resize: 'src/embed/frame/resize.ts',
  },
  outDir,
  format: ['esm'],
  platform: 'browser',
  target: 'es2022',
  minify: true,
  splitting: true,
  treeshake: false,
  silent: true,
  noExternal: [/.*/],
  esbuildPlugins: [domRuntime, rootsMadeBy('src/embed/elements/standIns/embedRoot')],
  esbuildOptions(options) {
    options.chunkNames = 'shared';
    options.charset = 'utf8';
    options.mangleProps = ownNames;
  },
  onSuccess: async () => {
    const names = [
      'most-read.js',
      'article-card.js',
      'shared.js',
      'words.js',
      'xml.js',
      'frame.js',
      'resize.js',
    ];
    const hashes = names.map((name) => {
      const hash = createHash('sha384').update(readFileSync(join(outDir, name)));
      return [name, `sha384-${hash.digest('base64')}`];
    });
    writeFileSync(
      join(outDir, 'integrity.json'),
      `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`,
    );
  },
};
