import type { Plugin } from 'vite';
import { styleFile, withStableIds } from './stableIds.ts';

/** Gives tests and stories, which read the source, the class names that the published files have. */
export function viteStableIds(): Plugin {
  return {
    name: 'newsprint:stable-ids',
    enforce: 'pre',
    transform(code, id) {
      const path = id.split('?')[0] ?? id;
      return styleFile.test(path) ? { code: withStableIds(path, code), map: null } : undefined;
    },
  };
}
