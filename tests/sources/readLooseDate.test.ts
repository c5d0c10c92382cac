// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readLooseDate } from '../../src/sources/shared/readLooseDate';

/** Day and time of most strings below: 12 November 2026, 6:15. */
const day = '2026-11-12';
const local = `${day}T06:15`;

describe('readLooseDate', () => {
  it.each([
    [day, day],
    ['2026-11-12T06:15:00+01:00', `${local}:00+01:00`],
    ['2026-11-12T06:15:00.123456Z', `${local}:00.123Z`],
    ['2026-11-12 06:15:00 +0100', `${local}:00+01:00`],
    ['2026-11-12T06:15', local],
    ['20261112T06:15:00Z', `${local}:00Z`],
    ['20261112061500', `${local}:00`],
    ['20261112', day],
    ['2026-11-12T06:15:00ZZ', `${local}:00Z`],
    ['2026-11-12T06:15:00PDT', `${local}:00-07:00`],
    ['2026-11-12T06:15:00+02:00CET', `${local}:00+02:00`],
    ['2026-11-12T06:15%Z', `${local}Z`],
    ['2026-11-12T06:15:0Z', `${local}:00Z`],
    ['2026-11-12T06:15:60Z', `${local}:59Z`],
    ['\\"2026-11-12T06:15:00+00:00\\"', `${local}:00Z`],
    ['২০২৬-১১-১২T০৬:১৫:০০+০১:০০', `${local}:00+01:00`],
    ['1794464100', '2026-11-12T06:15:00Z'],
    ['1794464100000', '2026-11-12T06:15:00Z'],
  ])('reads ISO 8601 and what is meant to be: %j', (text, expected) => {
    expect(readLooseDate(text)).toBe(expected);
  });

  it.each([
    ['Thu, 12 Nov 2026 06:15:00 +0100', `${local}:00+01:00`],
    ['Thu, 12 Nov 26 06:15:00 GMT', `${local}:00Z`],
    ['Thu, 12 Nov 2026 06:15:00 EST', `${local}:00-05:00`],
    ['Thu, 12 Nov 2026 06:15:00 ET', `${local}:00-05:00`],
    ['Thu, 12 Nov 2026 06:15:00 Europe/Oslo', `${local}:00+01:00`],
    ['Thu Nov 12 06:15:00 CET 2026', `${local}:00+01:00`],
    ['Thu Nov 12 2026 06:15:00 GMT+0000 (Coordinated Universal Time)', `${local}:00Z`],
    ['12 Nov 1994', '1994-11-12'],
  ])('reads the dates of feeds and programs: %j', (text, expected) => {
    expect(readLooseDate(text)).toBe(expected);
  });

  it.each([
    ['16.07.2024', '2024-07-16'],
    ['16. 7. 2024 6:15', '2024-07-16T06:15'],
    ['07.16.2024 06:15 AM', '2024-07-16T06:15'],
    ['16/07/2024 20h38', '2024-07-16T20:38'],
    ['07/16/24 6:15PM', '2024-07-16T18:15'],
    ['05/05/2024', '2024-05-05'],
    ['2024/7/16', '2024-07-16'],
    ['2024年7月16日（火）06時15分', '2024-07-16T06:15'],
    ['2024년 7월 16일 오후 6:15', '2024-07-16T18:15'],
    ['November 12, 2026 at 12:05 a.m.', '2026-11-12T00:05'],
    ['6:15 am Thu Nov 12, 2026', local],
    ['06:15 GMT, 12 November 2026', `${local}Z`],
    ['12. November 2026, 06:15 Uhr', local],
    ['12th of November 2026', day],
    ['12.nov.2026 às 06h15', local],
    ['torsdag 12. november 2026 kl. 06.15', local],
    ['12 de noviembre de 2026', day],
    ['12 novembre 2026', day],
    ['12 października 2026', '2026-10-12'],
    ['12 Kasım 2026 06:15', local],
    ['١٢ نوفمبر ٢٠٢٦', day],
    ['12 تشرين الثاني 2026', day],
    ['2026. november 12. 6:15', local],
    ['14 JAN 26', '2026-01-14'],
    ['Updated Nov. 12, 2026 / Posted Nov. 10, 2026', day],
  ])('reads what pages show: %j', (text, expected) => {
    expect(readLooseDate(text)).toBe(expected);
  });

  it.each([
    ['05/06/2024', 'en', undefined],
    ['05/06/2024', 'en-US', '2024-05-06'],
    ['05/06/2024', 'en_GB', '2024-06-05'],
    ['05/06/2024', 'fr', '2024-06-05'],
    ['23.09.20', undefined, undefined],
    ['23.09.20', 'de', '2020-09-23'],
    ['12 listopad 2026', 'hr', '2026-10-12'],
    ['12 listopad 2026', 'pl', day],
    ['12 listopad 2026', undefined, undefined],
    ['12 November 2026', 'no such tag', day],
  ])('asks the language where %j has two readings: %s', (text, locale, expected) => {
    expect(readLooseDate(text, { locale })).toBe(expected);
  });

  it.each([
    ['2026-11-12T06:15', 'Europe/Oslo', `${local}+01:00`],
    ['2026-07-12T06:15', 'Europe/Oslo', '2026-07-12T06:15+02:00'],
    ['2026-11-12T06:15', 'Mars/Base', local],
    ['12 November 2026', 'Europe/Oslo', day],
    ['Nov 12, 2026, 06:15 AM IST', undefined, day],
    ['Nov 12, 2026, 06:15 AM IST', 'Asia/Kolkata', `${local}+05:30`],
    ['Nov 12, 2026, 06:15 AM IST', 'Asia/Jerusalem', `${local}+02:00`],
    ['Nov 12, 2026, 06:15 AM IST', 'Europe/Oslo', day],
    ['Nov 12, 2026, 06:15 AM CST', 'Asia/Shanghai', `${local}+08:00`],
    ['Jul 12, 2026, 06:15 AM BST', 'Europe/London', '2026-07-12T06:15+01:00'],
    ['Nov 12, 2026, 06:15 AM EST', 'Australia/Sydney', `${local}+11:00`],
    ['Nov 12, 2026, 06:15 AM XYZ', 'Europe/Oslo', day],
  ])('reads the time of %j on a site in %s', (text, timeZone, expected) => {
    expect(readLooseDate(text, { timeZone })).toBe(expected);
  });

  it.each([
    ['2026-11-12T25:15:00Z', day],
    ['2026-11-12T06:xx:00Z', day],
    ['2026-11-12T06:15:00+00:xx', day],
    ['2026-11-12T06:15:00+25:00', local + ':00'],
  ])('keeps the day of %j, whose time cannot be', (text, expected) => {
    expect(readLooseDate(text)).toBe(expected);
  });

  it.each([
    ...['', 'soon', '2026', '2026-11', '11:15', '5 hours ago', 'Nov 12', '19 Nov 20:15'],
    ...['24. Jan. 18 Uhr', '30 February 2026', '99 Jun 2026', '0001-01-01T00:00:00Z'],
    ...['1399/02/12', '12 Nov 2569', '1.2.3.2026', '18FEC93808733136F33F992192FA967D'],
    ...['https://paper.example/2026/11/12/bell', 'PT0H15M', '161385360554578'],
    '2013-01-27-01',
  ])('finds no day in %j', (text) => {
    expect(readLooseDate(text)).toBeUndefined();
  });

  it('is quick about a text that is no date', () => {
    const start = performance.now();
    for (const piece of ['1 ', 'a ', '12.', '1 a ', 'mar 1 ']) readLooseDate(piece.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(500);
  });
});
