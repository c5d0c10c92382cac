import { styles } from 'newsprint:styles';
import { AdSlot } from '../components/AdSlot/AdSlot';
import { SectionBadge } from '../components/SectionBadge/SectionBadge';
import { memoize } from '../lib/memoize';
import { accentNames } from '../theme/accents';
import { themeCss, type ThemeName } from '../theme/themes';
import { escapeStyle } from './escape';
import { Markup } from './Markup';
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

/**
 * The theme, for a language or for all, and the components with these classes, or all of them, as the text of a
 * `<style>`. Concatenated anew each
 * time, which costs less than to keep an answer for every kind of page.
 */
export function pageCss(
  theme: ThemeName,
  { classes, language }: { classes?: ReadonlySet<string> | undefined; language?: string } = {},
): Markup {
  let css = themeStyles(language === undefined ? theme : `${theme} ${language}`);
  for (const style of componentStyles) {
    if (!classes || style.classes.some((name) => classes.has(name))) css += style.css;
  }
  return new Markup(css);
}

/** By the name of the theme and, where scripts of other languages are not needed, a language. */
const themeStyles = memoize((key) => {
  const [theme, language] = key.split(' ') as [ThemeName, string?];
  return escapeStyle(minified(themeCss(theme, { languages: language ? [language] : undefined })));
});

const componentStyles = styles.map(({ classes, css }) => ({ classes, css: escapeStyle(css) }));

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
