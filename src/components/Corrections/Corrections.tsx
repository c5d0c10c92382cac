import type { ComponentPropsWithRef } from 'react';
import { body as en } from '../../i18n/english/body';
import type { Locale } from '../../i18n/Locale';
import type { BodyMessages } from '../../i18n/messages';
import type { BlockTypes } from '../../model/blocks';
import { plainText } from '../../model/plainText';
import type { WithComponents } from '../components';
import { Correction } from '../Correction/Correction';
import { Root } from './Corrections.styles';

export interface CorrectionsProps
  extends Omit<ComponentPropsWithRef<'section'>, 'children' | 'title'>, WithComponents {
  /** In the order to print them. Those without words are left out. */
  corrections: readonly BlockTypes['correction'][];
  /** The heading; left out, the locale's "Corrections". */
  title?: string | undefined;
  /** @default 2 */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  /**
   * IANA zone that decides the days.
   * @default UTC
   */
  timeZone?: string | undefined;
  /** @default en */
  locale?: Locale<BodyMessages> | undefined;
}

/**
 * Everything that was corrected in an article. Renders a `<section>` with a heading and a list, or nothing without
 * corrections.
 */
export function Corrections({
  corrections,
  title,
  headingLevel = 2,
  timeZone,
  locale = en,
  components,
  ...rootProps
}: CorrectionsProps) {
  const shown = corrections.filter(({ text }) => plainText(text).trim());
  if (shown.length === 0) return null;

  const heading = title ?? locale.messages.corrections;
  const Heading = `h${headingLevel}` as const;
  return (
    <Root aria-label={heading} {...rootProps}>
      <Heading part="corrections-title">{heading}</Heading>
      {/* Safari takes the list away from a list without bullets; the role gives it back. */}
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles */}
      <ul part="corrections-list" role="list">
        {shown.map((correction, index) => (
          <li key={index} part="corrections-item">
            <Correction
              correction={correction}
              timeZone={timeZone}
              locale={locale}
              components={components}
            />
          </li>
        ))}
      </ul>
    </Root>
  );
}
