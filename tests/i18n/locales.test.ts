import { describe, expect, it } from 'vitest';
import { getLocale } from '../../src/i18n/getLocale';
import type { MessageKey, Plural, Words } from '../../src/i18n/messages';
import { ar } from '../../src/i18n/locales/ar';
import { en } from '../../src/i18n/locales/en';
import { tr } from '../../src/i18n/locales/tr';
import { formatNumber } from '../../src/i18n/numbers';
import { regionalLocale } from '../../src/i18n/regional';
import { directionOf } from '../../src/lib/directionOf';

const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();

const formsOf = (words: Words) => Object.values(withOther(words));
const withOther = (words: Words): Plural => (typeof words === 'string' ? { other: words } : words);

describe.each([ar, en, tr])('locale $tag', (locale) => {
  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(locale))).toEqual(locale);
  });

  it('has the direction of its script', () => {
    expect(locale.direction).toBe(directionOf(locale.tag));
  });

  it.each(Object.entries(locale.messages))(
    '%s has words and the slots of the English',
    (key, words) => {
      for (const form of formsOf(words)) expect(form.trim()).not.toBe('');
      const { other } = withOther(words);
      expect(slots(other)).toEqual(slots(withOther(en.messages[key as MessageKey]).other));
    },
  );
});

describe('getLocale', () => {
  it.each([
    ['tr', 'tr', 'En çok okunanlar'],
    ['tr-CY', 'tr-CY', 'En çok okunanlar'],
    ['AR_eg', 'ar-EG', 'الأكثر قراءة'],
    ['nb', 'en', 'Most read'],
    ['no tag', 'en', 'Most read'],
  ])('%s', (tag, expectedTag, words) => {
    const locale = getLocale(tag);
    expect(locale.tag).toBe(expectedTag);
    expect(locale.messages.mostRead).toBe(words);
  });
});

describe('regionalLocale', () => {
  it('takes the region of a text in the same language only', () => {
    expect(regionalLocale(en, 'en-GB').tag).toBe('en-GB');
    expect(regionalLocale(en, 'tr-CY')).toBe(en);
    expect(regionalLocale({ ...en, tag: 'en-AU' }, 'en-GB').tag).toBe('en-AU');
    expect(regionalLocale({ ...en, tag: 'en-AU' }, 'en').tag).toBe('en-AU');
  });
});

describe('formatNumber', () => {
  it.each([
    [en, '12'],
    [ar, '12'],
    [{ ...ar, numberingSystem: 'arab' }, '١٢'],
    [{ ...en, numberingSystem: 'deva' }, '१२'],
  ])('writes the digits of the locale: %#', (locale, expected) =>
    expect(formatNumber(12, locale)).toBe(expected),
  );
});
