import { parseMoment } from '../../lib/moment';
import { westernDigits } from './digits';
import { languagesOf, monthNumber } from './months';
import { fullYear, readNumericDay, toDay } from './numericDay';
import { readTime, timeAfter, timeBefore, type TimeOfDay } from './timeOfDay';
import { formatOffset, offsetIn, offsetOfName } from './zones';

/** What a date cannot say of itself. */
export interface LooseDateOptions {
  /** BCP 47 tag of the text: its month names, and whether the day or the month comes first in `05/06/2026`. */
  locale?: string | undefined;
  /** IANA zone of times without an offset, and of zone names with two meanings ("IST"). */
  timeZone?: string | undefined;
}

/** Longer texts are prose; a date beyond this is not what they are about. */
const mostCharacters = 200;

/**
 * The first date in a text as ISO 8601, however it is written: ISO and its usual malformations, RFC 822, numbers whose
 * order is certain, months by name. The day is always the one that the text says. A time keeps its offset; without
 * one it is given that of `timeZone`, or stays local. A zone's name with two meanings that `timeZone` does not
 * decide, and a zone nobody knows, leave the day alone. `undefined` where there is no such day, or none without a
 * doubt ("5 hours ago", "05/06/2026" in English, a year without a day).
 */
export function readLooseDate(text: string, options: LooseDateOptions = {}): string | undefined {
  const line = westernDigits(text.slice(0, mostCharacters)).trim();
  // The numbers in an address are a path.
  if (/:\/\//.test(line)) return undefined;

  const instant = readUnixTime(line);
  if (instant) return instant;
  const found = findDay(line, options.locale);
  if (!found) return undefined;
  const time =
    found.time ?? timeAfter(line.slice(found.end)) ?? timeBefore(line.slice(0, found.start));
  return join(found.day, time, options.timeZone);
}

interface FoundDay {
  day: string;
  start: number;
  end: number;
  /** Where the time stands within the date. */
  time?: TimeOfDay | undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

const word = String.raw`[\p{L}\p{M}]+`;
const month = String.raw`(?<month>${word}(?:\s+${word})?)\.?`;
const ordinal = String.raw`(?:st|nd|rd|th|er|º|ª|\.)?`;
/** "19 Nov 20:15" and "24. Jan. 18 Uhr" have no year. */
const year = String.raw`(?<year>\d{4}(?!\d)|\d{2}(?!\d|\s?[:.hH]\s?\d|\s*(?:[Uu]hr|[AaPp]\.?[Mm])\b))`;

/** The ways to write a day, the surest first. */
const patterns: readonly RegExp[] = [
  String.raw`(?<![\d.])(?<year>\d{4})\s?[-/.]\s?(?<month>\d{1,2})\s?[-/.]\s?(?<day>\d{1,2})(?!\d|[-/]\d)`,
  String.raw`^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?=T|\s|Z|$)`,
  String.raw`(?<!\d)(?<year>\d{4})\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일]?`,
  String.raw`(?<![\d./-])(?<first>\d{1,2})(?<separator>[/-]|\s?\.\s?)(?<second>\d{1,2})\k<separator>(?<third>\d{4})(?!\d|[./-]\d)`,
  String.raw`(?<![\d./-])(?<first>\d{2})(?<separator>[/.-])(?<second>\d{2})\k<separator>(?<third>\d{2})(?!\d|[./:-]\d)`,
  String.raw`(?<![\d.:])(?<day>\d{1,2})${ordinal}[\s.-]*(?:(?:of|de|d’|d')\s+)?${month}[\s.,،-]*(?:del?\s+)?${year}`,
  String.raw`(?<month>${word})\.?[\s-]+(?<day>\d{1,2})${ordinal}[\s,،-]+(?<year>\d{4})(?!\d)`,
  String.raw`(?<month>${word})\s+(?<day>\d{1,2})\s+(?<time>\d{1,2}:\d\d(?::\d\d)?(?:\s+(?:[A-Z]{2,5}|[+-]\d{4}))?)\s+(?<year>\d{4})(?!\d)`,
  String.raw`(?<![\d.])(?<year>\d{4})(?:\.|\s?m\.|\.\s?gada)?[\s-]+(?<month>${word})[\s-]+(?<day>\d{1,2})(?!\d)`,
].map((pattern) => new RegExp(pattern, 'gu'));

function findDay(line: string, locale: string | undefined): FoundDay | undefined {
  const compact = /^(\d{8})(\d{2})(\d{2})(\d{2})?$/.exec(line);
  const text = compact ? `${compact[1]!} ${compact.slice(2).filter(Boolean).join(':')}` : line;
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): FoundDay[] => {
      const groups: Groups = match.groups ?? {};
      const day = readDay(groups, locale);
      const [start, end] = [match.index, match.index + match[0].length];
      if (!day) return [];
      if (compact) return [{ day, start: 0, end: 8, time: readTime(text.slice(end)) }];
      return [{ day, start, end, time: readTime(groups['time'] ?? '') }];
    }),
  );
  return found.toSorted((one, other) => one.start - other.start)[0];
}

function readDay(groups: Groups, locale: string | undefined): string | undefined {
  const { first, second, third, separator = '', day, month: name = '', year: digits = '' } = groups;
  if (first && second && third) {
    return readNumericDay([first, second, third], separator.trim(), locale);
  }
  const number = /^\d+$/.test(name) ? Number(name) : monthByName(name, locale);
  return number === undefined ? undefined : toDay(fullYear(digits), number, Number(day));
}

/** A second word may belong to the month ("كانون الثاني") or to the sentence ("Mai um"). */
function monthByName(name: string, locale: string | undefined): number | undefined {
  const languages = languagesOf(locale);
  return monthNumber(name, languages) ?? monthNumber(name.split(/\s/)[0]!, languages);
}

function join(day: string, time: TimeOfDay | undefined, timeZone: string | undefined): string {
  if (!time) return day;
  const local = `${day}T${time.time}`;
  if (time.offset !== undefined) return checked(`${local}${time.offset}`, day);
  if (time.zone === undefined) return checked(`${local}${offsetIn(timeZone, local) ?? ''}`, day);
  const offset = offsetOfName(time.zone, local, timeZone);
  return offset === undefined ? day : checked(`${local}${offset}`, day);
}

/** Nothing leaves here that the rest of the library cannot read. */
function checked(iso: string, day: string): string {
  return parseMoment(iso) ? iso : day;
}

/** Seconds or milliseconds since 1970, from 2001 on. */
function readUnixTime(line: string): string | undefined {
  if (!/^1\d{9}(\d{3})?$/.test(line)) return undefined;
  const instant = Number(line.padEnd(13, '0'));
  return new Date(instant).toISOString().replace('.000Z', formatOffset(0));
}
