import ts from 'typescript';
import { type Change, changeCalls, readJsx } from './changeCalls.ts';
import type { Plugin } from './keepModules.ts';

/**
 * Writes each use of our own components as a call: `<Link href={url} />` becomes `Link({ href: url })`, the element that
 * it makes without a component around it. Rendering is a function of props, so the page is the same, and a component
 * costs React as much as an element. Those with a `key` or several children stay, and everything in a leaf, which has
 * hooks. With `roots`, the roots of components are functions too: styled-components' are not.
 */
export function directCalls({ roots: areRoots }: { roots: boolean }): Plugin {
  return {
    name: 'direct-calls',
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/].*\.tsx$/ }, async ({ path }) => {
        if (path.endsWith('.client.tsx')) return undefined;
        const code = await readJsx(build.esbuild, path);
        return { contents: withDirectCalls(code, areRoots), loader: 'js' };
      });
    },
  };
}

/** The same for a module whose JSX is calls already. */
export function withDirectCalls(code: string, areRoots: boolean): string {
  return changeCalls(code, (file) => {
    const { components, roots } = namesIn(file);
    return callOf({ components, roots: areRoots ? roots : new Set() });
  });
}

function callOf({ components, roots }: Names): Change {
  return ({ expression: make, arguments: [type, props, key] }) => {
    if (!ts.isIdentifier(make) || !type || !ts.isIdentifier(type) || key) return undefined;
    if (make.text === 'jsx' && (components.has(type.text) || roots.has(type.text))) {
      return ts.factory.createCallExpression(type, undefined, [props!]);
    }
    // Children written one by one need no keys as long as `jsxs` makes the element that holds them.
    if (make.text === 'jsxs' && roots.has(type.text)) {
      return ts.factory.createCallExpression(type, undefined, [props!, make]);
    }
    return undefined;
  };
}

/** The names that mean a component of ours, or a root of one, wherever they stand in a module. */
interface Names {
  components: ReadonlySet<string>;
  roots: ReadonlySet<string>;
}

function namesIn(file: ts.SourceFile): Names {
  const local = new Set<string>();
  const note = (node: ts.Node): void => {
    const binds =
      ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
    if (binds && ts.isIdentifier(node.name)) local.add(node.name.text);
    ts.forEachChild(node, note);
  };
  note(file);
  const names = (isRoot: boolean) =>
    new Set(file.statements.flatMap((at) => declaredBy(at, isRoot)).filter((at) => !local.has(at)));
  return { components: names(false), roots: names(true) };
}

function declaredBy(statement: ts.Statement, isRoot: boolean): string[] {
  if (ts.isFunctionDeclaration(statement)) {
    return statement.name && !isRoot ? [statement.name.text] : [];
  }
  if (!ts.isImportDeclaration(statement)) return [];

  const from = (statement.moduleSpecifier as ts.StringLiteral).text;
  if (!from.startsWith('.') || from.endsWith('.styles') !== isRoot) return [];
  const named = statement.importClause?.namedBindings;
  return named && ts.isNamedImports(named) ? named.elements.map(({ name }) => name.text) : [];
}
