import { memoize } from '../lib/memoize';
import { instantToWall, type Moment } from '../lib/moment';
import { fill } from '../lib/template';
import type { DateNames } from './DateNames';
import { englishDates } from './english/datePatterns';
import type { HouseStyle } from './HouseStyle';
import type { Locale } from './Locale';
import type { DateMessages } from './messages';
import { writeDay, writeTime } from './namedDates';
import { plainSpaces } from './plainSpaces';
import { formatOffset, spokenZoneName, zoneName } from './zones';

/** How dates are written; everything that the locale alone does not decide. */
export interface DateSettings<Words = unknown> {
  locale: Locale<Words>;
  /** IANA zone in which instants are written. */
  timeZone: string;
  /** Unicode calendar: `persian`, `buddhist`. Left out, the locale's own. */
  calendar?: string | undefined;
  /** A second calendar, written beside the first. */
  otherCalendar?: string | undefined;
  /** Unicode numbering system; left out, the locale's. */
  numberingSystem?: string | undefined;
  /** Left out, the language's own. */
  hourCycle?: HourCycle | undefined;
  /** Whether the zone's short name follows the time. */
  showTimeZone?: boolean | undefined;
  /** A paper's own way of writing, in place of the language's. */
  house?: HouseStyle | undefined;
}

/** `h12`: 12, 1 … 11 twice a day; `h23`: 0 to 23. */
export type HourCycle = 'h12' | 'h23';

const writerOf = memoize((key) => {
  const [tag, calendar, numberingSystem, hourCycle] = key.split('|');
  const format = new Intl.DateTimeFormat(tag, {
    timeZone: 'UTC',
    ...(numberingSystem && { numberingSystem }),
    ...(hourCycle === undefined
      ? { year: 'numeric', month: 'long', day: 'numeric', ...(calendar && { calendar }) }
      : { timeStyle: 'short', ...(hourCycle && { hourCycle: hourCycle as HourCycle }) }),
  });
  return memoize((wall: number) => plainSpaces(format.format(wall)), 2000);
});

const dayLength = 86_400_000;

function namesOf({ tag, dates }: Locale<unknown>): DateNames | undefined {
  return dates ?? englishDates[tag];
}

/** Day, month and year in words: "12 November 2026". A day without a time is the same day in every zone. */
export function formatDay(
  moment: Moment,
  { locale, timeZone, calendar, numberingSystem = locale.numberingSystem, house }: DateSettings,
): string {
  const wall = 'day' in moment ? Date.parse(moment.day) : instantToWall(moment.instant, timeZone);
  const names = namesOf(locale);
  const named =
    (house && writeDay(wall, house, calendar, numberingSystem)) ??
    (names && writeDay(wall, names, calendar, numberingSystem));
  if (named) return named;

  const write = writerOf(`${locale.tag}|${calendar ?? ''}|${numberingSystem ?? ''}`);
  return write(Math.floor(wall / dayLength) * dayLength);
}

/** The day, beside itself in a second calendar where one is asked for: "21 Aban 1405 (12 November 2026)". */
function formatDays(moment: Moment, settings: DateSettings<DateMessages>): string {
  const date = formatDay(moment, settings);
  if (!settings.otherCalendar) return date;
  const otherDate = formatDay(moment, { ...settings, calendar: settings.otherCalendar });
  if (otherDate === date) return date;
  return fill(settings.locale.messages.twoCalendars, { date, otherDate });
}

/** What is shown, and what is spoken: names in full, whatever a house style or a zone shortens. */
export interface DateWords {
  text: string;
  spoken: string;
}

/** The time of day: "06:15", with the zone's short name where asked for. */
export function formatTime(instant: number, settings: DateSettings): string {
  return timeWords(instant, settings).text;
}

export function timeWords(instant: number, settings: DateSettings): DateWords {
  const { locale, timeZone, showTimeZone, numberingSystem, house } = settings;
  const plain = house && timeWords(instant, { ...settings, house: undefined }).spoken;
  const time = formatClock(instant, settings);
  if (!showTimeZone) return { text: time, spoken: plain ?? time };

  const own = numberingSystem ? { ...locale, numberingSystem } : locale;
  const zone =
    house?.zone === 'offset'
      ? formatOffset(instant, timeZone, true)
      : zoneName(instant, timeZone, own);
  const text = `${time} ${zone}`;
  return { text, spoken: plain ?? `${time} ${spokenZoneName(zone, timeZone, own)}` };
}

function formatClock(
  instant: number,
  { locale, timeZone, numberingSystem = locale.numberingSystem, hourCycle, house }: DateSettings,
): string {
  const wall = instantToWall(instant, timeZone);
  const names = namesOf(locale);
  const named =
    (house && writeTime(wall, house, numberingSystem)) ??
    (names && writeTime(wall, names, numberingSystem, hourCycle));
  if (named) return named;

  const minute = Math.floor((wall % dayLength) / 60_000) * 60_000;
  const text = writerOf(`${locale.tag}||${numberingSystem ?? ''}|${hourCycle ?? ''}`)(minute);
  // Asked for twelve hours, some runtimes pad the hour and others do not.
  return hourCycle === 'h12' ? text.replace(/^(\D*)0(?=\d)/, '$1') : text;
}

/** Day and, where the moment has one, time. */
export function formatMoment(moment: Moment, settings: DateSettings<DateMessages>): string {
  return momentWords(moment, settings).text;
}

export function momentWords(moment: Moment, settings: DateSettings<DateMessages>): DateWords {
  const { locale, house } = settings;
  const plain = house && momentWords(moment, { ...settings, house: undefined }).spoken;
  const date = formatDays(moment, settings);
  if ('day' in moment) return { text: date, spoken: plain ?? date };

  const time = timeWords(moment.instant, settings);
  const pattern = house?.dateAndTime ?? locale.messages.dateAndTime;
  const text = fill(pattern, { date, time: time.text });
  const isSame = time.spoken === time.text;
  return { text, spoken: plain ?? (isSame ? text : fill(pattern, { date, time: time.spoken })) };
}
