import type { ComponentPropsWithRef } from 'react';
import { safeUrl } from '../../lib/safeUrl';
import type { WithComponents } from '../components';

interface Props extends ComponentPropsWithRef<'a'>, WithComponents {}

/**
 * Links to an address that passes the allow-list (`http`, `https`, `mailto`, `tel`, relative). Renders an `<a>`, or a
 * `<span>` with the same content where there is no address or it is not allowed.
 */
export function Link({ components, href, rel, ...props }: Props) {
  const address = safeUrl(href);
  if (address === undefined) return <span {...props} />;

  const Anchor = components?.Link ?? 'a';
  return <Anchor href={address} rel={rel} {...props} />;
}
