import type { ComponentPropsWithRef } from 'react';
import { page as en } from '../../i18n/english/page';
import type { Locale } from '../../i18n/Locale';
import type { PageMessages } from '../../i18n/messages';
import { joinParts } from '../../lib/joinParts';
import { safeUrl } from '../../lib/safeUrl';
import type { MostReadItem } from '../../model/article';
import type { WithComponents } from '../components';
import { Link } from '../Link/Link';
import { Root } from './PreviousNext.styles';

export interface PreviousNextProps
  extends Omit<ComponentPropsWithRef<'nav'>, 'children'>, WithComponents {
  /** The story before this one: in the section, the series, the paper. */
  previous?: MostReadItem | undefined;
  /** The story after it. */
  next?: MostReadItem | undefined;
  /** @default en */
  locale?: Locale<PageMessages> | undefined;
}

/**
 * Leads to the story before this one and to the one after it. Renders a `<nav>` with a link (`rel="prev"`,
 * `rel="next"`) for each that has a headline and an address, or nothing without either.
 */
export function PreviousNext({
  previous,
  next,
  locale = en,
  components,
  ...rootProps
}: PreviousNextProps) {
  const { messages } = locale;
  const links = [
    { rel: 'prev', label: messages.previousArticle, story: previous },
    { rel: 'next', label: messages.nextArticle, story: next },
  ].filter(({ story }) => story?.headline.trim() && safeUrl(story.url));
  if (links.length === 0) return null;

  const name = joinParts(links, locale, ({ label }) => label)
    .map((part) => ('text' in part ? part.text : part.item.label))
    .join('');
  return (
    <Root aria-label={name} {...rootProps}>
      <div part="previous-next-pair">
        {links.map(({ rel, label, story }) => (
          <Link
            key={rel}
            part="previous-next-link"
            href={story?.url}
            rel={rel}
            components={components}
          >
            <span part="previous-next-label">{label}</span>{' '}
            <span part="previous-next-headline">{story?.headline}</span>
          </Link>
        ))}
      </div>
    </Root>
  );
}
