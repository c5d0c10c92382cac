import { describe, expect, it } from 'vitest';
import { formatDay, formatTime } from '../../src/i18n/dates';
import { english } from '../../src/i18n/english/english';
import { plainSpaces } from '../../src/i18n/plainSpaces';
import { joinParts } from '../../src/lib/joinParts';
import { isTimeZone } from '../../src/lib/moment';

const timeZone = 'UTC';
const hourCycles = [undefined, 'h12', 'h23'] as const;
const numberingSystems = [undefined, 'arab', 'deva'];

describe.each(['en', 'en-US', 'en-GB'])('what is printed in %s is what Intl prints', (tag) => {
  const locale = { ...english({}), tag };

  it.each(numberingSystems)('days, in digits %s', (numberingSystem) => {
    const format = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone, numberingSystem });
    for (let month = 0; month < 12; month++) {
      for (const year of [1776, 1969, 2026]) {
        const instant = Date.UTC(year, month, month + 2);
        const text = formatDay({ instant }, { locale, timeZone, numberingSystem });
        expect(text).toBe(plainSpaces(format.format(instant)));
      }
    }
  });

  it.each(hourCycles)('hours, in cycle %s', (hourCycle) => {
    const format = new Intl.DateTimeFormat(tag, { timeStyle: 'short', timeZone, hourCycle });
    for (let hour = 0; hour < 24; hour++) {
      const instant = Date.UTC(2026, 10, 12, hour, hour);
      const expected = plainSpaces(format.format(instant));
      const unpadded = hourCycle === 'h12' ? expected.replace(/^0/, '') : expected;
      expect(formatTime(instant, { locale, timeZone, hourCycle })).toBe(unpadded);
    }
  });

  it.each([1, 2, 3, 5])('lists of %s', (length) => {
    const names = Array.from({ length }, (_, index) => `name ${index}`);
    const parts = joinParts(names, locale, String);
    const text = parts.map((part) => ('text' in part ? part.text : part.item)).join('');
    expect(text).toBe(new Intl.ListFormat(tag).format(names));
  });
});

it.each([
  ['UTC', true],
  ['Europe/London', true],
  ['W-SU', true],
  ['NZ', true],
  ['Europe/Skarholm', false],
  ['2026-11-12[Europe/Oslo]', false],
  ['T06:15+01:00', false],
  ['', false],
])('%s is a zone: %s', (name, isZone) => {
  expect(isTimeZone(name)).toBe(isZone);
});
