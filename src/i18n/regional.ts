import { likelySubtags } from '../lib/likelySubtags';
import type { Locale } from './Locale';

/**
 * The locale with the region of a text in the same language and script: English words, but the dates of `en-GB`. A
 * text in another language or script changes nothing, nor does it change a locale that has a region of its own.
 */
export function regionalLocale(locale: Locale, language: string): Locale {
  const own = likelySubtags(locale.tag);
  const other = likelySubtags(language);
  const isSame = own.language === other.language && own.script === other.script;
  return isSame && !locale.tag.includes('-') ? { ...locale, tag: language } : locale;
}
