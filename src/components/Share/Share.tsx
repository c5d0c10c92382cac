import type { ComponentPropsWithRef } from 'react';
import { share as en } from '../../i18n/english/share';
import type { Locale } from '../../i18n/Locale';
import type { ShareMessages } from '../../i18n/messages';
import { fillParts } from '../../lib/template';
import { type OnIssue, reportIssue } from '../../model/issue';
import { sharedUrl, shareLink, type ShareLink, type ShareNetwork } from '../../model/share';
import type { WithComponents } from '../components';
import { Root } from './Share.styles';

export interface ShareProps
  extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'title'>, WithComponents {
  /** Canonical address of the article, absolute: it is sent away. */
  url: string | undefined;
  /** What is said with it, mostly the headline. */
  title: string;
  /**
   * Where it can be shared, in the order to print them. Nothing of a network is loaded: each is a plain link.
   * @default ['email']
   */
  networks?: readonly ShareNetwork[] | undefined;
  /** @default en */
  locale?: Locale<ShareMessages> | undefined;
  onIssue?: OnIssue | undefined;
}

/**
 * Shares an article by plain links. `components={{ ShareButtons }}` adds copying the link and, where the browser has
 * one, its own share sheet. Renders a `<div role="group">`, or nothing without an absolute address, or with nothing to
 * press.
 */
export function Share({
  url,
  title,
  networks = ['email'],
  locale = en,
  components,
  onIssue,
  ...rootProps
}: ShareProps) {
  const address = sharedUrl(url);
  if (address === undefined) {
    reportIssue(onIssue, notAbsolute(url));
    return null;
  }
  const { messages } = locale;
  const Buttons = components?.ShareButtons;
  const links = networks
    .map((network) => shareLink(network, { url: address, title }))
    .filter((link) => link !== undefined);
  if (!Buttons && links.length === 0) return null;

  return (
    <Root role="group" aria-label={messages.share} data-actions={Buttons && ''} {...rootProps}>
      {Buttons ? (
        <Buttons url={address} title={title} messages={buttonWords(messages)} />
      ) : (
        <span part="share-title">{messages.share}</span>
      )}
      {links.length > 0 && (
        // Safari takes the list away from a list without bullets; the role gives it back.
        // oxlint-disable-next-line jsx-a11y/no-redundant-roles
        <ul part="share-list" role="list">
          {links.map((link, index) => (
            <li key={index} part="share-item">
              <a part="share-link" href={link.href} rel="nofollow noopener">
                <Words link={link} messages={messages} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </Root>
  );
}

/** Those alone: what a server component hands to the browser is sent to it. */
function buttonWords({ share, copyLink, linkCopied, copyFailed }: ShareMessages) {
  return { share, copyLink, linkCopied, copyFailed };
}

/** A network's name is enough to see; "Share on Bluesky" is what is heard. */
function Words({ link, messages }: { link: ShareLink; messages: ShareMessages }) {
  if (link.network === undefined) return messages.shareByEmail;

  const site = <bdi key="site">{link.network}</bdi>;
  return fillParts(messages.shareOn, { site }).map((piece, index) =>
    typeof piece === 'string' ? (
      <span key={index} part="share-words">
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}

function notAbsolute(url: string | undefined) {
  return {
    code: 'share-url-not-absolute',
    path: 'url',
    severity: 'warning' as const,
    message: `Sharing is left out, for "${url ?? ''}" leads nowhere from another site: pass the article's absolute http(s) address as url.`,
  };
}
