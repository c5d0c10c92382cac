import type { ComponentPropsWithRef } from 'react';
import { page as en } from '../../i18n/english/page';
import type { Locale } from '../../i18n/Locale';
import type { PageMessages } from '../../i18n/messages';
import { formatNumber } from '../../i18n/numbers';
import { formOf } from '../../i18n/plural';
import { fill } from '../../lib/template';
import { Root } from './ReadingTime.styles';

export interface ReadingTimeProps extends Omit<
  ComponentPropsWithRef<'time'>,
  'children' | 'dateTime'
> {
  /** Whole minutes, as `readingMinutes` counts them. */
  minutes: number | undefined;
  /** @default en */
  locale?: Locale<PageMessages> | undefined;
}

/**
 * Says how long an article takes to read: "7 minutes to read". Renders a `<time>` with the duration (`PT7M`), or nothing
 * where that is less than a minute or not a number.
 */
export function ReadingTime({ minutes = 0, locale = en, ...rootProps }: ReadingTimeProps) {
  const count = Math.round(minutes);
  if (!(count >= 1 && Number.isFinite(count))) return null;

  const { messages, tag } = locale;
  return (
    <Root dateTime={`PT${count}M`} {...rootProps}>
      {fill(formOf(messages.readingTime, count, tag), { count: formatNumber(count, locale) })}
    </Root>
  );
}
