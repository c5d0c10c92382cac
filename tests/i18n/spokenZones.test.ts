import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/locales/en';
import { englishZoneNames } from '../../src/i18n/zoneNames';
import { spokenZoneName, zoneName } from '../../src/i18n/zones';

const instants = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)];

describe.each(Object.keys(englishZoneNames))('%s', (timeZone) => {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'long' });

  it.each(instants)('is spoken as Intl names it, at %s', (instant) => {
    const long = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value;
    const short = zoneName(instant, timeZone, en);
    expect(spokenZoneName(short, timeZone, en)).toBe(long);
  });
});

it('speaks a name that has no long form as it is written', () => {
  const locale = { ...en, zoneNames: { 'Asia/Dubai': { GST: 4 } } };
  expect(zoneName(instants[0]!, 'Asia/Dubai', locale)).toBe('GST');
  expect(spokenZoneName('GST', 'Asia/Dubai', locale)).toBe('GST');
});
