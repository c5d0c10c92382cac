import { type DateSettings, formatAge, formatMoment, formatTime } from '../../i18n/dates';
import type { DateMessages } from '../../i18n/messages';
import { dayOf, type Moment, parseMoment, toDateTimeAttribute } from '../../lib/moment';
import { hasBeenUpdated } from '../../model/updates';

/** One date, for machines and for readers. */
export interface DateText {
  dateTime: string;
  text: string;
}

export type DateFormat = 'absolute' | 'relative' | 'auto';

export interface DateChoice extends DateSettings<DateMessages> {
  format: DateFormat;
  /** Milliseconds; without it no date is relative. */
  now: number | undefined;
  /** Minutes within which a change is no update. */
  tolerance: number;
}

/** What there is to say of the two dates: nothing that repeats itself, nothing that is not known. */
export function describeDates(
  datePublished: string | undefined,
  dateModified: string | undefined,
  choice: DateChoice,
): { published?: DateText; updated?: DateText } {
  const published = parseMoment(datePublished, choice.timeZone);
  const modified = parseMoment(dateModified, choice.timeZone);
  const first = published && describe(published, choice);
  if (!modified || !hasBeenUpdated(published, modified, choice))
    return first ? { published: first } : {};

  const last = describe(modified, choice, published);
  if (!first) return { updated: last };
  return last.text === first.text ? { published: first } : { published: first, updated: last };
}

/** A later moment of the same day is only a time. */
function describe(moment: Moment, choice: DateChoice, earlier?: Moment): DateText {
  const dateTime = toDateTimeAttribute(moment);
  if ('day' in moment) return { dateTime, text: formatMoment(moment, choice) };
  if (isRelative(moment.instant, choice)) {
    return { dateTime, text: formatAge(moment.instant, choice.now!, choice) };
  }
  const sameDay =
    earlier &&
    'instant' in earlier &&
    dayOf(earlier, choice.timeZone) === dayOf(moment, choice.timeZone);
  return {
    dateTime,
    text: sameDay ? formatTime(moment.instant, choice) : formatMoment(moment, choice),
  };
}

const day = 86_400_000;

function isRelative(instant: number, { format, now }: DateChoice): boolean {
  if (now === undefined || format === 'absolute') return false;
  return format === 'relative' || now - instant < day;
}
