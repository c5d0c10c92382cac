import type { ComponentPropsWithRef, ReactNode } from 'react';
import { mostRead as en } from '../../i18n/english/mostRead';
import type { Locale } from '../../i18n/Locale';
import type { MostReadMessages } from '../../i18n/messages';
import type { MostReadItem } from '../../model/article';
import { isStale, pickLists, type MostReadList } from '../../model/mostRead';
import type { WithComponents } from '../components';
import { Root } from './MostRead.styles';
import { RankedLists } from './RankedLists';

export interface MostReadProps
  extends Omit<ComponentPropsWithRef<'section'>, 'children' | 'title'>, WithComponents {
  /** The stories, most read first. */
  items?: readonly MostReadItem[] | undefined;
  /**
   * Several lists in place of one; a story stands only in the first that has it. They stand one below the other, or
   * with `components={{ Tabs }}` behind tabs.
   */
  lists?: readonly MostReadList[] | undefined;
  /** The heading; left out, the locale's "Most read". */
  title?: string | undefined;
  /**
   * Level of the heading; those of several lists are one below it.
   * @default 2
   */
  headingLevel?: 2 | 3 | 4 | 5 | undefined;
  /** How many stories a list shows, counted after those left out; all when not given. */
  limit?: number | undefined;
  /** Address of the page it stands on: the reader's own article is left out, however its address is spelt. */
  currentUrl?: string | undefined;
  /**
   * `auto` makes two columns where there is room for them (34rem).
   * @default auto
   */
  layout?: 'auto' | 'one-column' | 'two-columns' | undefined;
  /**
   * Whether stories show their picture.
   * @default false
   */
  images?: boolean | undefined;
  /** The time of the request, ISO 8601: with it each dated story says its age, and old lists are left out. */
  now?: string | undefined;
  /** ISO 8601 instant at which the stories were counted. */
  updated?: string | undefined;
  /** Minutes after `updated` at which, as of `now`, the lists are too old to be shown; never when one is not given. */
  maxAge?: number | undefined;
  /** Stands below the lists. */
  footer?: ReactNode;
  /** @default en */
  locale?: Locale<MostReadMessages> | undefined;
}

/**
 * Ranks the stories read most, in the locale's numerals. Renders a `<section>` with a heading and an `<ol>` for each
 * list, or nothing when no story is left or the lists are too old.
 */
export function MostRead({
  items = [],
  lists,
  title,
  headingLevel = 2,
  limit,
  currentUrl,
  layout = 'auto',
  images = false,
  now,
  updated,
  maxAge,
  footer,
  locale = en,
  components,
  ...rootProps
}: MostReadProps) {
  if (isStale({ updated, maxAge, now })) return null;
  const shown = pickLists(lists ?? [{ title: '', items }], { currentUrl, limit });
  if (shown.length === 0) return null;

  const heading = title ?? locale.messages.mostRead;
  const Heading = `h${headingLevel}` as const;
  return (
    <Root aria-label={heading} data-layout={layout} {...rootProps}>
      <Heading part="most-read-title">{heading}</Heading>
      <RankedLists
        lists={shown}
        label={heading}
        settings={{ headingLevel, image: images, now, locale, components }}
      />
      {footer}
    </Root>
  );
}
