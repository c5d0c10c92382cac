import { resolve } from 'node:path';
import ts from 'typescript';
import { escapeHtml } from '../src/server/escape.ts';
import { changeCalls, readJsx } from './changeCalls.ts';
import type { Plugin } from './keepModules.ts';

/**
 * Writes the elements of a build whose JSX is markup ahead, as far as they are known: `<a part="x" href={url}>` becomes
 * `'<a part="x"' + attribute('href', url) + '>'`. Elements with a spread or a `style`, and those whose text HTML reads
 * in another way, stay calls of the runtime.
 */
export const precompileJsx: Plugin = {
  name: 'precompile-jsx',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.tsx$/ }, async ({ path }) => {
      const code = await readJsx(build.esbuild, path);
      return { contents: imports + changeCalls(code, () => elementOf), loader: 'js' };
    });
  },
};

const runtime = JSON.stringify(resolve('src/server/jsx-runtime'));
const imports = `import { attribute as $attribute, markup as $markup, print as $print } from ${runtime};\n`;

/** Names that HTML writes as React does, and whose value is text. */
const plainName =
  /^(part|alt|content|decoding|dir|lang|loading|name|property|rel|role|type|(aria|data)-[a-z-]+)$/;

/** Text that is not escaped as elsewhere, or loses a line break. */
const special = new Set(['pre', 'script', 'style', 'textarea']);
const empty = new Set(['br', 'col', 'hr', 'img', 'link', 'meta', 'source', 'track', 'wbr']);

/** A call such as `jsx('p', { … })` as a concatenation; nothing where it has to stay. */
function elementOf({ expression, arguments: [tag, props] }: ts.CallExpression) {
  if (!ts.isIdentifier(expression) || !/^jsxs?$/.test(expression.text)) return undefined;
  if (!tag || !ts.isStringLiteral(tag) || special.has(tag.text)) return undefined;
  if (!props || !ts.isObjectLiteralExpression(props)) return undefined;

  const parts: (string | ts.Expression)[] = [`<${tag.text}`];
  let content: (string | ts.Expression)[] = [];
  for (const property of props.properties) {
    const read = readProperty(property);
    if (!read || read.name === 'style') return undefined;
    if (read.name === 'children') content = childrenOf(read.value);
    else parts.push(attributeOf(read.name, read.value));
  }
  const end = empty.has(tag.text) ? ['>'] : ['>', ...content, `</${tag.text}>`];
  return call('$markup', concatenate([...parts, ...end]));
}

function readProperty(property: ts.ObjectLiteralElementLike) {
  if (ts.isShorthandPropertyAssignment(property)) {
    return { name: property.name.text, value: property.name as ts.Expression };
  }
  if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name)) {
    return undefined;
  }
  return { name: property.name.text, value: property.initializer };
}

function attributeOf(name: string, value: ts.Expression): string | ts.Expression {
  return ts.isStringLiteral(value) && plainName.test(name)
    ? ` ${name}="${escapeHtml(value.text)}"`
    : call('$attribute', ts.factory.createStringLiteral(name), value);
}

function childrenOf(value: ts.Expression): (string | ts.Expression)[] {
  const children = ts.isArrayLiteralExpression(value) ? value.elements : [value];
  return children.map((child) =>
    ts.isStringLiteral(child) ? escapeHtml(child.text) : call('$print', child),
  );
}

function call(name: string, ...values: ts.Expression[]): ts.Expression {
  return ts.factory.createCallExpression(ts.factory.createIdentifier(name), undefined, values);
}

/** Neighbouring texts become one. */
function concatenate(parts: readonly (string | ts.Expression)[]): ts.Expression {
  const merged: (string | ts.Expression)[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (typeof part === 'string' && typeof last === 'string')
      merged[merged.length - 1] = last + part;
    else merged.push(part);
  }
  return merged
    .map((part) => (typeof part === 'string' ? ts.factory.createStringLiteral(part) : part))
    .reduce((sum, part) => ts.factory.createAdd(sum, part));
}
