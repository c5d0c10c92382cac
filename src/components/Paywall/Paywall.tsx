import type { ComponentPropsWithRef, ReactNode } from 'react';
import { subscription as en } from '../../i18n/english/subscription';
import type { Locale } from '../../i18n/Locale';
import type { SubscriptionMessages } from '../../i18n/messages';
import { safeUrl } from '../../lib/safeUrl';
import type { WithComponents } from '../components';
import { Link } from '../Link/Link';
import { Root } from './Paywall.styles';

export interface PaywallProps
  extends Omit<ComponentPropsWithRef<'section'>, 'title'>, WithComponents {
  /**
   * The rest of the text, for readers who may read it: it stands in place of the offer. Leave it out for all others,
   * and nothing of it is in the page.
   */
  children?: ReactNode;
  /** The heading; left out, the locale's "This article is for subscribers". */
  title?: string | undefined;
  /** @default 2 */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** What is offered: a sentence, a price. Stands under the heading. */
  offer?: ReactNode;
  /** Address of the page where readers subscribe. */
  subscribeUrl?: string | undefined;
  /** Address of the page where subscribers sign in. */
  signInUrl?: string | undefined;
  /** Address of the whole article, for readers who have free ones left. */
  continueUrl?: string | undefined;
  /** @default en */
  locale?: Locale<SubscriptionMessages> | undefined;
}

/**
 * Stands where the free part of an article ends, after the `preview` of `splitBody`. Renders a `<section>` with a
 * heading and links, or with the `rest` inside where the reader may read it. Its class, `newsprint-paywall`, is the one
 * that `articleJsonLd` names as not free.
 */
export function Paywall({
  children,
  title,
  headingLevel = 2,
  offer,
  subscribeUrl,
  signInUrl,
  continueUrl,
  locale = en,
  components,
  ...rootProps
}: PaywallProps) {
  if (children) return <Root {...rootProps}>{children}</Root>;

  const { messages } = locale;
  const heading = title ?? messages.paywall;
  const Heading = `h${headingLevel}` as const;
  const links = [
    { words: messages.continueReading, url: safeUrl(continueUrl) },
    { words: messages.subscribe, url: safeUrl(subscribeUrl) },
    { words: messages.signIn, url: safeUrl(signInUrl) },
  ].filter(({ url }) => url !== undefined);
  return (
    <Root aria-label={heading} data-barrier="" {...rootProps}>
      <Heading part="paywall-title">{heading}</Heading>
      {offer && <div part="paywall-offer">{offer}</div>}
      {links.length > 0 && (
        <p part="paywall-links">
          {links.map(({ words, url }, index) => (
            <Link
              key={words}
              part={index === 0 ? 'paywall-button' : 'paywall-link'}
              href={url}
              components={components}
            >
              {words}
            </Link>
          ))}
        </p>
      )}
    </Root>
  );
}
