// @vitest-environment node
import { afterEach, describe, expect, it } from 'vitest';
import { parseMoment } from '../../src/lib/moment';
import { readLooseDate } from '../../src/sources/shared/readLooseDate';
import { findCorpus } from './corpus';

interface DateString {
  value: string;
  where: readonly string[];
  langs: readonly string[];
}

interface FeedDate {
  input: string;
  expectedUTC: readonly [number, number, ...number[]] | null;
}

const corpus = findCorpus('dates-bylines/date-strings.json');
const strings = corpus.readJson<DateString[]>();
const feedDates = findCorpus('dates-bylines/feedparser-dates.json').readJson<FeedDate[]>();

const validDateTime = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?)?$/;
const ownZone = process.env['TZ'];

afterEach(() => {
  if (ownZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = ownZone;
});

describe.skipIf(!corpus.isThere)('dates of real pages', () => {
  it.each([
    ['UTC', 0],
    ['Asia/Tokyo', 9],
    ['America/Los_Angeles', 16],
  ])('are the days they say on a machine in %s', (machineZone, hour) => {
    process.env['TZ'] = machineZone;
    expect(new Date(0).getHours()).toBe(hour);

    const read = strings.flatMap(({ value, langs }) => {
      const iso = readLooseDate(value, { locale: langs[0] });
      return iso === undefined ? [] : [{ value, iso }];
    });
    expect(read.filter(({ iso }) => !validDateTime.test(iso) || !parseMoment(iso))).toEqual([]);
    expect(read.filter(({ value, iso }) => !saysDay(value, iso))).toEqual([]);
    console.warn(`${read.length} of ${strings.length} strings hold a day, on ${machineZone}.`);
  });

  it('are read wherever they are dates for machines', () => {
    const missed = strings.filter(
      ({ value, where }) => where.includes('jsonld') && !readLooseDate(value),
    );
    expect(missed.map(({ value }) => value)).toEqual([]);
  });
});

/** What only the year of the parser's making says, and the zone of Korea that the parser assumes. */
const beyond = ['-03-12', '03335', '2004-05-25 오후 11:23:17'];

describe.skipIf(feedDates.length === 0)('dates that a feed parser knows', () => {
  const known = feedDates.filter(({ expectedUTC }) => expectedUTC !== null);

  it.each(known.filter(({ input }) => !beyond.includes(input)))(
    '$input',
    ({ input, expectedUTC }) => {
      const [year, month, ...rest] = expectedUTC!;
      const moment = parseMoment(readLooseDate(input))!;
      const instant = 'instant' in moment ? moment.instant : Date.parse(moment.day);
      expect(Math.floor(instant / 1000) * 1000).toBe(Date.UTC(year, month - 1, ...rest));
    },
  );
});

/** Whether year and day of the month stand in the text, and a month by number or name; a count of seconds says none. */
function saysDay(text: string, iso: string): boolean {
  if (/^\d{10}(\d{3})?$/.test(text)) return true;
  if (/^\\*"?\d{4}-\d\d-\d\d/.test(text)) return text.includes(iso.slice(0, 10));

  const [year, month, day] = iso.slice(0, 10).split('-') as [string, string, string];
  const numbers: readonly string[] = text.normalize('NFKC').match(/\d+/g) ?? [];
  const compact = numbers.some((number) => number.startsWith(`${year}${month}${day}`));
  const isYear = numbers.includes(year) || numbers.includes(year.slice(2));
  const isDay = numbers.some((number) => Number(number) === Number(day));
  const isMonth =
    /\p{L}{3}/u.test(text) || numbers.some((number) => Number(number) === Number(month));
  return compact || (isYear && isDay && isMonth) || /\p{Nd}/u.test(text.replace(/\d/g, ''));
}
