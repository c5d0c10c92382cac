import type { ComponentPropsWithRef } from 'react';
import { formatDay } from '../../i18n/dates';
import { body as en } from '../../i18n/english/body';
import type { Locale } from '../../i18n/Locale';
import type { BodyMessages } from '../../i18n/messages';
import { parseMoment, toDateTimeAttribute, usableTimeZone } from '../../lib/moment';
import { fillParts } from '../../lib/template';
import type { BlockTypes } from '../../model/blocks';
import type { WithComponents } from '../components';
import { RichText } from '../RichText/RichText';
import { Root } from './Correction.styles';

export interface CorrectionProps
  extends Omit<ComponentPropsWithRef<'p'>, 'children'>, WithComponents {
  correction: BlockTypes['correction'];
  /** IANA zone that decides the day. @default UTC */
  timeZone?: string | undefined;
  /** @default en */
  locale?: Locale<BodyMessages> | undefined;
}

/** What was wrong and is now right, or is now clearer, with the day on which. Renders a `<p>`. */
export function Correction({
  correction: { text, kind = 'correction', date },
  timeZone = 'UTC',
  locale = en,
  components,
  ...rootProps
}: CorrectionProps) {
  const zone = usableTimeZone(timeZone);
  const moment = parseMoment(date, zone);
  const label = locale.messages[kind === 'clarification' ? 'clarification' : 'correction'];
  return (
    <Root {...rootProps}>
      <span part="correction-label">
        {moment
          ? fillParts(locale.messages.correctionDated, {
              label,
              date: (
                <time key="date" dateTime={toDateTimeAttribute(moment)}>
                  {formatDay(moment, { locale, timeZone: zone })}
                </time>
              ),
            })
          : label}
      </span>{' '}
      <RichText text={text} owner="correction" components={components} />
    </Root>
  );
}
