// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { formatAge } from '../../src/i18n/age';
import { allLocales } from '../../src/i18n/allLocales';
import { formatDay, formatTime } from '../../src/i18n/dates';
import { plainSpaces } from '../../src/i18n/plainSpaces';

/** Node holds all of CLDR, so what we carry ourselves must be what Node writes, save where it is known to be poor. */
const carried = allLocales.filter(({ dates }) => dates);

/** CLDR has no ages for these, but "-3 h"; for Hebrew it repeats the number. */
const agesOfOurOwn = new Set(['ckb', 'he', 'ig', 'rn', 'rw', 'yo']);

/** Node's ICU lacks the Korean words, pads the hour in Kannada, and has no zero in Yoruba's minutes. */
const timesOfOurOwn = new Set(['kn', 'ko', 'yo']);

const dayLength = 86_400_000;
const digitsOf = ({ numberingSystem = 'latn' }: { numberingSystem?: string | undefined }) =>
  numberingSystem;

describe.each(carried)('dates of $tag', (locale) => {
  const numberingSystem = digitsOf(locale);
  const settings = { locale, timeZone: 'UTC' };

  it('are those of CLDR', () => {
    const format = new Intl.DateTimeFormat(locale.tag, {
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      timeZone: 'UTC',
      numberingSystem,
    });
    for (let day = 0; day < 366; day += 5) {
      const instant = Date.UTC(2026, 0, 1) + day * dayLength;
      const parts = format.formatToParts(instant).filter(({ type }) => type !== 'era');
      const expected = plainSpaces(parts.map(({ value }) => value).join('')).trim();
      expect(formatDay({ instant }, settings)).toBe(expected);
    }
  });

  it.skipIf(timesOfOurOwn.has(locale.tag))('have the times of CLDR', () => {
    const options = { timeStyle: 'short', timeZone: 'UTC', numberingSystem } as const;
    const format = new Intl.DateTimeFormat(locale.tag, options);
    for (let hour = 0; hour < 24; hour += 1) {
      const instant = Date.UTC(2026, 0, 1, hour, 5);
      expect(formatTime(instant, settings)).toBe(plainSpaces(format.format(instant)));
    }
  });

  it.skipIf(agesOfOurOwn.has(locale.tag))('have the ages of CLDR', () => {
    const format = new Intl.RelativeTimeFormat(`${locale.tag}-u-nu-${numberingSystem}`);
    for (let count = 1; count < 24; count += 1) {
      const expected = plainSpaces(format.format(-count, 'hour'));
      expect(formatAge(count * 3_600_000, locale)).toBe(expected);
    }
  });
});
