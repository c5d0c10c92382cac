import { readdirSync, readFileSync } from 'node:fs';
import { posix, resolve, sep } from 'node:path';
import ts from 'typescript';

/** One file of `src`, as the architecture's rules see it. */
export interface SourceFile {
  /** From `src`, with slashes: `components/Byline/Byline.tsx`. */
  path: string;
  /** The first folder, or `entry` for a file directly in `src`. */
  folder: string;
  isClient: boolean;
  isStyles: boolean;
  tree: ts.SourceFile;
  imports: Import[];
}

export interface Import {
  /** As written: `react`, `../../lib/joinParts`. */
  from: string;
  /** The file in `src`, without extension, where it is one. */
  file: string | undefined;
  typeOnly: boolean;
}

const browserGlobals = new Set([
  ...['window', 'document', 'navigator', 'location', 'history', 'fetch', 'XMLHttpRequest'],
  ...['localStorage', 'sessionStorage', 'setTimeout', 'setInterval', 'queueMicrotask'],
  ...['requestAnimationFrame', 'requestIdleCallback', 'IntersectionObserver', 'matchMedia'],
]);

/** Every TypeScript file of `src`. */
export function readSource(): SourceFile[] {
  return filesBelow('src')
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => path.slice('src/'.length))
    .map((path) => {
      const tree = ts.createSourceFile(
        path,
        readFileSync(resolve('src', path), 'utf8'),
        ts.ScriptTarget.Latest,
        true,
      );
      return {
        path,
        folder: path.includes('/') ? path.split('/')[0]! : 'entry',
        isClient: /\.client\.tsx?$/.test(path),
        isStyles: path.endsWith('.styles.ts'),
        tree,
        imports: importsOf(tree, path),
      };
    });
}

/** All files below a folder, with slashes, the folder's name included; none where there is no such folder. */
export function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
      .map((entry) => `${entry.parentPath}/${entry.name}`.split(sep).join('/'));
  } catch {
    return [];
  }
}

/** Every node of a file, from the top. */
export function nodesOf(tree: ts.SourceFile): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node) => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return nodes;
}

/** Names of the browser's globals that a file reads; a name that the file itself declares is none. */
export function browserGlobalsOf(tree: ts.SourceFile): string[] {
  const nodes = nodesOf(tree);
  const declared = new Set(nodes.flatMap((node) => (isDeclaration(node) ? [node.name.text] : [])));
  return nodes.filter(ts.isIdentifier).flatMap((node) => {
    const { parent, text } = node;
    const isName =
      (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
      ('name' in parent && parent.name === node && !ts.isShorthandPropertyAssignment(parent)) ||
      ('propertyName' in parent && parent.propertyName === node);
    return browserGlobals.has(text) && !declared.has(text) && !isName ? [text] : [];
  });
}

/** `Date.now()`, `new Date()`, `Math.random()`: what makes two renders of the same props differ. */
export function readsClockOrChance(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) {
    return node.expression.getText() === 'Date' && !node.arguments?.length;
  }
  return (
    ts.isCallExpression(node) &&
    ['Date', 'Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID'].includes(
      node.expression.getText(),
    )
  );
}

const spokenAttributes = new Set(['alt', 'aria-label', 'aria-description', 'placeholder', 'title']);

/** Words that a component would print or speak: text between tags, and attributes that are read to a reader. */
export function wordsIn(tree: ts.SourceFile): string[] {
  return nodesOf(tree)
    .flatMap((node) => {
      if (ts.isJsxText(node)) return [node.text];
      const isSpoken = ts.isJsxAttribute(node) && spokenAttributes.has(node.name.getText());
      return isSpoken && node.initializer && ts.isStringLiteral(node.initializer)
        ? [node.initializer.text]
        : [];
    })
    .filter((text) => /\p{L}/u.test(text));
}

function isDeclaration(node: ts.Node): node is ts.Node & { name: ts.Identifier } {
  return (
    (ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isImportSpecifier(node) ||
      ts.isFunctionDeclaration(node)) &&
    !!node.name &&
    ts.isIdentifier(node.name)
  );
}

function importsOf(tree: ts.SourceFile, path: string): Import[] {
  return nodesOf(tree).flatMap((node) => {
    const specifier = specifierOf(node);
    if (!specifier) return [];
    const from = specifier.text;
    return {
      from,
      file: from.startsWith('.') ? posix.join(posix.dirname(path), from) : undefined,
      typeOnly: isTypeOnly(node),
    };
  });
}

function specifierOf(node: ts.Node): ts.StringLiteralLike | undefined {
  const specifier =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
        ? node.arguments[0]
        : undefined;
  return specifier && ts.isStringLiteralLike(specifier) ? specifier : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) {
    const names = node.exportClause && ts.isNamedExports(node.exportClause) && node.exportClause;
    return node.isTypeOnly || (!!names && names.elements.every((name) => name.isTypeOnly));
  }
  if (!ts.isImportDeclaration(node) || !node.importClause) return false;
  const { name, namedBindings, phaseModifier } = node.importClause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  return (
    !name &&
    !!namedBindings &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  );
}
