import type { ComponentPropsWithRef } from 'react';
import { body as en } from '../../i18n/english/body';
import type { Locale } from '../../i18n/Locale';
import type { BodyMessages } from '../../i18n/messages';
import { contentId } from '../../lib/contentId';
import type { Footnote } from '../../model/blocks';
import type { WithComponents } from '../components';
import { RichText } from '../RichText/RichText';
import { Root } from './Footnotes.styles';

export interface FootnotesProps
  extends Omit<ComponentPropsWithRef<'section'>, 'children'>, WithComponents {
  items: readonly Footnote[];
  /** @default 2 */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** @default en */
  locale?: Locale<BodyMessages> | undefined;
}

/**
 * The notes at the foot of a text, each with a link back to its mark (DPUB-ARIA `doc-endnotes`). Renders a
 * `<section>` with a heading and an `<ol>`, or nothing without notes.
 */
export function Footnotes({
  items,
  headingLevel = 2,
  locale: { messages } = en,
  components,
  ...rootProps
}: FootnotesProps) {
  if (items.length === 0) return null;

  const Heading = `h${headingLevel}` as const;
  return (
    <Root role="doc-endnotes" aria-label={messages.footnotes} {...rootProps}>
      <Heading part="footnotes-title">{messages.footnotes}</Heading>
      <ol part="footnotes-list">
        {items.map(({ id, text }, index) => (
          <li key={index} part="footnotes-item" id={contentId(id)}>
            <RichText text={text} owner="footnotes" components={components} />{' '}
            <a
              part="footnotes-link"
              href={`#${contentId(id) ?? ''}-ref`}
              role="doc-backlink"
              aria-label={messages.backToText}
            >
              ↩
            </a>
          </li>
        ))}
      </ol>
    </Root>
  );
}
