import { directionOf } from '../lib/directionOf';
import type { Locale } from './Locale';

/**
 * The locale with the region of a text in the same language: English words, but the dates of `en-GB`. A text in
 * another language or direction changes nothing.
 */
export function regionalLocale(locale: Locale, language: string): Locale {
  const same =
    baseOf(language) === baseOf(locale.tag) && directionOf(language) === locale.direction;
  return same && language.length > locale.tag.length ? { ...locale, tag: language } : locale;
}

function baseOf(tag: string): string {
  return tag.split('-', 1)[0]!.toLowerCase();
}
