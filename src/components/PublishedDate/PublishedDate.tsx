import type { ComponentPropsWithRef } from 'react';
import { dates as en } from '../../i18n/english/dates';
import type { Locale } from '../../i18n/Locale';
import type { DateMessages } from '../../i18n/messages';
import { instantOf, parseMoment, usableTimeZone } from '../../lib/moment';
import { fillParts } from '../../lib/template';
import { type OnIssue, reportIssue } from '../../model/issue';
import type { WithComponents } from '../components';
import { type DateFormat, type DateText, describeDates } from './dates';
import { Root } from './PublishedDate.styles';

export interface PublishedDateProps
  extends Omit<ComponentPropsWithRef<'p'>, 'children'>, WithComponents {
  /** ISO 8601. A date without a time is a day and never shifts; a time without an offset is read in `timeZone`. */
  datePublished?: string | undefined;
  /** ISO 8601 of the last change. Printed as an update only when it is one: see `updatedTolerance`. */
  dateModified?: string | undefined;
  /**
   * `absolute` prints day and time. `relative` prints "3 hours ago", `auto` does so for a day; both need `now`.
   * @default absolute
   */
  format?: DateFormat | undefined;
  /** The time of the request, ISO 8601. Rendering reads no clock, so that server and browser print the same. */
  now?: string | undefined;
  /**
   * IANA zone in which the dates are printed.
   * @default UTC
   */
  timeZone?: string | undefined;
  /**
   * Whether the zone's short name stands after the time.
   * @default true
   */
  showTimeZone?: boolean | undefined;
  /** Unicode calendar, `persian` or `buddhist`; left out, the locale's own. */
  calendar?: string | undefined;
  /** Unicode numbering system, `arab` or `latn`; left out, the locale's own. */
  numberingSystem?: string | undefined;
  /**
   * Minutes after publication within which a change is not called an update.
   * @default 1
   */
  updatedTolerance?: number | undefined;
  /** @default en */
  locale?: Locale<DateMessages> | undefined;
  onIssue?: OnIssue | undefined;
}

/**
 * Says when an article was published and, where that differs, updated. Renders a `<p>` with a `<time>` for each date,
 * or nothing without a readable date; an unreadable one is reported.
 */
export function PublishedDate({
  datePublished,
  dateModified,
  format = 'absolute',
  now,
  timeZone = 'UTC',
  showTimeZone = true,
  calendar,
  numberingSystem,
  updatedTolerance = 1,
  locale = en,
  components,
  onIssue,
  ...rootProps
}: PublishedDateProps) {
  const zone = usableTimeZone(timeZone);
  reportUnreadable({ datePublished, dateModified, now }, onIssue);
  if (zone !== timeZone) reportZone(timeZone, onIssue);

  const { published, updated } = describeDates(datePublished, dateModified, {
    locale,
    timeZone: zone,
    showTimeZone,
    calendar,
    numberingSystem,
    format,
    now: instantOf(now),
    tolerance: updatedTolerance,
  });
  if (!published && !updated) return null;

  const { messages } = locale;
  return (
    <Root {...rootProps}>
      {published && (
        <span part="published-date-published">
          {fillParts(messages.published, {
            date: <DateTime key="date" date={published} components={components} />,
          })}
        </span>
      )}
      {published && updated && ' '}
      {updated && (
        <span part="published-date-updated">
          {fillParts(messages.updated, {
            date: <DateTime key="date" date={updated} components={components} />,
          })}
        </span>
      )}
    </Root>
  );
}

function DateTime({ date, components }: WithComponents & { date: DateText }) {
  const Time = components?.Time ?? 'time';
  return (
    <Time part="published-date-time" dateTime={date.dateTime}>
      {date.text}
    </Time>
  );
}

function reportUnreadable(dates: Record<string, string | undefined>, onIssue: OnIssue | undefined) {
  for (const [path, date] of Object.entries(dates)) {
    if (date === undefined || parseMoment(date)) continue;
    reportIssue(onIssue, {
      code: 'date-invalid',
      path,
      severity: 'warning',
      message: `"${date}" is not a date and is left out: write ISO 8601, as 2026-11-12T06:15:00Z or 2026-11-12.`,
    });
  }
}

function reportZone(timeZone: string, onIssue: OnIssue | undefined) {
  reportIssue(onIssue, {
    code: 'time-zone-unknown',
    path: 'timeZone',
    severity: 'warning',
    message: `The runtime does not know the time zone "${timeZone}", so times are printed in UTC: write an IANA name, as Europe/Oslo.`,
  });
}
