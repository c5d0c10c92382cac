import { memoize } from './memoize';

/** A point on the calendar: an instant (milliseconds since 1970 UTC), or a day that has no time and so no zone. */
export type Moment = { instant: number } | { day: string };

const iso =
  /^\s*(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)?\s*([Zz]|[+-]\d\d(?::?\d\d)?)?)?\s*$/;

/**
 * Reads ISO 8601. A time without an offset is read in `timeZone`; a date without a time stays a day.
 * `undefined` for anything else, also for 30 February.
 */
export function parseMoment(text: string | undefined, timeZone = 'UTC'): Moment | undefined {
  const match = text === undefined ? null : iso.exec(text);
  if (!match) return undefined;

  const [year, month, date, hour, minute, second] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const wall = Date.UTC(year!, month! - 1, date, hour, minute, second, milliseconds(match[7]));
  const readable = new Date(wall);
  if (readable.getUTCDate() !== date || readable.getUTCMonth() !== month! - 1) return undefined;
  if (hour! > 23 || minute! > 59 || second! > 59) return undefined;
  if (match[4] === undefined) return { day: `${match[1]}-${match[2]}-${match[3]}` };

  const offset = match[8];
  return { instant: offset ? wall - offsetOf(offset) : wallToInstant(wall, timeZone) };
}

function milliseconds(fraction: string | undefined): number {
  return fraction ? Number(fraction.padEnd(3, '0').slice(0, 3)) : 0;
}

function offsetOf(offset: string): number {
  if (offset === 'Z' || offset === 'z') return 0;
  const digits = offset.slice(1).replace(':', '').padEnd(4, '0');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return (offset[0] === '-' ? -minutes : minutes) * 60_000;
}

const day = 86_400_000;

/** What a clock on the wall in `timeZone` shows at `instant`, as if that were UTC. */
export function instantToWall(instant: number, timeZone: string): number {
  if (timeZone === 'UTC') return instant;
  const ofDay = offsetsOf(timeZone)(Math.floor(instant / day));
  return instant + (Number.isNaN(ofDay) ? readOffset(instant, timeZone) : ofDay);
}

/** What we ask of Temporal: zones alone. The first use of Intl costs a slow phone 60 milliseconds, this one 2. */
interface ZoneReader {
  Instant: {
    fromEpochMilliseconds(instant: number): {
      toZonedDateTimeISO(timeZone: string): { offsetNanoseconds: number };
    };
  };
}

const runtime = globalThis as { Temporal?: ZoneReader };

function offsetAt({ Instant }: ZoneReader, instant: number, timeZone: string): number {
  return (
    Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).offsetNanoseconds / 1e6
  );
}

/** The offset of each day (UTC), kept because Intl is slow to ask; NaN for a day on which the clocks change. */
const offsetsOf = memoize((timeZone) =>
  memoize((date: number) => {
    const first = readOffset(date * day, timeZone);
    return readOffset((date + 1) * day, timeZone) === first ? first : NaN;
  }, 1000),
);

function readOffset(instant: number, timeZone: string): number {
  const { Temporal } = runtime;
  if (Temporal) return offsetAt(Temporal, instant, timeZone);
  const [month, date, year, ...time] = wallFormat(timeZone)
    .format(instant)
    .split(/\D+/)
    .map(Number);
  const [hour, minute, second] = time;
  const wall = Date.UTC(year!, month! - 1, date, hour, minute, second);
  return wall - Math.floor(instant / 1000) * 1000;
}

const wallFormat = memoize(
  (timeZone) =>
    new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }),
);

/** The instant a wall clock means; the earlier of two in autumn, pushed on by the missing hour in spring. */
function wallToInstant(wall: number, timeZone: string): number {
  const before = instantToWall(wall - day, timeZone) - (wall - day);
  const after = instantToWall(wall + day, timeZone) - (wall + day);
  const early = wall - before;
  if (instantToWall(early, timeZone) === wall) return early;
  const late = wall - after;
  return instantToWall(late, timeZone) === wall ? late : early;
}

/** The calendar day of a moment in `timeZone`, as `YYYY-MM-DD`. */
export function dayOf(moment: Moment, timeZone: string): string {
  if ('day' in moment) return moment.day;
  return new Date(instantToWall(moment.instant, timeZone)).toISOString().slice(0, 10);
}

/** A valid value for HTML's `datetime`: a day stays a day, an instant is written in UTC. */
export function toDateTimeAttribute(moment: Moment): string {
  return 'day' in moment ? moment.day : writeInstant(moment.instant);
}

const writeInstant = memoize(
  (instant: number) => new Date(instant).toISOString().replace('.000Z', 'Z'),
  2000,
);

/** Whether the runtime knows this IANA time zone. */
export const isTimeZone: (timeZone: string) => boolean = memoize((timeZone) => {
  if (timeZone === 'UTC') return true;
  try {
    // Temporal would also take a date for a zone, if it names one: "2026-11-12[Europe/Oslo]".
    return /^([a-z][a-z-]|[+-])/i.test(timeZone) && !Number.isNaN(readOffset(0, timeZone));
  } catch {
    return false;
  }
});

/** The zone, or UTC where the runtime does not know it: a wrong name must not cost the page. */
export function usableTimeZone(timeZone: string): string {
  return isTimeZone(timeZone) ? timeZone : 'UTC';
}

/** The instant that an ISO 8601 text names, in milliseconds; `undefined` for a day, and for what cannot be read. */
export function instantOf(text: string | undefined): number | undefined {
  const moment = parseMoment(text);
  return moment && 'instant' in moment ? moment.instant : undefined;
}
