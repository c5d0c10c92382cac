// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsOf, isBuilt, isClientModule } from '../helpers/dist';
import { filesBelow } from '../helpers/sourceFiles';

const modules = filesBelow('dist').filter((path) => /\.c?js$/.test(path));
const read = (path: string) => readFileSync(path, 'utf8');

describe.skipIf(!isBuilt)('modules of dist', () => {
  it("begin with 'use client' where they are client leaves, and only there", () => {
    const clients = modules.filter((path) => isClientModule(read(path)));
    expect(clients.length).toBeGreaterThan(0);
    expect(clients).toEqual(modules.filter((path) => path.includes('.client.')));
  });

  it('are as many in CommonJS as in ESM, but for the command and the scripts of embeds', () => {
    const scripts = Object.keys(JSON.parse(read('dist/embed/integrity.json')));
    const names = (extension: string) =>
      modules
        .filter((path) => path.endsWith(extension) && !path.startsWith('dist/cli/'))
        .filter((path) => !scripts.includes(path.replace('dist/embed/', '')))
        .map((path) => path.slice(0, -extension.length));
    expect(names('.cjs')).toEqual(names('.js'));
  });

  it('import react, styled-components and parse5 instead of containing them', () => {
    const packages = new Set(modules.flatMap((path) => packagesOf(read(path))));
    expect(packages).toContain('react/jsx-runtime');
    expect(packages).toContain('styled-components');

    const marks =
      /react\.transitional\.element|ServerStyleSheet\s*=\s*class|__sc-|parse5 contributors/;
    // The server's own JSX runtime knows an element of React by that mark.
    const containing = modules
      .filter((path) => !path.startsWith('dist/server.'))
      .filter((path) => marks.test(read(path)));
    expect(containing).toEqual([]);
  });

  it('import nothing that a site does not have', () => {
    const { dependencies, peerDependencies } = JSON.parse(read('package.json'));
    const known = Object.keys({ ...dependencies, ...peerDependencies });
    const foreign = modules.flatMap((path) =>
      packagesOf(read(path))
        .filter((name) => !name.startsWith('node:') && !known.includes(name.split('/')[0]!))
        .map((name) => `${path} imports ${name}`),
    );
    expect(foreign).toEqual([]);
  });

  it('name relative files as they are, extension included', () => {
    const wrong = modules.flatMap((path) =>
      importsOf(read(path))
        .filter((name) => name.startsWith('.') && !/\.c?js$/.test(name))
        .map((name) => `${path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

function packagesOf(code: string): string[] {
  return importsOf(code).filter((name) => !name.startsWith('.'));
}
