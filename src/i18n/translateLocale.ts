import type { Locale } from './Locale';
import type { MessageKey, Messages, Words } from './messages';

/** Gives the words of one message, or `undefined` where the translator has none. `words` are those of the locale. */
export type Translate = (key: MessageKey, words: Words) => Words | undefined;

/**
 * A locale with the words of the site's own translator: `translateLocale(en, (key) => t(`newsprint.${key}`))`. What it
 * does not know stays in the words of the locale. The answer is plain data; make it once, not for each request.
 */
export function translateLocale(locale: Locale, translate: Translate): Locale {
  const messages = Object.fromEntries(
    Object.entries(locale.messages).map(([key, words]: [string, Words]) => [
      key,
      translate(key as MessageKey, words) ?? words,
    ]),
  ) as unknown as Messages;
  return { ...locale, messages };
}
