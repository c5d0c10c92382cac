import { basename } from 'node:path';
import { isStyledComponent } from 'styled-components';
import { evaluateStyles, type Styled, type StyleModule } from './evaluateStyles.ts';
import type { Plugin } from './keepModules.ts';
import { renderCss } from './readStyles.ts';
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
      const faults = findFaults(await evaluateStyles(build.esbuild));
      return { errors: faults.map((text) => ({ text })) };
    });
  },
};

/** Each fault as a sentence that names the file, the export and the cure. `modules` are the exports by file. */
export function findFaults(modules: ReadonlyMap<string, StyleModule>): string[] {
  return [
    ...faultsOfNames([...modules.keys()]),
    ...[...modules].flatMap(([file, module]) =>
      Object.entries(module).flatMap(([name, value]) => {
        const fault = isStyledComponent(value)
          ? faultOfStyled(file, name, value as unknown as Styled, modules)
          : faultOfHelper(value);
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

function faultOfHelper(value: unknown): string | undefined {
  return Array.isArray(value)
    ? faultOfRules(value)
    : 'is neither a styled element nor css`…`. Plain values belong in theme/tokens.ts, @keyframes in the template that uses them; global styles have no home in a library.';
}

function faultOfStyled(
  file: string,
  name: string,
  styled: Styled,
  modules: ReadonlyMap<string, StyleModule>,
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

  return (
    faultOfRules(rules) ??
    findFault(
      renderCss(styled),
      classNameOf(file, 'Root'),
      [...modules.values()].flatMap(rootsOf),
    ) ??
    faultOfForeignRoots(rules, modules.get(file)!, [...modules.values()])
  );
}

/** A static template is text alone: what is left beside text would need styled-components to run. */
function faultOfRules(rules: readonly unknown[]): string | undefined {
  const index = rules.findIndex((rule) => typeof rule !== 'string' && !isStyledComponent(rule));
  if (index < 0) return undefined;
  const before = String(rules[index - 1] ?? '')
    .trim()
    .split('\n')
    .at(-1)!
    .trim();
  const place = before && `, after "${before}"`;
  return typeof rules[index] === 'function'
    ? `has a function in its template${place}. A static stylesheet cannot call it: use a data-* attribute for a variant, a CSS variable for a value.`
    : `has keyframes\`…\` in its template${place}, whose name is a hash. Write "@keyframes newsprint-…" into the template itself.`;
}

/** `${OtherRoot}` in a selector would tie two components together. */
function faultOfForeignRoots(
  rules: readonly unknown[],
  own: StyleModule,
  modules: readonly StyleModule[],
): string | undefined {
  const foreign = modules
    .filter((module) => module !== own)
    .flatMap(rootsOf)
    .find((id) => rules.some((rule) => rule === `.${id}`));
  return foreign
    ? `styles .${foreign}, which belongs to another component. Style only your own root and parts.`
    : undefined;
}

/** The class names of a module's styled exports. */
function rootsOf(module: StyleModule): string[] {
  return Object.values(module)
    .filter(isStyledComponent)
    .map((value) => (value as unknown as Styled).styledComponentId);
}
