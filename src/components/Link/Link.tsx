import type { ComponentPropsWithRef } from 'react';
import { safeUrl } from '../../lib/safeUrl';
import type { WithComponents } from '../components';

type Attributes = Pick<ComponentPropsWithRef<'a'>, 'part' | 'href' | 'rel' | 'dir' | 'children'>;

/** Named one by one: of all that an article is made of links are most, and a rest of props costs more than the link. */
interface Props extends Attributes, WithComponents {
  /** React's `key` for the element itself, where an item of a list is made by calling this. */
  itemKey?: string | number | undefined;
}

/**
 * Links to an address that passes the allow-list (`http`, `https`, `mailto`, `tel`, relative). Renders an `<a>`, or a
 * `<span>` with the same content where there is no address or it is not allowed.
 */
export function Link({ components, href, rel, part, dir, children, itemKey }: Props) {
  const address = safeUrl(href);
  if (address === undefined) {
    return (
      <span key={itemKey} part={part} dir={dir}>
        {children}
      </span>
    );
  }

  const Anchor = components?.Link ?? 'a';
  return (
    <Anchor key={itemKey} href={address} rel={rel} part={part} dir={dir}>
      {children}
    </Anchor>
  );
}
