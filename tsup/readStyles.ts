import { createElement, type ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { isStyledComponent, ServerStyleSheet } from 'styled-components';
import { evaluateStyles, type Esbuild, type Styled } from './evaluateStyles.ts';

/** One styled export, as a build without styled-components says it. */
export interface StaticRoot {
  /** The export's name: `Root`. */
  name: string;
  element: string;
  className: string;
}

/** One `*.styles.ts`. */
export interface ReadStyles {
  roots: StaticRoot[];
  /** The CSS of all its roots, minified, with readable class names; the theme's values are fallbacks in it. */
  css: string;
}

let styles: Promise<Map<string, ReadStyles>> | undefined;

/** Every `*.styles.ts` that has a styled export, by its path from the root; once for all builds. */
export function readStyles(esbuild: Esbuild): Promise<Map<string, ReadStyles>> {
  styles ??= read(esbuild);
  return styles;
}

async function read(esbuild: Esbuild): Promise<Map<string, ReadStyles>> {
  const found = [...(await evaluateStyles(esbuild))].map(([path, module]) => {
    const entries = Object.entries(module).flatMap(([name, value]) =>
      isStyledComponent(value) ? [{ name, styled: value as unknown as Styled }] : [],
    );
    return { path, entries };
  });
  const read = found
    .filter(({ entries }) => entries.length > 0)
    .map(async ({ path, entries }) => {
      const roots = entries.map(({ name, styled }) => ({
        name,
        element: String(styled.target),
        className: styled.styledComponentId,
      }));
      const css = entries.map(({ styled }) => renderCss(styled)).join('');
      return [path, { roots, css: await minifyCss(esbuild, css) }] as const;
    });
  return new Map(await Promise.all(read));
}

/** The CSS that styled-components itself makes of one styled element, its hashed class replaced by the readable one. */
export function renderCss(styled: Styled): string {
  const sheet = new ServerStyleSheet();
  try {
    const element = createElement(styled as unknown as ComponentType);
    renderToStaticMarkup(sheet.collectStyles(element));
    const tags = sheet.getStyleTags();
    const css = tags
      .replace(/<\/?style[^>]*>/g, '')
      .replace(/data-styled\.g\d+\[[^\]]*\]\{[^}]*\}/g, '')
      .replaceAll('/*!sc*/', '');
    const marks = tags.matchAll(/data-styled\.g\d+\[id="([^"]+)"\]\{content:"(\w+),"\}/g);
    return [...marks].reduce(
      (text, [, id, hash]) => text.replace(new RegExp(`\\.${hash}(?![\\w-])`, 'g'), `.${id}`),
      css,
    );
  } finally {
    sheet.seal();
  }
}

export async function minifyCss(esbuild: Esbuild, css: string): Promise<string> {
  const { code } = await esbuild.transform(css, { loader: 'css', minify: true });
  return code.trim();
}
