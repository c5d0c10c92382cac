import { memoize } from '../lib/memoize';
import type { Moment } from '../lib/moment';
import { fill } from '../lib/template';
import type { Locale } from './Locale';
import type { DateMessages } from './messages';

/** How dates are written; everything that the locale alone does not decide. */
export interface DateSettings<Words = unknown> {
  locale: Locale<Words>;
  /** IANA zone in which instants are written. */
  timeZone: string;
  /** Unicode calendar: `persian`, `buddhist`. Left out, the locale's own. */
  calendar?: string | undefined;
  /** Unicode numbering system; left out, the locale's. */
  numberingSystem?: string | undefined;
  /** Whether the zone's short name follows the time. */
  showTimeZone?: boolean | undefined;
}

type Style = 'date' | 'time' | 'zone';

const styles: Record<Style, Intl.DateTimeFormatOptions> = {
  date: { year: 'numeric', month: 'long', day: 'numeric' },
  time: { timeStyle: 'short' },
  zone: { hour: 'numeric', timeZoneName: 'short' },
};

const formatOf = memoize((key) => {
  const [style, tag, timeZone, calendar, numberingSystem] = key.split('|') as [
    Style,
    string,
    string,
    string,
    string,
  ];
  return new Intl.DateTimeFormat(tag, {
    ...styles[style],
    timeZone,
    ...(calendar && { calendar }),
    ...(numberingSystem && { numberingSystem }),
  });
});

function format(style: Style, { locale, timeZone, calendar = '', numberingSystem }: DateSettings) {
  return formatOf(
    [style, locale.tag, timeZone, calendar, numberingSystem ?? locale.numberingSystem ?? ''].join(
      '|',
    ),
  );
}

/** Narrow and no-break spaces differ between runtimes for the same date; a plain space does not. */
function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

/** Day, month and year in words: "12 November 2026". A day without a time is the same day in every zone. */
export function formatDay(moment: Moment, settings: DateSettings): string {
  if ('instant' in moment) return plainSpaces(format('date', settings).format(moment.instant));
  return plainSpaces(
    format('date', { ...settings, timeZone: 'UTC' }).format(Date.parse(moment.day)),
  );
}

/** The time of day: "06:15", with the zone's short name where asked for. */
export function formatTime(instant: number, settings: DateSettings): string {
  const time = plainSpaces(format('time', settings).format(instant));
  return settings.showTimeZone ? `${time} ${zoneName(instant, settings)}` : time;
}

function zoneName(instant: number, settings: DateSettings): string {
  const part = format('zone', settings)
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName');
  return part?.value ?? settings.timeZone;
}

/** Day and, where the moment has one, time. */
export function formatMoment(moment: Moment, settings: DateSettings<DateMessages>): string {
  const date = formatDay(moment, settings);
  if ('day' in moment) return date;

  return fill(settings.locale.messages.dateAndTime, {
    date,
    time: formatTime(moment.instant, settings),
  });
}

const units: readonly [unit: Intl.RelativeTimeFormatUnit, milliseconds: number][] = [
  ['year', 31_556_952_000],
  ['month', 2_629_746_000],
  ['week', 604_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

const relativeFormatOf = memoize((tag) => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }));

/** How long ago, in the largest whole unit: "3 hours ago". Less than a minute, and anything yet to come, is "now". */
export function formatAge(
  instant: number,
  now: number,
  { locale, numberingSystem }: DateSettings,
): string {
  const age = Math.max(0, now - instant);
  const [unit, milliseconds] = units.find(([, length]) => age >= length) ?? ['second', Infinity];
  const digits = numberingSystem ?? locale.numberingSystem;
  const tag = digits ? `${locale.tag}-u-nu-${digits}` : locale.tag;
  return plainSpaces(relativeFormatOf(tag).format(-Math.floor(age / milliseconds), unit));
}
