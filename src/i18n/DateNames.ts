import type { Plural } from './messages';

/**
 * How a language writes dates, where Intl is not to be asked: Chromium leaves out the data of many languages, and
 * would write their dates in another language than the server does. What is left out here, Intl writes.
 *
 * The slots of `date` are `{day}`, `{month}` (its name), `{year}`, and in numbers `{day2}`, `{month1}`, `{month2}`;
 * those of `time` are `{hour}`, `{hour2}` (0 to 23), `{hour12}` (1 to 12), `{minute}` and `{period}`.
 */
export interface DateNames {
  /** Unicode calendar of the months. Left out, `gregory`. */
  calendar?: string | undefined;
  /** Twelve, as they stand beside a day. */
  months?: readonly string[] | undefined;
  date?: string | undefined;
  /** Dates in any other calendar, in numbers alone; left out, Intl's. */
  otherCalendars?: string | undefined;
  time?: string | undefined;
  /**
   * Before and after noon.
   * @default AM, PM
   */
  dayPeriods?: readonly [am: string, pm: string] | undefined;
  /** "3 hours ago", by unit. */
  ages?: AgeNames | undefined;
}

/** Ages in words: `{count}` of a unit ago. */
export type AgeNames = Readonly<Record<AgeUnit, Plural> & { now: string }>;

export type AgeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
