import type { ComponentPropsWithRef } from 'react';
import { ageNotice as en } from '../../i18n/english/ageNotice';
import type { Locale } from '../../i18n/Locale';
import type { AgeNoticeMessages } from '../../i18n/messages';
import { formatNumber } from '../../i18n/numbers';
import { formOf } from '../../i18n/plural';
import { parseMoment, usableTimeZone } from '../../lib/moment';
import { fill } from '../../lib/template';
import { monthsBetween } from '../../model/updates';
import { Root } from './AgeNotice.styles';

export interface AgeNoticeProps extends Omit<ComponentPropsWithRef<'p'>, 'children'> {
  /** ISO 8601; a time without an offset is read in `timeZone`. */
  datePublished?: string | undefined;
  /** The time of the request, ISO 8601. Rendering reads no clock: without it nothing is rendered. */
  now?: string | undefined;
  /**
   * From how many months of age on readers are warned.
   * @default 12
   */
  afterMonths?: number | undefined;
  /**
   * From how many months on the age is given in years.
   * @default 12
   */
  yearsAfterMonths?: number | undefined;
  /**
   * IANA zone whose calendar counts.
   * @default UTC
   */
  timeZone?: string | undefined;
  /** @default en */
  locale?: Locale<AgeNoticeMessages> | undefined;
}

/**
 * Warns that an article is old: "This article is more than 2 years old". Months and years are those of the calendar.
 * Renders a `<p>`, or nothing for a young article, without a readable date, and without `now`.
 */
export function AgeNotice({
  datePublished,
  now,
  afterMonths = 12,
  yearsAfterMonths = 12,
  timeZone = 'UTC',
  locale = en,
  ...rootProps
}: AgeNoticeProps) {
  const zone = usableTimeZone(timeZone);
  const published = parseMoment(datePublished, zone);
  const request = parseMoment(now, zone);
  if (!published || !request) return null;

  const months = monthsBetween(published, request, zone);
  if (months < Math.max(1, afterMonths)) return null;

  const inYears = months >= Math.max(12, yearsAfterMonths);
  const count = inYears ? Math.floor(months / 12) : months;
  const words = locale.messages[inYears ? 'oldArticleYears' : 'oldArticleMonths'];
  return (
    <Root {...rootProps}>
      {fill(formOf(words, count, locale.tag), { count: formatNumber(count, locale) })}
    </Root>
  );
}
