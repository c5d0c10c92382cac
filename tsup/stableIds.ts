import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from './keepModules.ts';

/** Files that hold CSS; only they are given ids. */
export const styleFile = /\.styles\.ts$/;

const prefix = 'newsprint';
const styledExport = /^export const (\w+) = styled(\.\w+)`/gm;

/** The readable class of a styled export: `Byline.styles.ts` and `Root` give `newsprint-byline`; another export adds its own name. */
export function classNameOf(path: string, name: string): string {
  const words = [basename(path, '.styles.ts'), ...(name === 'Root' ? [] : [name])];
  return [prefix, ...words.map(kebabCase)].join('-');
}

/**
 * Writes an id made of file and name into every styled export of a `*.styles.ts`: the same readable class in ESM and
 * CJS, on server and client, in tests and stories, whatever loads first. No line moves.
 */
export function withStableIds(path: string, source: string): string {
  return source.replace(
    styledExport,
    (_, name: string, tag: string) =>
      `export const ${name} = styled${tag}.withConfig({ componentId: '${classNameOf(path, name)}' })\``,
  );
}

/** The same for esbuild, which tsup builds with. */
export const stableIds: Plugin = {
  name: 'stable-ids',
  setup(build) {
    build.onLoad({ filter: styleFile }, ({ path }) => ({
      contents: withStableIds(path, readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

function kebabCase(name: string): string {
  return name.replace(/\B[A-Z]/g, '-$&').toLowerCase();
}
