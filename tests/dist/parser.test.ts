import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isBuilt } from '../helpers/dist';

/** Every package that a built module leads to, however far. */
function packagesBehind(entry: string): Set<string> {
  const packages = new Set<string>();
  const seen = new Set([entry]);
  for (const file of seen) {
    for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(/\bfrom\s*["']([^"']+)["']/g)) {
      if (from.startsWith('.')) seen.add(join(dirname(file), from));
      else packages.add(from);
    }
  }
  return packages;
}

describe.skipIf(!isBuilt)('what a browser bundle may hold', () => {
  it.each(['index', 'locales'])('no parser comes with newsprint/%s', (entry) => {
    const packages = [...packagesBehind(`dist/${entry}.js`)];
    const allowed = ['react', 'react/jsx-runtime', 'styled-components'];
    expect(packages.filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it('the parser comes with newsprint/sources alone, and nothing of React', () => {
    const packages = packagesBehind('dist/sources.js');
    expect(packages).toContain('parse5');
    expect(
      [...packages].filter((name) => name.startsWith('react') || name === 'styled-components'),
    ).toEqual([]);
  });
});
