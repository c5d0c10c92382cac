import { memoize } from '../../lib/memoize';

/** Years before this are mistakes or other calendars; `0001-01-01` is what some programs write for no date. */
const firstYear = 1600;
/** Years after this are other calendars too. */
const lastYear = 2199;

/** `YYYY-MM-DD`, or `undefined` when there is no such day. */
export function toDay(year: number, month: number, day: number): string | undefined {
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** A year of two digits as mail and feeds read it: 49 is 2049, 50 is 1950. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year + (year < 50 ? 2000 : 1900);
}

/**
 * The day that three numbers mean, where they can mean only one: two readings of equal right are `undefined`.
 * `locale` decides by the order its country writes; without it dots are read day first, as they are wherever dots
 * are written.
 */
export function readNumericDay(
  numbers: readonly [string, string, string],
  separator: string,
  locale: string | undefined,
): string | undefined {
  const [first, second, third] = numbers;
  const isYearLast = third.length === 4;
  const order = orderOf(locale ?? '') || (separator === '.' && isYearLast ? 'dmy' : '');
  const readings = new Map([
    ['dmy', toDay(fullYear(third), Number(second), Number(first))],
    ['mdy', toDay(fullYear(third), Number(first), Number(second))],
    ...(isYearLast
      ? []
      : [['ymd', toDay(fullYear(first), Number(second), Number(third))] as const]),
  ]);
  const days = new Set([...readings.values()].filter((day) => day !== undefined));
  return days.size === 1 ? [...days][0] : readings.get(order);
}

/** The order of day, month and year in a locale: `dmy`; empty when the tag does not say (English is of two minds). */
const orderOf = memoize((locale) => {
  try {
    const { language, region } = new Intl.Locale(locale.replaceAll('_', '-'));
    if (language === 'en' && region === undefined) return '';
    return new Intl.DateTimeFormat(locale.replaceAll('_', '-'), {
      ...{ calendar: 'gregory', timeZone: 'UTC' },
      ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
    })
      .formatToParts(0)
      .map(({ type }) => (/^(day|month|year)$/.test(type) ? type[0] : ''))
      .join('');
  } catch {
    return '';
  }
});
