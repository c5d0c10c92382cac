import { describe, expect, it } from 'vitest';
import { dayOf, isTimeZone, parseMoment, toDateTimeAttribute } from '../../src/lib/moment';

describe('parseMoment', () => {
  it.each([
    ['2026-11-12T06:15:00Z', 'UTC', '2026-11-12T06:15:00Z'],
    ['2026-11-12T06:15Z', 'UTC', '2026-11-12T06:15:00Z'],
    ['2026-11-12T06:15:00.250Z', 'UTC', '2026-11-12T06:15:00.250Z'],
    ['2026-11-12T06:15:00+01:00', 'UTC', '2026-11-12T05:15:00Z'],
    ['2026-11-12T06:15:00-0330', 'UTC', '2026-11-12T09:45:00Z'],
    ['2026-11-12 06:15:00+01', 'UTC', '2026-11-12T05:15:00Z'],
    ['2026-11-12T06:15:00', 'Europe/Oslo', '2026-11-12T05:15:00Z'],
    ['2026-07-12T06:15:00', 'America/New_York', '2026-07-12T10:15:00Z'],
    ['2024-02-29', 'Asia/Tokyo', '2024-02-29'],
    [' 2026-11-12 ', 'UTC', '2026-11-12'],
  ])('reads %s in %s', (text, timeZone, expected) => {
    expect(toDateTimeAttribute(parseMoment(text, timeZone)!)).toBe(expected);
  });

  it.each([
    [
      'an hour that spring leaves out is pushed on',
      '2026-03-29T02:30:00',
      'Europe/Oslo',
      '2026-03-29T01:30:00Z',
    ],
    [
      'an hour that autumn repeats is its first',
      '2026-10-25T02:30:00',
      'Europe/Oslo',
      '2026-10-25T00:30:00Z',
    ],
    [
      'zones at both ends of the day',
      '2026-01-01T00:10:00',
      'Pacific/Kiritimati',
      '2025-12-31T10:10:00Z',
    ],
  ])('%s', (_case, text, timeZone, expected) => {
    expect(toDateTimeAttribute(parseMoment(text, timeZone)!)).toBe(expected);
  });

  it.each([
    '',
    'on',
    'yesterday',
    '2026-02-30',
    '2026-13-01',
    '2026-11-12T25:00:00Z',
    '12.11.2026',
    '2026-11-12T06:15:00ZZ',
  ])('does not guess at "%s"', (text) => expect(parseMoment(text)).toBeUndefined());
});

describe('dayOf', () => {
  it('keeps a day without a time in every zone', () => {
    for (const zone of ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      expect(dayOf(parseMoment('2026-11-12')!, zone)).toBe('2026-11-12');
    }
  });

  it('asks the zone for the day of an instant', () => {
    const moment = parseMoment('2026-11-12T23:30:00Z')!;
    expect(dayOf(moment, 'Europe/Oslo')).toBe('2026-11-13');
    expect(dayOf(moment, 'America/New_York')).toBe('2026-11-12');
  });
});

describe('isTimeZone', () => {
  it.each([
    ['Europe/Oslo', true],
    ['UTC', true],
    ['Europe/Skarholm', false],
    ['', false],
  ])('%s: %s', (zone, known) => expect(isTimeZone(zone)).toBe(known));
});
