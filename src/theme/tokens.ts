import { broadsheet } from './broadsheet';
import { references } from './theme';

/**
 * Every decision of appearance that a site may change. Each leaf is a CSS variable with the broadsheet theme's value
 * as fallback, `var(--newsprint-color-text, light-dark(…))`: components look right with no provider at all, and a
 * site, a section or a host page re-themes them by setting variables on any ancestor.
 */
export const tokens: typeof broadsheet = references(broadsheet);

/** The section's colour where the article or its section has one, else the theme's; and text that reads on it. */
export const accent = {
  fill: `var(--newsprint-section-accent, ${tokens.color.accent})`,
  ink: `var(--newsprint-section-on-accent, ${tokens.color.onAccent})`,
};

/**
 * Breakpoints are not variables: a query cannot read one. They ask the width of the article, not of the window.
 * `wide` is where its three columns, the gaps between them and the gutters fit.
 */
export const media = {
  bleed: '@container newsprint-article (max-width: 36rem)',
  medium: '@container newsprint-article (min-width: 48rem)',
  wide: '@container newsprint-article (min-width: 78rem)',
  moreContrast: '@media (prefers-contrast: more)',
  forcedColors: '@media (forced-colors: active)',
  motion: '@media (prefers-reduced-motion: no-preference)',
  print: '@media print',
};

/** Languages whose letters are joined: space between them, which a page without a theme would set, breaks words. */
export const joinedScript =
  ':is(:lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(ckb), :lang(sd), :lang(hi), :lang(mr), :lang(ne), :lang(bn))';
