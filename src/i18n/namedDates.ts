import { memoize } from '../lib/memoize';
import { fill } from '../lib/template';
import type { DateNames } from './DateNames';
import type { HourCycle } from './dates';
import { inDigits } from './digits';
import type { HouseStyle } from './HouseStyle';

/** A day written by patterns and names of our own, so the same by every runtime. `wall` is read as UTC. */
export function writeDay(
  wall: number,
  { date, months = [], calendar = 'gregory', otherCalendars }: DateNames,
  wanted = calendar,
  numberingSystem?: string,
): string | undefined {
  const pattern = wanted === calendar ? date : otherCalendars;
  if (!pattern) return undefined;

  const { year, month, day } = fieldsIn(wanted, wall);
  const text = fill(pattern, {
    year: String(year),
    month: months[month - 1] ?? '',
    month1: String(month),
    month2: twoDigits(month),
    day: String(day),
    day2: twoDigits(day),
  });
  return inDigits(text, numberingSystem);
}

/** The same for a time of day. */
export function writeTime(
  wall: number,
  { time, dayPeriods = ['AM', 'PM'], ...house }: HouseStyle,
  numberingSystem: string | undefined,
  hourCycle?: HourCycle,
): string | undefined {
  if (!time) return undefined;
  const date = new Date(wall);
  const hour = date.getUTCHours();
  const minute = date.getUTCMinutes();
  const onTheHour = { 0: house.midnight, 12: house.noon }[hour] ?? house.timeOnTheHour;
  const pattern = hourCycle ? timeIn(hourCycle, time) : (minute === 0 && onTheHour) || time;
  const text = fill(pattern, {
    hour: String(hour),
    hour2: twoDigits(hour),
    hour12: String(hour % 12 || 12),
    minute: twoDigits(minute),
    period: dayPeriods[hour < 12 ? 0 : 1],
  });
  return inDigits(text, numberingSystem);
}

/** The pattern, or a plain one where its hours are of the other kind. */
function timeIn(hourCycle: HourCycle, time: string): string {
  if ((hourCycle === 'h12') === time.includes('{hour12}')) return time;
  return hourCycle === 'h12' ? '{hour12}:{minute} {period}' : '{hour2}:{minute}';
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

const numbersOf = memoize(
  (calendar) =>
    new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    }),
);

function fieldsIn(calendar: string, wall: number): { year: number; month: number; day: number } {
  if (calendar === 'gregory') {
    const date = new Date(wall);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  const [month = 0, day = 0, year = 0] = numbersOf(calendar).format(wall).split(/\D+/).map(Number);
  return { year, month, day };
}
