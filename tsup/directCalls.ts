import ts from 'typescript';
import { type Change, changeCalls, readJsx } from './changeCalls.ts';
import type { Plugin } from './keepModules.ts';

/**
 * Writes each use of our own components as a call: `<Link href={url} />` becomes `Link({ href: url })`, the element that
 * it makes without a component around it. Rendering is a function of props, so the page is the same, and a component
 * costs React as much as an element. Those with a `key` stay, and everything in a leaf, which has hooks.
 */
export function directCalls({ roots }: { roots: boolean }): Plugin {
  return {
    name: 'direct-calls',
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/].*\.tsx$/ }, async ({ path }) => {
        if (path.endsWith('.client.tsx')) return undefined;
        const code = await readJsx(build.esbuild, path);
        const changeIn = (file: ts.SourceFile) => callOf(componentsOf(file, roots));
        return { contents: changeCalls(code, changeIn), loader: 'js' };
      });
    },
  };
}

function callOf(components: ReadonlySet<string>): Change {
  return ({ expression, arguments: [type, props, key] }) => {
    if (!ts.isIdentifier(expression) || !/^jsxs?$/.test(expression.text)) return undefined;
    if (!type || !ts.isIdentifier(type) || !components.has(type.text)) return undefined;
    return key ? undefined : ts.factory.createCallExpression(type, undefined, [props!]);
  };
}

/** The names that mean a component of ours wherever they stand in a module; of styled-components' none is a function. */
function componentsOf(file: ts.SourceFile, roots: boolean): ReadonlySet<string> {
  const names = new Set(file.statements.flatMap((statement) => declaredBy(statement, roots)));
  const forget = (node: ts.Node): void => {
    const isLocal =
      ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
    if (isLocal && ts.isIdentifier(node.name)) names.delete(node.name.text);
    ts.forEachChild(node, forget);
  };
  forget(file);
  return names;
}

function declaredBy(statement: ts.Statement, roots: boolean): string[] {
  if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : [];
  if (!ts.isImportDeclaration(statement)) return [];

  const from = (statement.moduleSpecifier as ts.StringLiteral).text;
  if (!from.startsWith('.') || (!roots && from.endsWith('.styles'))) return [];
  const named = statement.importClause?.namedBindings;
  return named && ts.isNamedImports(named) ? named.elements.map(({ name }) => name.text) : [];
}
