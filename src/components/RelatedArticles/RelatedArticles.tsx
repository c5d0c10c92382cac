import type { ComponentPropsWithRef } from 'react';
import { body as en } from '../../i18n/english/body';
import type { Locale } from '../../i18n/Locale';
import type { BodyMessages } from '../../i18n/messages';
import type { MostReadItem } from '../../model/article';
import { pickStories } from '../../model/mostRead';
import { ArticleCard } from '../ArticleCard/ArticleCard';
import type { WithComponents } from '../components';
import { Root } from './RelatedArticles.styles';

export interface RelatedArticlesProps
  extends Omit<ComponentPropsWithRef<'aside'>, 'children' | 'title'>, WithComponents {
  items: readonly MostReadItem[];
  /** The heading; left out, the locale's "Related stories". */
  title?: string | undefined;
  /** How many stories are shown, counted after those left out; all when not given. */
  limit?: number | undefined;
  /** Address of the page it stands on: the reader's own article is left out, however its address is spelt. */
  currentUrl?: string | undefined;
  /** The time of the request, ISO 8601: with it each dated story says its age. */
  now?: string | undefined;
  /**
   * Level of the heading; the headlines are one below it.
   * @default 2
   */
  headingLevel?: 2 | 3 | 4 | 5 | undefined;
  /** @default en */
  locale?: Locale<BodyMessages> | undefined;
}

/**
 * Other stories on the same matter, as cards for the end of an article: beside each other where there is room for
 * three, else one above the other with a small picture. Renders an `<aside>` with a heading and a list of
 * `ArticleCard`s, each story once, or nothing without stories.
 */
export function RelatedArticles({
  items,
  title,
  limit,
  currentUrl,
  now,
  headingLevel = 2,
  locale = en,
  components,
  ...rootProps
}: RelatedArticlesProps) {
  const shown = pickStories(items, { currentUrl, limit });
  if (shown.length === 0) return null;

  const heading = title ?? locale.messages.related;
  const Heading = `h${headingLevel}` as const;
  const cardLevel = (headingLevel + 1) as 3 | 4 | 5 | 6;
  return (
    <Root aria-label={heading} {...rootProps}>
      <Heading part="related-articles-title">{heading}</Heading>
      <ul part="related-articles-list">
        {shown.map((item) => (
          <li key={item.url} part="related-articles-item">
            <ArticleCard
              headline={item.headline}
              url={item.url}
              section={item.section}
              image={item.image}
              datePublished={item.datePublished}
              now={now}
              headingLevel={cardLevel}
              layout="compact"
              locale={locale}
              components={components}
            />
          </li>
        ))}
      </ul>
    </Root>
  );
}
