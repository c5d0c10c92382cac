import type { ComponentPropsWithRef } from 'react';
import { page as en } from '../../i18n/english/page';
import type { Locale } from '../../i18n/Locale';
import type { PageMessages } from '../../i18n/messages';
import type { Topic } from '../../model/article';
import type { WithComponents } from '../components';
import { Link } from '../Link/Link';
import { Root } from './Breadcrumb.styles';

export interface BreadcrumbProps
  extends Omit<ComponentPropsWithRef<'nav'>, 'children'>, WithComponents {
  /** The pages above this one, the front page first. Those without a name are left out. */
  items: readonly Topic[];
  /** Name of this page, printed last and not linked. Articles mostly leave it out: the headline follows. */
  current?: string | undefined;
  /** @default en */
  locale?: Locale<PageMessages> | undefined;
}

/**
 * The way from the front page down to this one. Renders a `<nav>` with an `<ol>`, or nothing without a page above. Its
 * JSON-LD is `breadcrumbJsonLd`.
 */
export function Breadcrumb({
  items,
  current,
  locale = en,
  components,
  ...rootProps
}: BreadcrumbProps) {
  const above = items.filter(({ name }) => name.trim());
  if (above.length === 0) return null;

  return (
    <Root aria-label={locale.messages.breadcrumb} {...rootProps}>
      {/* Safari takes the list away from a list without bullets; the role gives it back. */}
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles */}
      <ol part="breadcrumb-list" role="list">
        {above.map(({ name, url }, index) => (
          <li key={index} part="breadcrumb-item">
            <Link part="breadcrumb-link" href={url} components={components}>
              {name}
            </Link>
          </li>
        ))}
        {current?.trim() && (
          <li part="breadcrumb-item">
            <span part="breadcrumb-link" aria-current="page">
              {current}
            </span>
          </li>
        )}
      </ol>
    </Root>
  );
}
