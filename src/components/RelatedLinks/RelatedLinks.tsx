import type { ComponentPropsWithRef } from 'react';
import { body as en } from '../../i18n/english/body';
import type { Locale } from '../../i18n/Locale';
import type { BodyMessages } from '../../i18n/messages';
import type { MostReadItem } from '../../model/article';
import { pickStories } from '../../model/mostRead';
import type { WithComponents } from '../components';
import { Link } from '../Link/Link';
import { Root } from './RelatedLinks.styles';

export interface RelatedLinksProps
  extends Omit<ComponentPropsWithRef<'aside'>, 'children' | 'title'>, WithComponents {
  items: readonly MostReadItem[];
  /** The heading; left out, the locale's "Related stories". */
  title?: string | undefined;
  /** @default 2 */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** @default en */
  locale?: Locale<BodyMessages> | undefined;
}

/**
 * Other stories on the same matter, as a short list inside a text. Renders an `<aside>` with a heading and a list, or
 * nothing without stories.
 */
export function RelatedLinks({
  items,
  title,
  headingLevel = 2,
  locale = en,
  components,
  ...rootProps
}: RelatedLinksProps) {
  const shown = pickStories(items);
  if (shown.length === 0) return null;

  const heading = title ?? locale.messages.related;
  const Heading = `h${headingLevel}` as const;
  return (
    <Root aria-label={heading} {...rootProps}>
      <Heading part="related-links-title">{heading}</Heading>
      <ul part="related-links-list">
        {shown.map((item) => (
          <li key={item.url} part="related-links-item">
            {item.section?.name && <span part="related-links-section">{item.section.name} </span>}
            <Link part="related-links-link" href={item.url} components={components}>
              {item.headline}
            </Link>
          </li>
        ))}
      </ul>
    </Root>
  );
}
