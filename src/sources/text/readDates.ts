import { isTimeZone, parseMoment, toDateTimeAttribute } from '../../lib/moment';
import { westernDigits } from '../shared/digits';
import { languagesOf, monthNumber } from '../shared/months';

/** A date in a line: what it means, as ISO 8601, and which characters say so. */
export interface FoundDate {
  iso: string;
  start: number;
  end: number;
}

const isoDate =
  /\d{4}-\d\d-\d\d(?:[T ]\d\d:?\d\d(?::?\d\d(?:[.,]\d+)?)?\s?(?:Z|[+-]\d\d:?\d\d)?)?/gi;
const word = String.raw`[\p{L}\p{M}]+`;
const wordedDates = [
  new RegExp(
    String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+|de\s+)?(?<month>${word}(?:\s+${word})?)\.?[,،]?\s+(?:de\s+)?(?<year>\d{4})(?!\d)`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<month>${word})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?[,،]?\s+(?<year>\d{4})(?!\d)`,
    'giu',
  ),
  /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?![\d.])/g,
];
const timeAfter =
  /^(?:\s*[,،|–—-]?\s*(?:at\s+|saat\s+)?)(\d{1,2})[:.](\d\d)(?::\d\d)?(?:\s*([AaPp])\.?[Mm]\b\.?)?(?:\s*(GMT|UTC|Z|[+-]\d\d:?\d\d)(?![\p{L}\d])|\s*\(?([A-Z]{2,5})\b\)?)?/u;

/**
 * The dates in a line, in order: ISO 8601, "May 16, 2023", "16 May 2023" and "16.5.2023", with a time where one
 * follows. Months by name in the languages that papers write dates in, those of `locale` first; a time without an
 * offset is read in `timeZone`, and stays without one when there is none.
 */
export function findDates(
  text: string,
  { locale, timeZone }: { locale?: string | undefined; timeZone?: string | undefined },
): FoundDate[] {
  const line = westernDigits(text);
  const zone = timeZone !== undefined && isTimeZone(timeZone) ? timeZone : undefined;
  const languages = languagesOf(locale);
  const found = [
    ...[...line.matchAll(isoDate)].flatMap((match) => {
      return asDate(
        match[0].replace(/^(\S{10}) /, '$1T'),
        zone,
        match.index,
        match.index + match[0].length,
      );
    }),
    ...wordedDates.flatMap((pattern) =>
      [...line.matchAll(pattern)].flatMap((match) => readMatch(line, match, languages, zone)),
    ),
  ].toSorted((one, other) => one.start - other.start);
  return found.filter((date, index) => index === 0 || date.start >= found[index - 1]!.end);
}

function readMatch(
  line: string,
  match: RegExpMatchArray,
  languages: string,
  zone: string | undefined,
): FoundDate[] {
  const { day = '', month = '', year = '' } = match.groups ?? {};
  const number = /^\d+$/.test(month) ? Number(month) : monthNumber(month, languages);
  if (number === undefined || match.index === undefined) return [];

  const end = match.index + match[0].length;
  const date = `${year}-${twoDigits(number)}-${twoDigits(Number(day))}`;
  const time = readTime(line.slice(end), date, zone, match.index, end);
  return time.length > 0 ? time : asDate(date, zone, match.index, end);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** A time with a zone's short name is left out: "EST" is more than one zone, and a day is better than a wrong hour. */
function readTime(
  rest: string,
  date: string,
  zone: string | undefined,
  start: number,
  end: number,
): FoundDate[] {
  const match = timeAfter.exec(rest);
  if (!match) return [];

  const [whole, hour, minute, half, offset, zoneName] = match;
  if (zoneName) return asDate(date, zone, start, end + whole.length);
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
  const suffix = offset?.toUpperCase().replace(/GMT|UTC/, 'Z') ?? '';
  return asDate(`${date}T${twoDigits(hours)}:${minute}${suffix}`, zone, start, end + whole.length);
}

function asDate(text: string, zone: string | undefined, start: number, end: number): FoundDate[] {
  const moment = parseMoment(text, zone);
  if (!moment) return [];
  const isComplete = 'day' in moment || zone !== undefined || /(z|[+-]\d\d:?\d\d)$/i.test(text);
  return [{ iso: isComplete ? toDateTimeAttribute(moment) : text, start, end }];
}
