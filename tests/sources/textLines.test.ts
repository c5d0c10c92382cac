// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readCredit } from '../../src/sources/text/readCredit';
import { findDates } from '../../src/sources/text/readDates';

describe('findDates', () => {
  it.each<[text: string, expected: readonly string[], timeZone?: string]>([
    ['May 16, 2023', ['2023-05-16']],
    ['on Sept. 3rd, 2023 at', ['2023-09-03']],
    ['16 May 2023', ['2023-05-16']],
    ['16. Mai 2023', ['2023-05-16']],
    ['16.5.2023', ['2023-05-16']],
    ['16 Mayıs 2023', ['2023-05-16']],
    ['3 KASIM 2023', ['2023-11-03']],
    ['16 مايو 2023', ['2023-05-16']],
    ['١٦ أيار، ٢٠٢٣', ['2023-05-16']],
    ['16 كانون الثاني 2023', ['2023-01-16']],
    ['2023-05-16', ['2023-05-16']],
    ['2023-05-16T10:00:00+02:00', ['2023-05-16T08:00:00Z']],
    ['2023-05-16 10:00', ['2023-05-16T10:00']],
    ['2023-05-16 10:00', ['2023-05-16T08:00:00Z'], 'Europe/Oslo'],
    ['May 16, 2023 12:05 a.m.', ['2023-05-15T22:05:00Z'], 'Europe/Oslo'],
    ['May 16, 2023, 14:30 GMT', ['2023-05-16T14:30:00Z']],
    ['May 16, 2023, 2:30 pm EDT', ['2023-05-16']],
    ['16 May 2023 and May 17, 2023', ['2023-05-16', '2023-05-17']],
    ['30 February 2023', []],
    ['May the 4th', []],
    ['room 16 may 20234', []],
    ['1.2.3.2023', []],
  ])('in %j are %j', (text, expected, timeZone) => {
    expect(findDates(text, { locale: 'de', timeZone }).map(({ iso }) => iso)).toEqual(expected);
  });
});

describe('readCredit', () => {
  it.each<[line: string, expected: readonly object[]]>([
    ['By Ida Brekke', [{ name: 'Ida Brekke' }]],
    ['BY IDA BREKKE', [{ name: 'IDA BREKKE' }]],
    ['By: Ida Brekke', [{ name: 'Ida Brekke' }]],
    ['Written by Ida Brekke', [{ name: 'Ida Brekke' }]],
    [
      'By Ida Brekke, Nils Aas, and Li Wei',
      ['Ida Brekke', 'Nils Aas', 'Li Wei'].map((name) => ({ name })),
    ],
    ['By Ida Brekke & Nils Aas', ['Ida Brekke', 'Nils Aas'].map((name) => ({ name }))],
    ['By The Standard Staff', [{ name: 'The Standard Staff' }]],
    ['By Department of Science and Technology', [{ name: 'Department of Science and Technology' }]],
    ['By Ludwig van Bekk Jr.', [{ name: 'Ludwig van Bekk Jr.' }]],
    [
      'By Ida Brekke, Harbour correspondent',
      [{ name: 'Ida Brekke', jobTitle: 'Harbour correspondent' }],
    ],
    ['By Ida Brekke in Vikholm', [{ name: 'Ida Brekke', location: 'Vikholm' }]],
    ['Photographs by Nils Aas', [{ name: 'Nils Aas', role: 'photographer' }]],
    ['Çeviri: Ayşe Yılmaz', [{ name: 'Ayşe Yılmaz', role: 'translator' }]],
    ['بقلم سارة حسن', [{ name: 'سارة حسن' }]],
    ['By', []],
  ])('reads %j', (line, authors) => {
    expect(readCredit(line)).toEqual({ authors });
  });

  it.each([
    'By the time the boat came',
    'By 2030, all of it',
    'Bybrook Road',
    'Ida Brekke',
    `By ${'Ida '.repeat(60)}`,
  ])('leaves %j alone', (line) => {
    expect(readCredit(line)).toBeUndefined();
  });
});
