import { describe, expect, it } from 'vitest';
import { allLocales } from '../../src/i18n/allLocales';
import type { Locale } from '../../src/i18n/Locale';
import { en } from '../../src/i18n/locales/en';
import type { MessageKey, Words } from '../../src/i18n/messages';
import { directionOf } from '../../src/lib/directionOf';
import { formsOf } from '../helpers/words';

const slotsOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

/** Forms that may say a number in a word of their own: "two comments" has no `{count}`. */
const wordsForNumbers = new Set(['zero', 'one', 'two']);

/** Slots that a form may leave out; all others it has. */
function missingSlots(locale: Locale, key: MessageKey): string[] {
  const expected = slotsOf(otherOf(en.messages[key])).toSorted();
  const words = locale.messages[key];
  const forms = typeof words === 'string' ? [['other', words] as const] : Object.entries(words);
  return forms.flatMap(([category, form]) => {
    const slots = slotsOf(form).toSorted();
    const wanted =
      wordsForNumbers.has(category) && !slots.includes('count')
        ? expected.filter((slot) => slot !== 'count')
        : expected;
    return slots.join() === wanted.join() ? [] : [`${key}.${category}: ${form}`];
  });
}

function otherOf(words: Words): string {
  return typeof words === 'string' ? words : words.other;
}

it('no two locales have one tag', () => {
  const tags = allLocales.map(({ tag }) => tag);
  expect(new Set(tags).size).toBe(tags.length);
});

describe.each(allLocales.map((locale) => [locale.tag, locale] as const))(
  'locale %s',
  (tag, locale) => {
    const keys = Object.keys(locale.messages) as MessageKey[];
    const plurals = keys.filter((key) => typeof locale.messages[key] !== 'string');

    it('is plain JSON', () => {
      expect(JSON.parse(JSON.stringify(locale))).toEqual(locale);
    });

    it('has a tag in its usual spelling, and the direction of its script', () => {
      expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
      expect(locale.direction).toBe(directionOf(tag));
    });

    it('has every message of the English and no other', () => {
      expect(keys.toSorted()).toEqual(Object.keys(en.messages).toSorted());
      expect(
        keys.filter((key) => formsOf(locale.messages[key]).some((form) => !form.trim())),
      ).toEqual([]);
    });

    it('has the slots of the English', () => {
      expect(keys.flatMap((key) => missingSlots(locale, key))).toEqual([]);
    });

    it('has the plural forms of CLDR', () => {
      const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted();
      const wrong = plurals.filter((key) => {
        const forms = Object.keys(locale.messages[key]).toSorted();
        return forms.join() !== categories.join();
      });
      expect(Intl.PluralRules.supportedLocalesOf(tag).length > 0 ? wrong : []).toEqual([]);
    });

    it('has no straight quotation marks, and no space at either end', () => {
      const untidy = keys.filter((key) =>
        formsOf(locale.messages[key]).some((form) => /["']/.test(form) || form !== form.trim()),
      );
      expect(untidy.filter((key) => key !== 'listSeparator' && key !== 'bylineAside')).toEqual([]);
    });
  },
);
