import type { HouseStyle } from './HouseStyle';

/** As US newsrooms write after the AP Stylebook: "6:15 a.m. EST, Nov. 12, 2026". For English text. */
export const ap: HouseStyle = {
  months: [
    'Jan.',
    'Feb.',
    'March',
    'April',
    'May',
    'June',
    'July',
    'Aug.',
    'Sept.',
    'Oct.',
    'Nov.',
    'Dec.',
  ],
  dayPeriods: ['a.m.', 'p.m.'],
  date: '{month} {day}, {year}',
  time: '{hour12}:{minute} {period}',
  timeOnTheHour: '{hour12} {period}',
  noon: 'noon',
  midnight: 'midnight',
  dateAndTime: '{time}, {date}',
};

/** As the Guardian writes: "12 Nov 2026 06.15 GMT". For English text. */
export const guardian: HouseStyle = {
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  date: '{day} {month} {year}',
  time: '{hour2}.{minute}',
  dateAndTime: '{date} {time}',
};

/** ISO 8601 with a space between day and time, for readers: "2026-11-12 06:15 +01:00". For every language. */
export const iso: HouseStyle = {
  date: '{year}-{month2}-{day2}',
  time: '{hour2}:{minute}',
  dateAndTime: '{date} {time}',
  zone: 'offset',
};
