import type { ComponentPropsWithRef } from 'react';
import { formatTime } from '../../i18n/dates';
import { body as en } from '../../i18n/english/body';
import type { Locale } from '../../i18n/Locale';
import type { BodyMessages } from '../../i18n/messages';
import { contentId } from '../../lib/contentId';
import { parseMoment, toDateTimeAttribute, usableTimeZone } from '../../lib/moment';
import type { BlockTypes } from '../../model/blocks';
import { Root } from './KeyEvents.styles';

type Update = Pick<BlockTypes['liveUpdate'], 'id' | 'headline' | 'datePublished' | 'isKeyEvent'>;

export interface KeyEventsProps extends Omit<ComponentPropsWithRef<'nav'>, 'children'> {
  /** The updates of the page; those marked as key events and with a headline are listed. */
  updates: readonly Update[];
  /** @default 2 */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** IANA zone of the times. @default UTC */
  timeZone?: string | undefined;
  /** @default en */
  locale?: Locale<BodyMessages> | undefined;
}

/** Links to the key events of a live blog. Renders a `<nav>` with a list, or nothing where there are none. */
export function KeyEvents({
  updates,
  headingLevel = 2,
  timeZone = 'UTC',
  locale = en,
  ...rootProps
}: KeyEventsProps) {
  const events = updates.filter(({ isKeyEvent, headline }) => isKeyEvent && headline);
  if (events.length === 0) return null;

  const Heading = `h${headingLevel}` as const;
  const title = locale.messages.keyEvents;
  return (
    <Root aria-label={title} {...rootProps}>
      <Heading part="key-events-title">{title}</Heading>
      <ul part="key-events-list">
        {events.map((event) => (
          <li key={event.id} part="key-events-item">
            <EventTime datePublished={event.datePublished} timeZone={timeZone} locale={locale} />
            <a part="key-events-link" href={`#${contentId(event.id) ?? ''}`}>
              {event.headline}
            </a>
          </li>
        ))}
      </ul>
    </Root>
  );
}

interface EventTimeProps {
  datePublished: string;
  timeZone: string;
  locale: Locale<unknown>;
}

function EventTime({ datePublished, timeZone, locale }: EventTimeProps) {
  const zone = usableTimeZone(timeZone);
  const moment = parseMoment(datePublished, zone);
  if (!moment || !('instant' in moment)) return null;
  return (
    <>
      <time part="key-events-time" dateTime={toDateTimeAttribute(moment)}>
        {formatTime(moment.instant, { locale, timeZone: zone })}
      </time>{' '}
    </>
  );
}
