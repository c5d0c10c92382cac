import type { Locale } from './Locale';
import { ar } from './locales/ar';
import { en } from './locales/en';
import { tr } from './locales/tr';

const locales: readonly Locale[] = [ar, en, tr];

/**
 * The locale that ships for a BCP 47 tag, or for its language: `getLocale('tr-CY')` is Turkish written for Cyprus.
 * English where none ships. Holds all locales; a browser bundle imports the one it needs.
 */
export function getLocale(tag: string): Locale {
  const language = tag.toLowerCase().split('-')[0];
  const found = locales.find((locale) => locale.tag === language);
  if (!found) return en;
  return isLanguageTag(tag) ? { ...found, tag } : found;
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
