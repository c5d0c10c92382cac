import { languageTag } from '../lib/languageTag';
import { likelySubtags } from '../lib/likelySubtags';
import { allLocales } from './allLocales';
import type { Locale } from './Locale';
import { en } from './locales/en';
import { ptPT } from './locales/pt-PT';

/** For regions without a locale of their own. CLDR's parent of pt-AO is pt-PT, not the Portuguese of Brazil. */
const elsewhere: Readonly<Record<string, Locale>> = { pt: ptPT };

/**
 * The locale that ships for a BCP 47 tag, or for its language and script: `getLocale('tr-CY')` is Turkish written for
 * Cyprus, `getLocale('zh-TW')` Chinese in traditional characters. English where none ships. Holds all locales; a
 * browser bundle imports the one it needs.
 */
export function getLocale(tag: string): Locale {
  // Norwegian that does not say which is Bokmål: Intl knows no such alias.
  const language = (languageTag(tag) ?? en.tag).replace(/^no\b/, 'nb');
  const wanted = likelySubtags(language);
  const candidates = allLocales.filter((locale) => {
    const own = likelySubtags(locale.tag);
    return own.language === wanted.language && own.script === wanted.script;
  });
  const found =
    candidates.find((locale) => likelySubtags(locale.tag).region === wanted.region) ??
    elsewhere[wanted.language] ??
    candidates[0];
  return found ? { ...found, tag: language } : en;
}
