import type { ComponentPropsWithRef } from 'react';
import type { HourCycle } from '../../i18n/dates';
import { dates as en } from '../../i18n/english/dates';
import type { HouseStyle } from '../../i18n/HouseStyle';
import type { Locale } from '../../i18n/Locale';
import type { DateMessages } from '../../i18n/messages';
import { instantOf, parseMoment } from '../../lib/moment';
import { type OnIssue, reportIssue } from '../../model/issue';
import type { WithComponents } from '../components';
import { type DateFormat, type DateText, describeDates } from './describeDates';
import { Root } from './PublishedDate.styles';
import { usableSettings } from './usableSettings';

export interface PublishedDateProps
  extends Omit<ComponentPropsWithRef<'p'>, 'children'>, WithComponents {
  /** ISO 8601. A date without a time is a day and never shifts; a time without an offset is read in `timeZone`. */
  datePublished?: string | undefined;
  /** ISO 8601 of the last change. Printed as an update only when it is one: see `updatedTolerance`. */
  dateModified?: string | undefined;
  /**
   * `absolute` prints day and time. `relative` prints "3 hours ago", `auto` does so for a day. With
   * `components={{ Time: TickingTime }}` the server prints day and time, and the browser the age, kept up to date;
   * without it the age is printed once, and only where `now` is given.
   * @default absolute
   */
  format?: DateFormat | undefined;
  /** The time of the request, ISO 8601. Rendering reads no clock, so that server and browser print the same. */
  now?: string | undefined;
  /** Hours after which a relative date is absolute again. Left out: 24 for `auto`, no end for `relative`. */
  relativeWithinHours?: number | undefined;
  /**
   * IANA zone in which the dates are printed.
   * @default UTC
   */
  timeZone?: string | undefined;
  /**
   * Whether the zone stands after the time: by its short name where the locale has one ("BST" with `en`, which screen
   * readers speak in full), else by its offset ("GMT+1").
   * @default true
   */
  showTimeZone?: boolean | undefined;
  /** Unicode calendar, `persian` or `buddhist`; left out, the locale's own. */
  calendar?: string | undefined;
  /** A second calendar: "21 Aban 1405 (12 November 2026)". */
  otherCalendar?: string | undefined;
  /** Unicode numbering system, `arab` or `latn`; left out, the locale's own. */
  numberingSystem?: string | undefined;
  /** `h12` or `h23`; left out, the language's own. */
  hourCycle?: HourCycle | undefined;
  /** The paper's own way of writing dates: `ap`, `guardian`, `iso` or an object of your own; screen readers speak the locale's. */
  house?: HouseStyle | undefined;
  /**
   * Minutes after publication within which a change is not called an update.
   * @default 1
   */
  updatedTolerance?: number | undefined;
  /**
   * Whether an updated article shows only its update, and the first date on demand. Renders `<details>` then.
   * @default false
   */
  publishedOnDemand?: boolean | undefined;
  /** @default en */
  locale?: Locale<DateMessages> | undefined;
  onIssue?: OnIssue | undefined;
}

/**
 * Says when an article was published and, where that differs, updated. Renders a `<p>` with a `<time>` for each date,
 * or nothing without a readable date. Dates and settings that cannot be read are reported, and never throw.
 */
export function PublishedDate({
  datePublished,
  dateModified,
  format = 'absolute',
  now,
  relativeWithinHours = format === 'auto' ? 24 : Infinity,
  timeZone = 'UTC',
  showTimeZone = true,
  calendar,
  otherCalendar,
  numberingSystem,
  hourCycle,
  house,
  updatedTolerance = 1,
  publishedOnDemand = false,
  locale = en,
  components,
  onIssue,
  ...rootProps
}: PublishedDateProps) {
  const settings = usableSettings(
    { timeZone, calendar, otherCalendar, numberingSystem, hourCycle },
    onIssue,
  );
  const read = (path: string, date: string | undefined) => {
    const moment = parseMoment(date, settings.timeZone);
    if (date !== undefined && !moment) reportUnreadable(path, date, onIssue);
    return moment;
  };
  read('now', now);
  const { published, updated } = describeDates(
    read('datePublished', datePublished),
    read('dateModified', dateModified),
    {
      locale,
      showTimeZone,
      house,
      format,
      now: instantOf(now),
      relativeWithin: relativeWithinHours * 3_600_000,
      ticks: components?.Time !== undefined,
      tolerance: updatedTolerance,
      onDemand: publishedOnDemand,
      // Last: V8 is slow to add to what a spread began.
      ...settings,
    },
  );
  if (!published && !updated) return null;

  const first = published && (
    <DateTime part="published-date-published" date={published} components={components} />
  );
  const last = updated && (
    <DateTime part="published-date-updated" date={updated} components={components} />
  );
  if (publishedOnDemand && first && last) {
    return (
      <Root as="details" {...rootProps}>
        <summary part="published-date-summary">{last}</summary>
        {first}
      </Root>
    );
  }
  return (
    <Root data-ticking={(published ?? updated)?.age && ''} {...rootProps}>
      {first}
      {first && last && ' '}
      {last}
    </Root>
  );
}

function DateTime({
  part,
  date: { dateTime, text, spoken, age },
  components,
}: WithComponents & { part: string; date: DateText }) {
  const Time = components?.Time ?? 'time';
  return (
    <Time part={part} dateTime={dateTime} {...(age && { age })}>
      {text === spoken ? (
        text
      ) : (
        <>
          <span aria-hidden="true">{text}</span>
          <span part="published-date-spoken">{spoken}</span>
        </>
      )}
    </Time>
  );
}

function reportUnreadable(path: string, date: string, onIssue: OnIssue | undefined) {
  reportIssue(onIssue, {
    code: 'date-invalid',
    path,
    severity: 'warning',
    message: `"${date}" is not a date and is left out: write ISO 8601, as 2026-11-12T06:15:00Z or 2026-11-12.`,
  });
}
