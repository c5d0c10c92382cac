import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/head/isoDate';

describe('isoDate', () => {
  it.each([
    ['a day', '2026-11-12', undefined, '2026-11-12'],
    ['an offset', '2026-11-12T00:15:00+01:00', undefined, '2026-11-12T00:15:00+01:00'],
    ['UTC', '2026-11-12T00:15:00.123Z', 'Europe/Oslo', '2026-11-12T00:15:00.123Z'],
    ['an offset loosely written', '2026-11-12 00:15+01', undefined, '2026-11-11T23:15:00Z'],
    ['a local time', '2026-11-12 00:15', undefined, '2026-11-12T00:15:00'],
    ['a local time in a zone', '2026-11-12T00:15', 'Europe/Oslo', '2026-11-11T23:15:00Z'],
    ['a local time in no zone', '2026-11-12T00:15', 'Europe/Nowhere', '2026-11-12T00:15:00Z'],
    ['30 February', '2026-02-30', undefined, undefined],
    ['a word', 'soon', undefined, undefined],
    ['nothing', undefined, undefined, undefined],
  ])('writes %s', (_, date, timeZone, expected) => {
    expect(isoDate(date, timeZone)).toBe(expected);
  });
});
