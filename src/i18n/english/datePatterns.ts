import type { DateNames } from '../DateNames';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const american: DateNames = {
  months,
  date: '{month} {day}, {year}',
  time: '{hour12}:{minute} {period}',
};
const british: DateNames = {
  months,
  date: '{day} {month} {year}',
  time: '{hour2}:{minute}',
  dayPeriods: ['am', 'pm'],
};

/** What Intl prints in these, by tag, without its first use, which costs a slow phone 60 milliseconds. */
export const englishDates: Readonly<Record<string, DateNames>> = {
  en: american,
  'en-US': american,
  'en-GB': british,
};
