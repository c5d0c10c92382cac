// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, isBuilt, isClientModule, runNode } from '../helpers/dist';
import { filesBelow } from '../helpers/sourceFiles';

const read = (path: string) => readFileSync(path, 'utf8');

/** Every module that `newsprint/static` leads to, however far. */
function modulesBehind(entry: string): string[] {
  const seen = new Set([entry]);
  for (const file of seen) {
    for (const path of importsOf(read(file))) {
      if (path.startsWith('.')) seen.add(join(dirname(file), path));
    }
  }
  return [...seen];
}

/** Renders with one of the builds, in a fresh Node, and gives the markup. */
function render(
  entry: 'newsprint' | 'newsprint/static',
  format: 'module' | 'commonjs',
  jsx: string,
) {
  const load = format === 'module' ? (name: string) => `await import('${name}')` : requireOf;
  return runNode(
    `const { createElement: h, createRef } = ${load('react')};
     const { renderToStaticMarkup } = ${load('react-dom/server')};
     const { styled } = ${load('styled-components')};
     const newsprint = ${load(entry)};
     console.log(JSON.stringify(renderToStaticMarkup(${jsx})));`,
    format,
  ) as string;
}

const requireOf = (name: string) => `require('${name}')`;
const withoutHashes = (html: string) =>
  html.replace(
    / class="([^"]*)"/g,
    (_, names: string) =>
      ` class="${names
        .split(' ')
        .filter((name) => /^(newsprint-|mine)/.test(name))
        .join(' ')}"`,
  );
const withoutClasses = (html: string) => html.replace(/ class="[^"]*"/g, '');

describe.skipIf(!isBuilt)('newsprint/static', () => {
  it('gives the names of newsprint, by import and by require', () => {
    const names = (expression: string) =>
      `console.log(JSON.stringify(Object.keys(${expression}).filter((n) => n !== 'module.exports').sort()))`;
    const all = runNode(names("await import('newsprint')"), 'module');
    expect(runNode(names("await import('newsprint/static')"), 'module')).toEqual(all);
    expect(runNode(names("require('newsprint/static')"), 'commonjs')).toEqual(all);
  });

  it.each(['js', 'cjs'])('has no styling runtime behind it: .%s', (extension) => {
    const behind = modulesBehind(`dist/static/index.${extension}`);
    expect(behind.length).toBeGreaterThan(80);
    expect(behind.filter((path) => /styled-components|createTheme/.test(read(path)))).toEqual([]);
  });

  it.each(['js', 'cjs'])(
    'is one file for Node, which loads only leaves beside: .%s',
    (extension) => {
      const behind = [...read(`dist/static/node.${extension}`).matchAll(/["'](\.\/[^"']+)["']/g)];
      expect(behind.length).toBeGreaterThan(3);
      for (const [, path = ''] of behind) {
        expect(path).toMatch(new RegExp(`\\.client\\.${extension}$`));
        expect(isClientModule(read(join('dist/static', path)))).toBe(true);
      }
    },
  );

  it('gives Node that file, and server components the modules', () => {
    const load = `console.log(JSON.stringify(import.meta.resolve('newsprint/static')))`;
    expect(runNode(load, 'module')).toMatch(/\/dist\/static\/node\.js$/);
    const { exports } = JSON.parse(read('package.json'));
    for (const conditions of Object.values(exports['./static']) as object[]) {
      expect(Object.keys(conditions)).toEqual(['types', 'react-server', 'node', 'default']);
    }
  });

  it('repeats no module that has no style behind it', () => {
    const own = filesBelow('dist/static').map((path) => path.split('/')[2]);
    expect([...new Set(own)].filter((name) => !name?.includes('.'))).toEqual([
      'article',
      'components',
    ]);
  });

  it('has declarations that do not need the types of styled-components', () => {
    for (const path of ['dist/static/index.d.ts', 'dist/index.d.ts', 'dist/index.d.cts']) {
      expect(read(path)).not.toContain('styled-components');
    }
  });

  it.each(['module', 'commonjs'] as const)('renders the markup of newsprint: %s', (format) => {
    const jsx = `h(newsprint.Article, { article: {
      headline: 'A headline', author: [{ name: 'Ada' }], datePublished: '2026-11-12',
      section: { name: 'World' }, body: [{ type: 'paragraph', text: 'Text.' }] },
      mostRead: { items: [{ headline: 'Other', url: '/other' }] }, className: 'mine', id: 'a' })`;
    const plain = render('newsprint/static', format, jsx);
    expect(plain).toContain('class="newsprint-article mine"');
    expect(withoutClasses(plain)).toContain('Other');
    const attributes = (html: string) =>
      withoutHashes(html).replace(
        /<(\w+)([^>]*)>/g,
        (_, tag: string, rest: string) =>
          `<${tag}${(rest.match(/ [\w-]+(="[^"]*")?/g) ?? []).toSorted().join('')}>`,
      );
    expect(attributes(plain)).toBe(attributes(render('newsprint', format, jsx)));
  });

  it.each(['newsprint', 'newsprint/static'] as const)(
    'can be extended by styled(): %s',
    (entry) => {
      const jsx = `h(styled(newsprint.Byline).withConfig({ componentId: 'mine' })\`color: red;\`,
      { authors: [{ name: 'Ada' }], as: undefined, className: 'mine-too', lang: 'en' })`;
      const html = withoutHashes(render(entry, 'module', jsx));
      expect(html).toMatch(/^<p( lang="en")? class="newsprint-byline mine(-too)? mine(-too)?"/);
      expect(html).toContain('Ada');
    },
  );

  it.each(['newsprint', 'newsprint/static'] as const)(
    'can be another element by as: %s',
    (entry) => {
      const jsx = `h(newsprint.Byline, { authors: [{ name: 'Ada' }], as: 'address' })`;
      expect(render(entry, 'module', jsx)).toMatch(/^<address class="newsprint-byline/);
    },
  );
});

describe.skipIf(!isBuilt)('newsprint/styles.css', () => {
  const css = existsSync('dist/styles.css') ? read('dist/styles.css') : '';

  it('has the class of every root, and no hash', () => {
    const roots = filesBelow('dist/static')
      .filter((path) => path.endsWith('.styles.js'))
      .map((path) => /staticRoot\(["']\w+["'],\s*["']([\w-]+)["']\)/.exec(read(path))?.[1]);
    expect(roots.length).toBeGreaterThan(15);
    const used = [...css.matchAll(/\.(-?[a-z_][\w-]*)/gi)].map(([, name]) => name!);
    expect([...new Set(used)].toSorted()).toEqual(roots.toSorted());
  });

  it('is one line without a layer, which any reset of a site would beat', () => {
    expect(css.trim().split('\n')).toHaveLength(1);
    expect(css).not.toContain('@layer');
  });

  it('has the theme, weaker than any rule of the site', () => {
    expect(css).toMatch(/^:where\(:root\)\{color-scheme:light dark;/);
    expect(css).toMatch(/:where\(body\)\{margin:0;background:/);
    expect(css.replaceAll(/:where\([^{]*\{/g, '')).not.toMatch(/[:}](root|body)[^{}\s]*\{/);
  });
});
