import { readFileSync } from 'node:fs';
import ts from 'typescript';
import type { Esbuild } from './evaluateStyles.ts';

/** What a call becomes; nothing where it stays. */
export type Change = (call: ts.CallExpression) => ts.Expression | undefined;

/** A module as calls of `jsx` and `jsxs`, without types. */
export async function readJsx(esbuild: Esbuild, path: string): Promise<string> {
  const options = { loader: 'tsx', jsx: 'automatic', format: 'esm', target: 'es2022' } as const;
  return (await esbuild.transform(readFileSync(path, 'utf8'), options)).code;
}

/** Changes the calls of a module, inner ones first. */
export function changeCalls(code: string, changeIn: (file: ts.SourceFile) => Change): string {
  const file = ts.createSourceFile('x.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const change = changeIn(file);
  const { transformed } = ts.transform(file, [
    (context) => {
      const visit = (node: ts.Node): ts.Node => {
        const visited = ts.visitEachChild(node, visit, context);
        return (ts.isCallExpression(visited) && change(visited)) || visited;
      };
      return (tree) => ts.visitNode(tree, visit) as ts.SourceFile;
    },
  ]);
  return ts.createPrinter().printFile(transformed[0]!);
}
