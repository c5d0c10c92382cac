import type { ComponentPropsWithRef } from 'react';
import { body as en } from '../../i18n/english/body';
import type { Locale } from '../../i18n/Locale';
import type { BodyMessages } from '../../i18n/messages';
import type { RichText as Text } from '../../model/text';
import type { WithComponents } from '../components';
import { RichText } from '../RichText/RichText';
import { Root } from './KeyPoints.styles';

export interface KeyPointsProps
  extends Omit<ComponentPropsWithRef<'section'>, 'children' | 'title'>, WithComponents {
  items: readonly Text[];
  /** The heading; left out, the locale's "Key points". */
  title?: string | undefined;
  /** @default 2 */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** @default en */
  locale?: Locale<BodyMessages> | undefined;
}

/** The story in a few sentences. Renders a `<section>` with a heading and a list, or nothing without points. */
export function KeyPoints({
  items,
  title,
  headingLevel = 2,
  locale = en,
  components,
  ...rootProps
}: KeyPointsProps) {
  if (items.length === 0) return null;

  const heading = title ?? locale.messages.keyPoints;
  const Heading = `h${headingLevel}` as const;
  return (
    <Root aria-label={heading} {...rootProps}>
      <Heading part="key-points-title">{heading}</Heading>
      <ul part="key-points-list">
        {items.map((item, index) => (
          <li key={index} part="key-points-item">
            <RichText text={item} owner="key-points" components={components} />
          </li>
        ))}
      </ul>
    </Root>
  );
}
