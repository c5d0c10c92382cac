import { describe, expect, it } from 'vitest';
import { directionOf } from '../../src/lib/directionOf';
import { languageTag } from '../../src/lib/languageTag';
import { joinParts, type ListLanguage } from '../../src/lib/joinParts';
import { fill, fillParts } from '../../src/lib/template';

const sentence = (names: string[], language: string | ListLanguage) =>
  joinParts(names, typeof language === 'string' ? { tag: language } : language, String)
    .map((part) => ('text' in part ? part.text : part.item))
    .join('');

describe('joinParts', () => {
  it.each([
    [[], 'en', ''],
    [['A'], 'en', 'A'],
    [['A', 'B'], 'en', 'A and B'],
    [['A', 'B', 'C'], 'en', 'A, B, and C'],
    [['A', 'B', 'C'], 'en-GB', 'A, B and C'],
    [['A', 'B', 'C'], 'tr', 'A, B ve C'],
    [['A', 'B'], 'ar', 'A وB'],
    [['A', 'B'], 'ja', 'A、B'],
    [['Ana', 'Inés'], 'es', 'Ana e Inés'],
    [['Inés', 'Ana'], 'es-MX', 'Inés y Ana'],
    [['דנה', 'נועם'], 'he', 'דנה ונועם'],
    [['דנה', 'Noam'], 'he', 'דנה ו-Noam'],
  ])('%j in %j', (names, locale, expected) => expect(sentence(names, locale)).toBe(expected));

  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A agus B'],
    [['A', 'B', 'C'], 'A, B agus C'],
    [['A', 'B', 'C', 'D'], 'A, B, C agus D'],
  ])("in a language's own pattern: %j", (names, expected) => {
    const list = { pair: ' agus ', separator: ', ', last: ' agus ' };
    expect(sentence(names, { tag: 'gd', list })).toBe(expected);
  });
});

describe('fill', () => {
  it('puts values where the language has them', () => {
    expect(fill('{role}: {names}', { role: 'Data', names: 'Ada' })).toBe('Data: Ada');
    expect(fill('{names} tarafından', { names: 'Ada' })).toBe('Ada tarafından');
  });

  it('leaves out what has no value and keeps what is more than text', () => {
    const node = { kind: 'element' };
    expect(fillParts('By {names}{more}', { names: node })).toEqual(['By ', node]);
  });
});

describe('directionOf', () => {
  it.each([
    ['en-GB', 'ltr'],
    ['ar', 'rtl'],
    ['fa-AF', 'rtl'],
    ['ur', 'rtl'],
    ['he', 'rtl'],
    ['az', 'ltr'],
    ['az-Arab', 'rtl'],
    ['ku', 'ltr'],
    ['ckb', 'rtl'],
    ['not a tag', 'ltr'],
  ])('%s is %s', (tag, direction) => expect(directionOf(tag)).toBe(direction));
});

describe('languageTag', () => {
  it.each([
    ['en-GB', 'en-GB'],
    ['en_gb', 'en-GB'],
    [' TR ', 'tr'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['', undefined],
    ['not a tag', undefined],
    [undefined, undefined],
  ])('%s is %s', (tag, expected) => expect(languageTag(tag)).toBe(expected));
});
