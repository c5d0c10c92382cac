'use client';

// The namespace, not the names: under Node's `react-server` condition `react` has no hooks to name.
import * as React from 'react';
import type { PageVersion } from '../../model/alternateVersion';
import type { VersionLinkProps } from '../components';

const storageKey = 'newsprint-version';

/** The version chosen earlier in this session; `undefined` where none was, or storage is closed. */
export function rememberedVersion(): PageVersion | undefined {
  try {
    const version = sessionStorage.getItem(storageKey);
    return version === 'mobile' || version === 'desktop' ? version : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The link of a `MobileToggle` that keeps the choice for the session, hands over the page's hash, reports the choice,
 * and announces a version that changed without a new page: `<MobileToggle components={{ VersionLink }} … />`.
 * It never redirects by itself, so no two pages can send a reader back and forth.
 */
export function VersionLink({
  version,
  remember = false,
  onVersionChange,
  announcement,
  href,
  onClick,
  children,
  ...props
}: VersionLinkProps) {
  const said = useAnnouncement(version, announcement);
  useRestoredChoice(version, remember, onVersionChange);

  const choose = (event: React.MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const target = version === 'mobile' ? 'desktop' : 'mobile';
    if (remember) keep(target);
    if (!href.includes('#')) event.currentTarget.href = href + location.hash;
    onVersionChange?.(target);
  };

  return (
    <>
      <a {...props} href={href} onClick={choose}>
        {children}
      </a>
      <span part="mobile-toggle-status" role="status">
        {said}
      </span>
    </>
  );
}

function keep(version: PageVersion) {
  try {
    sessionStorage.setItem(storageKey, version);
  } catch {
    // Storage that is closed or full only means that the choice is not kept.
  }
}

/** Empty at first, for what a page shows when it opens is no news; then the words for each change. */
function useAnnouncement(version: PageVersion, announcement: string): string {
  const [opened] = React.useState(version);
  const [changed, setChanged] = React.useState(false);
  if (!changed && version !== opened) setChanged(true);
  return changed ? announcement : '';
}

/** Tells a site that shows another version than the one chosen earlier, once. */
function useRestoredChoice(
  version: PageVersion,
  remember: boolean,
  onVersionChange: VersionLinkProps['onVersionChange'],
) {
  const restored = React.useRef(false);
  React.useEffect(() => {
    if (restored.current || !remember) return;
    restored.current = true;
    const chosen = rememberedVersion();
    if (chosen && chosen !== version) onVersionChange?.(chosen);
  }, [version, remember, onVersionChange]);
}
