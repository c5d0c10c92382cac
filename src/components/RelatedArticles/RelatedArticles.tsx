import type { ComponentPropsWithRef } from 'react';
import { body as en } from '../../i18n/english/body';
import type { Locale } from '../../i18n/Locale';
import type { BodyMessages } from '../../i18n/messages';
import type { MostReadItem } from '../../model/article';
import type { WithComponents } from '../components';
import { Link } from '../Link/Link';
import { Root } from './RelatedArticles.styles';

export interface RelatedArticlesProps
  extends Omit<ComponentPropsWithRef<'aside'>, 'children' | 'title'>, WithComponents {
  items: readonly MostReadItem[];
  /** The heading; left out, the locale's "Related stories". */
  title?: string | undefined;
  /** @default 2 */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** @default en */
  locale?: Locale<BodyMessages> | undefined;
}

/** Other stories on the same matter. Renders an `<aside>` with a heading and a list, or nothing without stories. */
export function RelatedArticles({
  items,
  title,
  headingLevel = 2,
  locale = en,
  components,
  ...rootProps
}: RelatedArticlesProps) {
  const shown = items.filter(({ headline }) => headline.trim());
  if (shown.length === 0) return null;

  const heading = title ?? locale.messages.related;
  const Heading = `h${headingLevel}` as const;
  return (
    <Root aria-label={heading} {...rootProps}>
      <Heading part="related-articles-title">{heading}</Heading>
      <ul part="related-articles-list">
        {shown.map((item) => (
          <li key={item.url} part="related-articles-item">
            {item.section?.name && (
              <span part="related-articles-section">{item.section.name} </span>
            )}
            <Link part="related-articles-link" href={item.url} components={components}>
              {item.headline}
            </Link>
          </li>
        ))}
      </ul>
    </Root>
  );
}
