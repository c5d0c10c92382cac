import type { DateNames } from './DateNames';

/** How a paper writes dates in place of the language's usual way: plain data, for the prop `house`. */
export interface HouseStyle extends Omit<DateNames, 'ages'> {
  /** The time on the full hour, in place of `time`: AP writes "6 a.m.". */
  timeOnTheHour?: string | undefined;
  noon?: string | undefined;
  midnight?: string | undefined;
  /** `{date}` and `{time}`; left out, the locale's. */
  dateAndTime?: string | undefined;
  /** What stands after the time: the zone's short name, or its bare offset. */
  zone?: 'name' | 'offset' | undefined;
}
