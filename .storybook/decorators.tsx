import type { Decorator } from '@storybook/react-vite';
import { getLocale } from '../src/i18n/getLocale';
import { themeCss } from '../src/theme/themes';

/** On a docs page each story stands on a ground of its own. */
const docsCss = '.docs-story { background: var(--newsprint-color-bg); }';

/** Paints the page as a site would: the theme's stylesheet, the chosen scheme and text size, language and direction. */
export const onPage: Decorator = (Story, { globals }) => {
  const { documentElement } = document;
  documentElement.dataset.colorScheme = globals.colorScheme;
  documentElement.style.fontSize = `${globals.textSize}%`;
  const locale = getLocale(globals.locale);

  return (
    <div lang={locale.tag} dir={locale.direction}>
      <style>{themeCss('broadsheet') + docsCss}</style>
      <Story />
    </div>
  );
};

/** Hands the toolbar's language to components that print words, unless the story sets one itself. */
export const inLocale: Decorator = (Story, { args, argTypes, globals }) => {
  const takesLocale = 'locale' in argTypes && args.locale === undefined;
  if (!takesLocale || globals.locale === 'en') return <Story />;

  return <Story args={{ ...args, locale: getLocale(globals.locale) }} />;
};
