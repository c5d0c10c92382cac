import { languageTag } from '../lib/languageTag';
import type { Locale } from './Locale';
import { ar } from './locales/ar';
import { en } from './locales/en';
import { tr } from './locales/tr';
import { regionalLocale } from './regional';

const locales: readonly Locale[] = [ar, en, tr];

/**
 * The locale that ships for a BCP 47 tag, or for its language: `getLocale('tr-CY')` is Turkish written for Cyprus.
 * English where none ships. Holds all locales; a browser bundle imports the one it needs.
 */
export function getLocale(tag: string): Locale {
  const language = languageTag(tag) ?? en.tag;
  const found = locales.find((locale) => locale.tag === language.split('-', 1)[0]);
  return found ? regionalLocale(found, language) : en;
}
