import type { ComponentPropsWithRef } from 'react';
import { page as en } from '../../i18n/english/page';
import type { Locale } from '../../i18n/Locale';
import type { PageMessages } from '../../i18n/messages';
import { formatNumber } from '../../i18n/numbers';
import { formOf } from '../../i18n/plural';
import { safeUrl } from '../../lib/safeUrl';
import { fill } from '../../lib/template';
import type { WithComponents } from '../components';
import { Root } from './CommentCount.styles';

export interface CommentCountProps
  extends Omit<ComponentPropsWithRef<'a'>, 'children' | 'href'>, WithComponents {
  /** How many comments there are. schema.org `commentCount`. */
  commentCount: number | undefined;
  /** Where they stand: a page, or `#comments` on this one. schema.org `discussionUrl`. */
  discussionUrl: string | undefined;
  /** @default en */
  locale?: Locale<PageMessages> | undefined;
}

/**
 * Leads to the comments: "12 comments", or "Write the first comment". Renders an `<a>`, or nothing where their number
 * is not known or their address may not be linked.
 */
export function CommentCount({
  commentCount,
  discussionUrl,
  locale = en,
  components,
  ...rootProps
}: CommentCountProps) {
  const href = safeUrl(discussionUrl);
  if (href === undefined || commentCount === undefined || !(commentCount >= 0)) return null;

  return (
    <Root as={components?.Link} href={href} {...rootProps}>
      <svg part="comment-count-sign" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M2.5 3.5h15v10h-8l-4 3.5v-3.5h-3z" />
      </svg>
      <span>{wordsFor(commentCount, locale)}</span>
    </Root>
  );
}

function wordsFor(count: number, locale: Locale<PageMessages>): string {
  const { messages, tag } = locale;
  if (count === 0) return messages.firstComment;

  return fill(formOf(messages.comments, count, tag), { count: formatNumber(count, locale) });
}
