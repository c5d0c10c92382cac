import type { ComponentPropsWithRef } from 'react';
import { page as en } from '../../i18n/english/page';
import type { Locale } from '../../i18n/Locale';
import type { PageMessages } from '../../i18n/messages';
import type { Topic } from '../../model/article';
import type { WithComponents } from '../components';
import { Link } from '../Link/Link';
import { Root } from './Topics.styles';

export interface TopicsProps
  extends Omit<ComponentPropsWithRef<'section'>, 'children' | 'title'>, WithComponents {
  /** What the article is about. Those without a name are left out, those without a page are plain text. */
  keywords: readonly Topic[];
  /** The heading; left out, the locale's "Topics". */
  title?: string | undefined;
  /** @default 2 */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** @default en */
  locale?: Locale<PageMessages> | undefined;
}

/** Leads to more on what the article is about. Renders a `<section>` with a heading and a list, or nothing without topics. */
export function Topics({
  keywords,
  title,
  headingLevel = 2,
  locale = en,
  components,
  ...rootProps
}: TopicsProps) {
  const topics = keywords.filter(({ name }) => name.trim());
  if (topics.length === 0) return null;

  const heading = title ?? locale.messages.topics;
  const Heading = `h${headingLevel}` as const;
  return (
    <Root aria-label={heading} {...rootProps}>
      <Heading part="topics-title">{heading}</Heading>
      {/* Safari takes the list away from a list without bullets; the role gives it back. */}
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles */}
      <ul part="topics-list" role="list">
        {topics.map(({ name, url }, index) => (
          <li key={index} part="topics-item">
            <Link part="topics-link" href={url} rel="tag" components={components}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </Root>
  );
}
