import type { Preview } from '@storybook/react-vite';
import { allLocales } from '../src/i18n/allLocales';

/** A language's name in itself, where the browser knows it. */
export function nameOf(tag: string): string {
  return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
}

/** What the toolbar offers; the decorators carry it out. */
export const toolbars = {
  initialGlobals: { colorScheme: 'light', locale: 'en', textSize: '100' },
  globalTypes: {
    colorScheme: {
      description: 'Colour scheme',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
      },
    },
    locale: {
      description: 'Language of the components and direction of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: allLocales.map(({ tag, direction }) => ({
          value: tag,
          title: `${tag} ${nameOf(tag)}`,
          right: direction === 'rtl' ? '←' : '',
        })),
      },
    },
    textSize: {
      description: "The reader's text size",
      toolbar: {
        icon: 'ruler',
        dynamicTitle: true,
        items: [
          { value: '100', title: 'Text 100 %' },
          { value: '130', title: 'Text 130 %' },
          { value: '200', title: 'Text 200 %' },
        ],
      },
    },
  },
} satisfies Preview;
