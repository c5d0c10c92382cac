import { broadsheet, broadsheetContrast } from './broadsheet';
import { scriptRules } from './scripts';
import { declarations } from './theme';

/** Names of the themes that ship. */
export type ThemeName = keyof typeof themes;

const themes = { broadsheet: { normal: broadsheet, moreContrast: broadsheetContrast } };

/** Names of the themes that ship, to offer as a choice. */
export const themeNames = Object.keys(themes) as readonly ThemeName[];

export interface ThemeCssOptions {
  /** BCP 47 tags of the page's languages, to leave out what other scripts need. Left out, all scripts. */
  languages?: readonly string[] | undefined;
}

/**
 * A theme as a stylesheet for a page of its own: the variables on `:root`, light and dark by the reader's system,
 * more contrast where the system asks for it, light on paper; and the sizes, line heights and
 * fonts of each script.
 */
export function themeCss(name: ThemeName, { languages }: ThemeCssOptions = {}): string {
  const { normal, moreContrast } = themes[name];
  return `:root {
color-scheme: light dark;
${declarations(normal)}
}
:root[data-color-scheme='light'] { color-scheme: light; }
:root[data-color-scheme='dark'] { color-scheme: dark; }
:root[data-reduce-motion] * { transition: none !important; animation: none !important; }
@media (prefers-contrast: more) {
:root {
${declarations(moreContrast)}
}
}
${scriptRules(languages)}@media print {
:root, :root[data-color-scheme] { color-scheme: light !important; }
}
body { margin: 0; background: var(--newsprint-color-bg); }
@page { margin: 18mm 22mm; }
`;
}
