import { describe, expect, it } from 'vitest';
import { getLocale } from '../../src/i18n/getLocale';
import { ar } from '../../src/i18n/locales/ar';
import { en } from '../../src/i18n/locales/en';
import { formatNumber } from '../../src/i18n/numbers';
import { formOf } from '../../src/i18n/plural';
import { regionalLocale } from '../../src/i18n/regional';
import { translateLocale } from '../../src/i18n/translateLocale';

describe('getLocale', () => {
  it.each([
    ['tr', 'tr', 'En çok okunanlar'],
    ['tr-CY', 'tr-CY', 'En çok okunanlar'],
    ['AR_eg', 'ar-EG', 'الأكثر قراءة'],
    ['no', 'nb', getLocale('nb').messages.mostRead],
    ['no-NO', 'nb-NO', getLocale('nb').messages.mostRead],
    ['iw', 'he', getLocale('he').messages.mostRead],
    ['zh-CN', 'zh-CN', getLocale('zh').messages.mostRead],
    ['zh-TW', 'zh-TW', getLocale('zh-Hant').messages.mostRead],
    ['zh-HK', 'zh-HK', getLocale('zh-Hant').messages.mostRead],
    ['pt-BR', 'pt-BR', getLocale('pt').messages.mostRead],
    ['pt-AO', 'pt-AO', getLocale('pt-PT').messages.mostRead],
    ['sr-RS', 'sr-RS', getLocale('sr').messages.mostRead],
    ['sr-Latn-RS', 'sr-Latn-RS', getLocale('sr-Latn').messages.mostRead],
    ['uz-Cyrl', 'uz-Cyrl', getLocale('uz-Cyrl').messages.mostRead],
    ['uz-Arab', 'en', 'Most read'],
    ['tlh', 'en', 'Most read'],
    ['no tag', 'en', 'Most read'],
  ])('%s', (tag, expectedTag, words) => {
    const locale = getLocale(tag);
    expect(locale.tag).toBe(expectedTag);
    expect(locale.messages.mostRead).toBe(words);
  });

  it('does not take the words of one variety for another', () => {
    const words = (tag: string) => getLocale(tag).messages;
    expect(words('zh-TW')).not.toEqual(words('zh-CN'));
    expect(words('pt-PT')).not.toEqual(words('pt-BR'));
    expect(words('sr-Latn')).not.toEqual(words('sr'));
  });
});

describe('regionalLocale', () => {
  it('takes the region of a text in the same language and script only', () => {
    expect(regionalLocale(en, 'en-GB').tag).toBe('en-GB');
    expect(regionalLocale(en, 'tr-CY')).toBe(en);
    expect(regionalLocale(getLocale('sr'), 'sr-Latn').tag).toBe('sr');
    expect(regionalLocale({ ...en, tag: 'en-AU' }, 'en-GB').tag).toBe('en-AU');
    expect(regionalLocale({ ...en, tag: 'en-AU' }, 'en').tag).toBe('en-AU');
  });
});

describe('translateLocale', () => {
  it('takes the words that a translator has, and keeps the others', () => {
    const locale = translateLocale(en, (key) => (key === 'mostRead' ? 'Top stories' : undefined));
    expect(locale.messages).toEqual({ ...en.messages, mostRead: 'Top stories' });
    expect(en.messages.mostRead).toBe('Most read');
  });

  it('tells the translator the words of the locale', () => {
    const { messages } = translateLocale(en, (_key, words) =>
      typeof words === 'string' ? words.toUpperCase() : words,
    );
    expect(messages.share).toBe('SHARE');
    expect(messages.comments).toEqual(en.messages.comments);
  });
});

describe('formatNumber', () => {
  it.each([
    [en, '1200'],
    [ar, '1200'],
    [{ ...ar, numberingSystem: 'arab' }, '١٢٠٠'],
    [{ ...en, numberingSystem: 'deva' }, '१२००'],
    [getLocale('fa'), '۱۲۰۰'],
    [getLocale('my'), '၁၂၀၀'],
  ])('writes the digits of the locale: %#', (locale, expected) =>
    expect(formatNumber(1200, locale)).toBe(expected),
  );
});

describe('formOf', () => {
  it.each([
    [0, 'لا تعليقات'],
    [1, 'تعليق واحد'],
    [2, 'تعليقان'],
    [5, '{count} تعليقات'],
    [11, '{count} تعليقًا'],
    [100, '{count} تعليق'],
  ])('%i', (count, expected) => expect(formOf(ar.messages.comments, count, 'ar')).toBe(expected));

  it('takes "other" for a form that is not there', () => {
    expect(formOf({ other: '{count} updates' }, 1, 'en')).toBe('{count} updates');
    expect(formOf('Reported by {names}', 3, 'en')).toBe('Reported by {names}');
  });
});
