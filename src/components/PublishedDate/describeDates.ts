import { type AgeLocale, formatAge } from '../../i18n/age';
import { type DateSettings, formatMoment, momentWords, timeWords } from '../../i18n/dates';
import type { DateMessages } from '../../i18n/messages';
import { dayOf, type Moment, toDateTimeAttribute } from '../../lib/moment';
import { fill } from '../../lib/template';
import { hasBeenUpdated } from '../../model/updates';
import type { TimeAge } from '../components';

/** One date, for machines, eyes and ears. */
export interface DateText {
  dateTime: string;
  /** The sentence shown: "Published 12 November 2026, 06:15 GMT". */
  text: string;
  /** The same without abbreviations; equal to `text` where that has none. */
  spoken: string;
  /** What a leaf puts in its place in the browser. */
  age?: TimeAge | undefined;
}

export type DateFormat = 'absolute' | 'relative' | 'auto';

export interface DateChoice extends DateSettings<DateMessages> {
  format: DateFormat;
  /** Milliseconds. */
  now: number | undefined;
  /** Milliseconds for which a date is relative. */
  relativeWithin: number;
  /** Whether a leaf in the browser says the age, and not the server. */
  ticks: boolean;
  /** Minutes within which a change is no update. */
  tolerance: number;
  /** Whether the first date is hidden until asked for, so that the second cannot lean on it. */
  onDemand: boolean;
}

type Key = 'published' | 'updated' | 'firstPublished';

const ageKeys = { published: 'publishedAgo', updated: 'updatedAgo' } as const;

/** What there is to say of the two dates: nothing that repeats itself, nothing that is not known. */
export function describeDates(
  published: Moment | undefined,
  modified: Moment | undefined,
  choice: DateChoice,
): { published?: DateText; updated?: DateText } {
  const isUpdated = modified && hasBeenUpdated(published, modified, choice);
  if (!isUpdated) return published ? { published: describe('published', published, choice) } : {};
  if (!published) return { updated: describe('updated', modified, choice) };
  if (formatMoment(published, choice) === formatMoment(modified, choice))
    return { published: describe('published', published, choice) };

  const updated = describe('updated', modified, choice, published);
  const first = describe(choice.onDemand ? 'firstPublished' : 'published', published, choice);
  return { published: first, updated };
}

function describe(key: Key, moment: Moment, choice: DateChoice, earlier?: Moment): DateText {
  const { messages } = choice.locale;
  const dateTime = toDateTimeAttribute(moment);
  const isTime = earlier && isSameDay(earlier, moment, choice);
  const words = isTime ? timeWords(moment.instant, choice) : momentWords(moment, choice);
  const sentence = isTime ? messages.updatedAt : messages[key];
  const inSentence = (date: string) => fill(sentence, { date, time: date });
  const text = inSentence(words.text);
  const spoken = words.spoken === words.text ? text : inSentence(words.spoken);
  if ('day' in moment || key === 'firstPublished' || choice.format === 'absolute')
    return { dateTime, text, spoken };

  const { now, relativeWithin, locale, numberingSystem = locale.numberingSystem } = choice;
  const pattern = messages[ageKeys[key]];
  const ageLocale: AgeLocale = { tag: locale.tag, numberingSystem, dates: locale.dates };
  if (choice.ticks) {
    const age = { text, spoken, pattern, locale: ageLocale, now, within: relativeWithin };
    return { dateTime, text, spoken, age };
  }
  if (now === undefined || now - moment.instant >= relativeWithin)
    return { dateTime, text, spoken };
  return {
    dateTime,
    text: fill(pattern, { age: formatAge(now - moment.instant, ageLocale) }),
    spoken,
  };
}

/** A later moment of the same day is only a time, where the day stands beside it. */
function isSameDay(
  earlier: Moment,
  moment: Moment,
  { timeZone, onDemand }: DateChoice,
): moment is { instant: number } {
  if (onDemand || !('instant' in moment && 'instant' in earlier)) return false;
  return dayOf(earlier, timeZone) === dayOf(moment, timeZone);
}
