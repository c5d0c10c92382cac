import type { ComponentPropsWithRef } from 'react';
import { page as en } from '../../i18n/english/page';
import type { Locale } from '../../i18n/Locale';
import type { PageMessages } from '../../i18n/messages';
import { safePictureUrl } from '../../lib/safeUrl';
import { fillParts } from '../../lib/template';
import type { Publisher } from '../../model/article';
import type { Picture } from '../../model/picture';
import type { WithComponents } from '../components';
import { Link } from '../Link/Link';
import { Root } from './Disclosure.styles';

export interface DisclosureProps
  extends Omit<ComponentPropsWithRef<'div'>, 'children'>, WithComponents {
  /** Who pays for the article, with a logo where there is one. schema.org `sponsor`. */
  sponsor?: Publisher | undefined;
  /**
   * The logo for dark pages: those of readers whose system is dark, and those under `data-color-scheme="dark"` on the
   * `<html>` element. Left out, the sponsor's logo stands there too.
   */
  darkLogo?: Picture | undefined;
  /**
   * Whether the article has links that the paper earns by.
   * @default false
   */
  affiliate?: boolean | undefined;
  /** @default en */
  locale?: Locale<PageMessages> | undefined;
}

/**
 * Says who has an interest in the article: "Paid for by Norden Shipping", and that links in it earn a commission.
 * Renders a `<div>`, or nothing where there is neither.
 */
export function Disclosure({
  sponsor,
  darkLogo,
  affiliate = false,
  locale = en,
  components,
  ...rootProps
}: DisclosureProps) {
  const name = sponsor?.name.trim();
  if (!name && !affiliate) return null;

  const { messages } = locale;
  const logo = safePictureUrl(sponsor?.logo?.url);
  const dark = logo && safePictureUrl(darkLogo?.url);
  return (
    <Root data-logos={dark && 'two'} {...rootProps}>
      {name && (
        <p part="disclosure-sponsor">
          <span part="disclosure-words">
            {fillParts(messages.paidForBy, {
              sponsor: (
                <Link
                  key="sponsor"
                  part="disclosure-link"
                  href={sponsor?.url}
                  rel="sponsored"
                  dir="auto"
                  components={components}
                >
                  {name}
                </Link>
              ),
            })}
          </span>
          {logo && (
            <Logo
              part="disclosure-logo"
              picture={sponsor?.logo}
              src={logo}
              components={components}
            />
          )}
          {dark && (
            <Logo
              part="disclosure-logo-dark"
              picture={darkLogo}
              src={dark}
              components={components}
            />
          )}
        </p>
      )}
      {affiliate && <p part="disclosure-affiliate">{messages.affiliateLinks}</p>}
    </Root>
  );
}

interface LogoProps extends WithComponents {
  part: string;
  picture: Picture | undefined;
  src: string;
}

/** The name stands beside it, so it is silent for screen readers. Of two, the one not shown is not loaded. */
function Logo({ part, picture, src, components }: LogoProps) {
  const Image = components?.Image ?? 'img';
  return (
    <Image
      part={part}
      src={src}
      alt=""
      width={picture?.width}
      height={picture?.height}
      loading="lazy"
      decoding="async"
    />
  );
}
