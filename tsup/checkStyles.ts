import { basename } from 'node:path';
import { createElement, type ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { isStyledComponent, ServerStyleSheet } from 'styled-components';
import { evaluateStyles, isFunction, type Styled, type StyleModule } from './evaluateStyles.ts';
import type { Plugin } from './keepModules.ts';
import { classNameOf } from './stableIds.ts';
import { findFault } from './styleRules.ts';

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

async function findFaults(esbuild: Parameters<typeof evaluateStyles>[0]): Promise<string[]> {
  const modules = await evaluateStyles(esbuild);
  return [
    ...faultsOfNames([...modules.keys()]),
    ...[...modules].flatMap(([file, module]) =>
      Object.entries(module).flatMap(([name, value]) => {
        const fault = faultOfExport(file, name, value, [...modules.values()]);
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
