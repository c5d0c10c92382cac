import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createElement, type ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { isStyledComponent, ServerStyleSheet } from 'styled-components';
import type { Plugin } from './keepModules.ts';
import { classNameOf, stableIds, styleFile } from './stableIds.ts';
import { findFault } from './styleRules.ts';

type Esbuild = Parameters<Plugin['setup']>[0]['esbuild'];
type StyleModule = Record<string, unknown>;

/** What a styled component tells about itself. Internals of the library: read here, at build time, for checks only. */
interface Styled {
  styledComponentId: string;
  target: unknown;
  attrs: unknown[];
  componentStyle: { rules: unknown[] };
}

let checked = false;

/**
 * Evaluates every `*.styles.ts` under the real styled-components, renders each export once, and fails the build on
 * what a static stylesheet, a server component or a right-to-left page could not follow. Once for all formats.
 */
export const checkStyles: Plugin = {
  name: 'check-styles',
  setup(build) {
    build.onStart(async () => {
      if (checked) return;
      checked = true;
      const faults = await findFaults(build.esbuild);
      return { errors: faults.map((text) => ({ text })) };
    });
  },
};

async function findFaults(esbuild: Esbuild): Promise<string[]> {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => styleFile.test(file))
    .sort()
    .map((file) => join('src', file));
  const modules = await evaluate(esbuild, files);
  return [
    ...faultsOfNames(files),
    ...files.flatMap((file, index) =>
      Object.entries(modules[index] ?? {}).flatMap(([name, value]) => {
        const fault = faultOfExport(file, name, value, modules);
        return fault ? [`${file}: ${name} ${fault}`] : [];
      }),
    ),
  ];
}

/** The class is made of the file's name without its folder. */
function faultsOfNames(files: readonly string[]): string[] {
  const first = new Map<string, string>();
  return files.flatMap((file) => {
    const name = basename(file).toLowerCase();
    const other = first.get(name);
    first.set(name, file);
    return other
      ? [`${file} has the name of ${other}, so both get the same classes. Rename one.`]
      : [];
  });
}

function faultOfExport(
  file: string,
  name: string,
  value: unknown,
  modules: readonly StyleModule[],
): string | undefined {
  if (isStyledComponent(value)) {
    return faultOfStyled(file, name, value as unknown as Styled, modules);
  }
  if (Array.isArray(value)) {
    return value.some(isFunction) ? faultOfFunction(value) : undefined;
  }
  if (isKeyframes(value)) return undefined;
  return 'is neither a styled element nor css`…` nor keyframes`…`. Plain values belong in theme/tokens.ts; global styles have no home in a library.';
}

function faultOfStyled(
  file: string,
  name: string,
  styled: Styled,
  modules: readonly StyleModule[],
): string | undefined {
  const className = classNameOf(file, name);
  const { rules } = styled.componentStyle;
  if (styled.attrs.length > 0) {
    return 'uses .attrs(), which a build without styled-components drops. Set the attributes in the component.';
  }
  if (typeof styled.target !== 'string') {
    return 'wraps a component. Style an element, and give the component a className instead.';
  }
  if (styled.styledComponentId !== className) {
    return `is not written as "export const ${name} = styled.tag\`…\`" at the start of a line, so it got no stable class. Write it so.`;
  }
  if (rules.some(isFunction)) return faultOfFunction(rules);

  return (
    findFault(render(styled as unknown as ComponentType), classNameOf(file, 'Root')) ??
    faultOfForeignRoots(rules, file, modules)
  );
}

function faultOfFunction(rules: readonly unknown[]): string {
  const before = rules[rules.findIndex(isFunction) - 1];
  const place = typeof before === 'string' ? before.trim().split('\n').at(-1) : '';
  return `has a function in its template${place ? `, after "${place.trim()}"` : ''}. A static stylesheet cannot call it: use a data-* attribute for a variant, a CSS variable for a value.`;
}

/** `${OtherRoot}` in a selector would tie two components together. */
function faultOfForeignRoots(
  rules: readonly unknown[],
  file: string,
  modules: readonly StyleModule[],
): string | undefined {
  const own = classNameOf(file, 'Root');
  const foreign = modules
    .flatMap((module) => Object.values(module))
    .filter(isStyledComponent)
    .map((value) => (value as unknown as Styled).styledComponentId)
    .find((id) => !id.startsWith(own) && rules.some((rule) => rule === `.${id}`));
  return foreign
    ? `styles .${foreign}, which belongs to another component. Style only your own root and parts.`
    : undefined;
}

/** A function, but not a styled component standing in a selector. */
function isFunction(rule: unknown): boolean {
  return typeof rule === 'function' && !isStyledComponent(rule);
}

function isKeyframes(value: unknown): boolean {
  return String(Object(value).id).startsWith('sc-keyframes-');
}

function render(component: ComponentType): string {
  const sheet = new ServerStyleSheet();
  try {
    renderToStaticMarkup(sheet.collectStyles(createElement(component)));
    return sheet
      .getStyleTags()
      .replace(/<\/?style[^>]*>/g, '')
      .replace(/data-styled\.g\d+\[[^\]]*\]\{[^}]*\}/g, '')
      .replaceAll('/*!sc*/', '');
  } finally {
    sheet.seal();
  }
}

/** Each file's exports. The bundle is written below node_modules, where its imports of packages resolve. */
async function evaluate(esbuild: Esbuild, files: readonly string[]): Promise<StyleModule[]> {
  const bundle = await esbuild.build({
    stdin: {
      contents: files
        .map((file, index) => `export * as m${index} from ${JSON.stringify(resolve(file))};`)
        .join('\n'),
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    plugins: [stableIds],
    logLevel: 'silent',
  });

  const folder = resolve('node_modules/.cache/newsprint');
  const file = join(folder, `styles-${process.pid}.mjs`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, bundle.outputFiles[0]?.text ?? '');
  try {
    const modules: Record<string, StyleModule> = await import(pathToFileURL(file).href);
    return files.map((_, index) => modules[`m${index}`] ?? {});
  } finally {
    rmSync(file);
  }
}
