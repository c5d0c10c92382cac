import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

const source = resolve('src');

/**
 * A Vite plugin that gives the stories the published modules in place of the source: those of `newsprint`, or those of
 * `newsprint/static`, which shares with it what has no style.
 */
export function fromDist(build) {
  const folders = build === 'static' ? ['dist/static', 'dist'] : ['dist'];
  return {
    name: 'from-dist',
    enforce: 'pre',
    resolveId(path, importer) {
      if (!path.startsWith('.') || !importer) return;
      const wanted = resolve(dirname(importer), path);
      if (!wanted.startsWith(source)) return;
      const module = relative(source, wanted).replace(/\.tsx?$/, '');
      const found = folders.map((folder) => resolve(folder, `${module}.js`)).find(existsSync);
      if (!found) throw new Error(`dist has no ${module}. Is it the build of this source?`);
      return found;
    },
  };
}
