import type { ComponentPropsWithRef } from 'react';
import { version as en } from '../../i18n/english/version';
import type { Locale } from '../../i18n/Locale';
import type { VersionMessages } from '../../i18n/messages';
import { safeUrl } from '../../lib/safeUrl';
import { enterMobileUrl, leaveMobileUrl, type PageVersion } from '../../model/alternateVersion';
import { type OnIssue, reportIssue } from '../../model/issue';
import type { WithComponents } from '../components';
import { Root } from './MobileToggle.styles';

export interface MobileToggleProps
  extends Omit<ComponentPropsWithRef<'nav'>, 'children' | 'onChange'>, WithComponents {
  /** The version that is shown; the link leads to the other. */
  version: PageVersion;
  /** Address of the other version. */
  href?: string | undefined;
  /** Address of the mobile version, where both are known and `href` is not given. */
  mobileHref?: string | undefined;
  /** Address of the desktop version, where both are known and `href` is not given. */
  desktopHref?: string | undefined;
  /**
   * Whether the mobile version is AMP: leaving it adds `noamp=mobile`, so that no redirect leads back; entering it
   * takes `noamp` away; and the words are "Exit mobile version" and "Go to mobile version".
   * @default false
   */
  amp?: boolean | undefined;
  /** Words of the link in place of the locale's. */
  label?: string | undefined;
  /**
   * Whether the choice is kept for the session. Needs `components={{ VersionLink }}`.
   * @default false
   */
  remember?: boolean | undefined;
  /** Called with the version chosen. Needs `components={{ VersionLink }}` and a client component around it. */
  onChange?: ((version: PageVersion) => void) | undefined;
  /** @default en */
  locale?: Locale<VersionMessages> | undefined;
  onIssue?: OnIssue | undefined;
}

/**
 * Switches between the mobile and the desktop version of a page. Renders a `<nav>` with one plain link that works
 * without JavaScript, or nothing where the other version has no address. `components={{ VersionLink }}` lets it
 * remember, report and announce the choice.
 */
export function MobileToggle({
  version,
  href,
  mobileHref,
  desktopHref,
  amp = false,
  label,
  remember = false,
  onChange,
  locale = en,
  components,
  onIssue,
  ...rootProps
}: MobileToggleProps) {
  const target = version === 'mobile' ? 'desktop' : 'mobile';
  const address = safeUrl(href ?? (target === 'desktop' ? desktopHref : mobileHref));
  if (address === undefined) {
    reportIssue(onIssue, missingAddress(target));
    return null;
  }

  const { messages } = locale;
  const Anchor = components?.VersionLink;
  const link = {
    part: 'mobile-toggle-link',
    href: amp ? ampUrl[target](address) : address,
    rel: 'nofollow',
    children: label ?? messages[labels[target][amp ? 'amp' : 'plain']],
  };
  if (!Anchor && (remember || onChange)) reportIssue(onIssue, needsVersionLink);
  return (
    <Root aria-label={messages.versionLabel} data-target={target} {...rootProps}>
      {Anchor ? (
        <Anchor
          {...link}
          version={version}
          remember={remember}
          onVersionChange={onChange}
          announcement={version === 'desktop' ? messages.desktopShown : messages.mobileShown}
        />
      ) : (
        <a {...link} />
      )}
    </Root>
  );
}

const ampUrl: Readonly<Record<PageVersion, (url: string) => string>> = {
  desktop: leaveMobileUrl,
  mobile: enterMobileUrl,
};

const labels: Readonly<
  Record<PageVersion, Readonly<Record<'plain' | 'amp', keyof VersionMessages>>>
> = {
  desktop: { plain: 'viewDesktop', amp: 'exitMobile' },
  mobile: { plain: 'viewMobile', amp: 'goToMobile' },
};

function missingAddress(target: PageVersion) {
  return {
    code: 'version-without-address',
    path: 'alternateVersion',
    severity: 'warning' as const,
    message: `The switch to the ${target} version is left out, for it has no address that may be linked: pass href, or ${target}Href.`,
  };
}

const needsVersionLink = {
  code: 'version-link-needed',
  path: 'alternateVersion',
  severity: 'warning' as const,
  message:
    'The choice of version is neither kept nor reported, for that takes a script: pass components={{ VersionLink }}, or leave out remember and onChange.',
};
