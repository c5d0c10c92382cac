import { styles } from 'newsprint:styles';
import { AdSlot } from '../components/AdSlot/AdSlot';
import { SectionBadge } from '../components/SectionBadge/SectionBadge';
import { memoize } from '../lib/memoize';
import { accentNames } from '../theme/accents';
import { themeCss, type ThemeName } from '../theme/themes';
import { escapeStyle } from './escape';
import { Markup } from './Markup';
import { type Feature, featuresAskedBy, featuresIn, namesOf, rulesOf } from './pageRules';
import { renderIn } from './session';

export interface DocumentCssOptions {
  /** @default broadsheet */
  theme?: ThemeName | undefined;
  /** Section colours of the site's own, as hex; those that have a name are always in it. */
  accents?: readonly string[] | undefined;
  /** Width and height in pixels of the site's advertisements. */
  adSlots?:
    readonly (readonly [width: number | undefined, height: number | undefined])[] | undefined;
}

/**
 * All CSS of the documents that `renderArticle` makes, for the file that its option `stylesheet` names. A policy that
 * allows no `style` attribute, such as `style-src 'self'`, needs the section colours and the sizes of advertisements
 * in it: those not listed here are left out of the page.
 */
export function documentCss({
  theme = 'broadsheet',
  accents = [],
  adSlots = [],
}: DocumentCssOptions = {}): string {
  const rules = new Map<string, string>();
  renderIn({ rules }, () => [
    ...[...accentNames, ...accents].map((accent) => (
      <SectionBadge key={accent} section={{ name: accent, accent }} />
    )),
    ...adSlots.map(([width, height], index) => (
      <AdSlot key={index} slot="" width={width} height={height} />
    )),
  ]);
  return pageCss(theme).html + cssOf(rules);
}

/** What is known of a page whose CSS is asked for. */
export interface KnownPage {
  language: string;
  /** Those of the components on it, where all have been printed. */
  classes?: ReadonlySet<string> | undefined;
  /** Its markup where all of it is newsprint's own: then only rules and variables that it uses are sent. */
  html?: string | undefined;
}

/** The theme and the components of a page, or all of them, as the text of a `<style>`. */
export function pageCss(theme: ThemeName, page?: KnownPage): Markup {
  if (!page) return new Markup(themeStyles(theme) + componentCss());
  const { classes, language, html } = page;
  if (!classes || html === undefined) {
    return new Markup(themeStyles(`${theme} ${language}`) + componentCss(classes));
  }
  const found = featuresIn(html, language, asked).join(' ');
  return new Markup(usedCss([theme, language, [...classes].sort().join(' '), found].join('|')));
}

/** By what a page has; the pages of a site are of few kinds. */
const usedCss = memoize((key) => {
  const [theme = '', language = '', classes = '', found = ''] = key.split('|');
  const features = namesOf(Uint32Array.from(found.split(' '), Number), asked);
  const css = componentCss(new Set(classes.split(' ')), features);
  const themed = themeStyles(`${theme} ${language}`);
  const used = new Set((themed + css).match(/(?<=var\()--newsprint-[\w-]+/g));
  return themed.replace(declaration, (text, name) => (used.has(name) ? text : '')) + css;
}, 64);

/** Of a variable, in the minified theme. */
const declaration = /(--newsprint-[\w-]+):(?:"[^"]*"|[^;"}])*;/g;

function componentCss(classes?: ReadonlySet<string>, features?: ReadonlySet<Feature>): string {
  let css = '';
  for (const style of componentStyles) {
    if (classes && !style.classes.some((name) => classes.has(name))) continue;
    css += features ? escapeStyle(rulesOf(style.rules, features)) : style.css;
  }
  return css;
}

const componentStyles = styles.map((style) => ({
  ...style,
  css: escapeStyle(rulesOf(style.rules)),
}));

/** Each feature that a rule asks for, with its place in the row of bits. */
const asked = new Map(
  [...new Set(styles.flatMap(({ rules }) => featuresAskedBy(rules)))].map((name, index) => [
    name,
    index,
  ]),
);

/** By the name of the theme and, where scripts of other languages are not needed, a language. */
const themeStyles = memoize((key) => {
  const [theme, language] = key.split(' ') as [ThemeName, string?];
  return escapeStyle(minified(themeCss(theme, { languages: language ? [language] : undefined })));
});

/** Rules by their selector, as CSS. */
export function cssOf(rules: ReadonlyMap<string, string>): string {
  return [...rules].map(([selector, declarations]) => `${selector}{${declarations}}`).join('');
}

/** White space that says nothing; a theme has no strings with more than one space. */
function minified(css: string): string {
  return css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replaceAll(': ', ':')
    .trim();
}
