import { parseMoment, toDateTimeAttribute, usableTimeZone } from '../lib/moment';

const offset = /(?:[Zz]|[+-]\d\d(?::?\d\d)?)\s*$/;
const exact = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * A date as machines want it. A day stays a day, and a time keeps the offset that it was written with, for that says
 * which day it was there. A time without one is an instant where the site's zone is known, and stays local elsewhere.
 * `undefined` for what is no date.
 */
export function isoDate(
  date: string | undefined,
  timeZone: string | undefined,
): string | undefined {
  const moment = parseMoment(date, timeZone && usableTimeZone(timeZone));
  if (date === undefined || !moment) return undefined;
  if ('day' in moment || exact.test(date)) return 'day' in moment ? moment.day : date;

  const instant = toDateTimeAttribute(moment);
  return offset.test(date) || timeZone ? instant : instant.replace('Z', '');
}
