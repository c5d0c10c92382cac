import type { ComponentPropsWithRef } from 'react';
import { formatMoment } from '../../i18n/dates';
import { byline } from '../../i18n/english/byline';
import { dates } from '../../i18n/english/dates';
import { english } from '../../i18n/english/english';
import { live } from '../../i18n/english/live';
import type { Locale } from '../../i18n/Locale';
import type { BylineMessages, DateMessages, LiveMessages } from '../../i18n/messages';
import { contentId } from '../../lib/contentId';
import { parseMoment, toDateTimeAttribute, usableTimeZone } from '../../lib/moment';
import type { BlockTypes } from '../../model/blocks';
import { Byline } from '../Byline/Byline';
import type { WithComponents } from '../components';
import { Root } from './LiveUpdate.styles';

type LiveUpdateMessages = BylineMessages & DateMessages & Pick<LiveMessages, 'pinned'>;

const { pinned } = live.messages;
const en = english<LiveUpdateMessages>({ ...byline.messages, ...dates.messages, pinned });

export interface LiveUpdateProps
  extends Omit<ComponentPropsWithRef<'article'>, 'id'>, WithComponents {
  update: Omit<BlockTypes['liveUpdate'], 'blocks'>;
  /** @default 2 */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** IANA zone of its time. @default UTC */
  timeZone?: string | undefined;
  /** @default en */
  locale?: Locale<LiveUpdateMessages> | undefined;
}

/** One entry of a live blog, with its text as children. Renders an `<article>` that can be linked to by its id. */
export function LiveUpdate({
  update: { id, headline, datePublished, author = [], isPinned },
  headingLevel = 2,
  timeZone = 'UTC',
  locale = en,
  components,
  children,
  ...rootProps
}: LiveUpdateProps) {
  const zone = usableTimeZone(timeZone);
  const moment = parseMoment(datePublished, zone);
  const Heading = `h${headingLevel}` as const;
  const Time = components?.Time ?? 'time';
  return (
    <Root id={contentId(id)} data-pinned={isPinned ? '' : undefined} {...rootProps}>
      {isPinned && <span part="live-update-pinned">{locale.messages.pinned}</span>}
      {moment && (
        <Time part="live-update-time" dateTime={toDateTimeAttribute(moment)}>
          {formatMoment(moment, { locale, timeZone: zone, showTimeZone: true })}
        </Time>
      )}
      {headline && <Heading part="live-update-headline">{headline}</Heading>}
      <Byline part="live-update-byline" authors={author} locale={locale} components={components} />
      {children}
    </Root>
  );
}
