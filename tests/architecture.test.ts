// @vitest-environment node
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import {
  browserGlobalsOf,
  filesBelow,
  nodesOf,
  readsClockOrChance,
  readSource,
  type SourceFile,
  wordsIn,
} from './helpers/sourceFiles';

/** What a folder may import besides itself: data flows one way, from sources to the server. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  model: ['lib'],
  theme: ['lib'],
  i18n: ['lib', 'model (types)'],
  sources: ['lib', 'model', 'i18n'],
  components: ['lib', 'model', 'theme', 'i18n'],
  head: ['lib', 'model', 'i18n'],
  article: ['lib', 'model', 'theme', 'i18n', 'components', 'head'],
  server: ['lib', 'model', 'theme', 'i18n', 'sources', 'components', 'head', 'article'],
  embed: ['lib', 'model', 'theme', 'i18n', 'sources', 'components', 'head', 'article'],
  entry: [
    ...['lib', 'model', 'theme', 'i18n', 'sources', 'components', 'head', 'article'],
    ...['server', 'embed'],
  ],
  cli: [
    ...['lib', 'model', 'theme', 'i18n', 'sources', 'components', 'head', 'article'],
    ...['server', 'embed', 'entry'],
  ],
};

const source = readSource();

describe('imports', () => {
  it('go one way, from sources to the server', () => {
    const wrong = source.flatMap(({ path, folder, imports }) =>
      imports.flatMap(({ file, typeOnly }) => {
        if (file === undefined) return [];
        const target = file.includes('/') ? file.split('/')[0]! : 'entry';
        const allowed = mayImport[folder] ?? [];
        const ok =
          (target === folder && folder !== 'entry') ||
          allowed.includes(target) ||
          (typeOnly && allowed.includes(`${target} (types)`));
        return ok ? [] : [`${path} imports ${file}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('never reach a client leaf from what renders on the server', () => {
    const wrong = importing((name) => name.endsWith('.client'), 'value');
    expect(wrong((file) => file.isClient || file.path === 'index.ts')).toEqual([]);
  });

  it('take styled-components into style files only', () => {
    const wrong = importing((name) => name === 'styled-components', 'value');
    expect(wrong((file) => file.isStyles)).toEqual([]);
  });

  it('take only types from react, outside client leaves', () => {
    const wrong = importing((name) => name === 'react', 'value');
    expect(wrong((file) => file.isClient)).toEqual([]);
  });

  it('never reach react-dom: what renders with it is passed in', () => {
    const wrong = importing((name) => name.startsWith('react-dom'), 'type or value');
    expect(wrong(() => false)).toEqual([]);
  });

  it("leave Node's own modules to cli/", () => {
    const wrong = importing((name) => name.startsWith('node:'), 'type or value');
    expect(wrong((file) => file.folder === 'cli')).toEqual([]);
  });
});

describe('exports', () => {
  it('have names: no default export, no export *', () => {
    const wrong = source.filter(({ tree }) =>
      nodesOf(tree).some(
        (node) =>
          ts.isExportAssignment(node) ||
          node.kind === ts.SyntaxKind.DefaultKeyword ||
          (ts.isExportSpecifier(node) && node.name.text === 'default') ||
          (ts.isExportDeclaration(node) && !node.exportClause),
      ),
    );
    expect(pathsOf(wrong)).toEqual([]);
  });

  it('are listed in files directly in src, which hold nothing else', () => {
    const wrong = source.filter(
      ({ folder, tree }) =>
        folder === 'entry' &&
        !tree.statements.every((node) => ts.isExportDeclaration(node) && node.moduleSpecifier),
    );
    expect(pathsOf(wrong)).toEqual([]);
  });

  it('are not gathered in index files of folders', () => {
    const wrong = source.filter(({ path }) => /\/index\.tsx?$/.test(path));
    expect(pathsOf(wrong)).toEqual([]);
  });
});

describe('code', () => {
  it('touches the browser in client leaves, the embeds and the command only', () => {
    const free = ['cli', 'embed'];
    const wrong = source
      .filter(({ folder, isClient }) => !isClient && !free.includes(folder))
      .flatMap(({ path, tree }) => browserGlobalsOf(tree).map((name) => `${path} uses ${name}`));
    expect(wrong).toEqual([]);
  });

  it('renders from props alone: no clock, no chance', () => {
    const pure = ['components', 'article', 'head', 'model', 'i18n', 'lib', 'theme'];
    const wrong = source
      .filter(({ folder, isClient }) => pure.includes(folder) && !isClient)
      .flatMap(({ path, tree }) =>
        nodesOf(tree)
          .filter(readsClockOrChance)
          .map((node) => `${path} says ${node.getText()}`),
      );
    expect(wrong).toEqual([]);
  });

  it('never hands markup to the browser as a string', () => {
    const wrong = source.filter(({ tree }) =>
      nodesOf(tree).some(
        (node) =>
          ts.isIdentifier(node) && ['dangerouslySetInnerHTML', 'innerHTML'].includes(node.text),
      ),
    );
    expect(pathsOf(wrong)).toEqual([]);
  });

  it('has no word of its own: readers get them from the locale', () => {
    const wrong = source
      .filter(({ folder }) => ['components', 'article'].includes(folder))
      .flatMap(({ path, tree }) => wordsIn(tree).map((word) => `${path} says ${word}`));
    expect(wrong).toEqual([]);
  });

  it("starts client leaves with 'use client', and nothing else", () => {
    const wrong = source.filter(
      ({ isClient, tree }) => /^['"]use client['"];/.test(tree.text) !== isClient,
    );
    expect(pathsOf(wrong)).toEqual([]);
  });

  it('keeps every file below 250 lines', () => {
    const long = ['src', 'tests', 'stories', '.storybook', 'examples', 'tsup']
      .flatMap(filesBelow)
      .filter((path) => /\.([cm]?[jt]sx?|mdx|css)$/.test(path))
      .map((path) => ({ path, lines: readFileSync(path, 'utf8').trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 250);
    expect(long).toEqual([]);
  });
});

/** Files that import a module although they are not among those that may. */
function importing(isModule: (name: string) => boolean, kind: 'value' | 'type or value') {
  return (mayDoSo: (file: SourceFile) => boolean) =>
    pathsOf(
      source.filter(
        (file) =>
          !mayDoSo(file) &&
          file.imports.some(
            ({ from, typeOnly }) => isModule(from) && !(typeOnly && kind === 'value'),
          ),
      ),
    );
}

function pathsOf(files: readonly SourceFile[]): string[] {
  return files.map(({ path }) => path);
}
