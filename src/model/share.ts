import { safeUrl } from '../lib/safeUrl';
import { fill } from '../lib/template';

/** A network by its key, or one of the site's own: `url` has the slots `{url}` and `{title}`. */
export type ShareNetwork = ShareNetworkName | { name: string; url: string };

/** Networks whose share page we know. `email` opens the reader's own program. */
export type ShareNetworkName = 'email' | keyof typeof networks;

/** The networks' names as they write them, and their pages that take a link. */
const networks = {
  bluesky: { name: 'Bluesky', url: 'https://bsky.app/intent/compose?text={title}%20{url}' },
  facebook: { name: 'Facebook', url: 'https://www.facebook.com/sharer/sharer.php?u={url}' },
  line: { name: 'LINE', url: 'https://social-plugins.line.me/lineit/share?url={url}' },
  linkedin: {
    name: 'LinkedIn',
    url: 'https://www.linkedin.com/sharing/share-offsite/?url={url}',
  },
  pinterest: {
    name: 'Pinterest',
    url: 'https://www.pinterest.com/pin/create/button/?url={url}&description={title}',
  },
  reddit: { name: 'Reddit', url: 'https://www.reddit.com/submit?url={url}&title={title}' },
  telegram: { name: 'Telegram', url: 'https://t.me/share/url?url={url}&text={title}' },
  threads: { name: 'Threads', url: 'https://www.threads.net/intent/post?text={title}%20{url}' },
  vk: { name: 'VK', url: 'https://vk.com/share.php?url={url}&title={title}' },
  weibo: {
    name: 'Weibo',
    url: 'https://service.weibo.com/share/share.php?url={url}&title={title}',
  },
  whatsapp: { name: 'WhatsApp', url: 'https://wa.me/?text={title}%20{url}' },
  x: { name: 'X', url: 'https://x.com/intent/post?url={url}&text={title}' },
} as const;

/** What is shared. */
export interface Shared {
  /** Absolute `http(s)` address. */
  url: string;
  title: string;
}

/** A plain link that shares. `network` is missing where it opens the reader's own mail program. */
export interface ShareLink {
  href: string;
  network?: string | undefined;
}

/** The link by which a network, or e-mail, shares an article; `undefined` where it may not be linked. */
export function shareLink(network: ShareNetwork, { url, title }: Shared): ShareLink | undefined {
  const values = { url: encode(url), title: encode(title) };
  if (network === 'email') {
    return { href: fill('mailto:?subject={title}&body={url}', values) };
  }
  const known = typeof network === 'string' ? networkOf(network) : network;
  const href = known?.name.trim() ? safeUrl(fill(known.url, values)) : undefined;
  return href === undefined ? undefined : { href, network: known?.name };
}

/** Keys may come from a site's settings, and so be any text. */
function networkOf(key: keyof typeof networks): { name: string; url: string } | undefined {
  return Object.hasOwn(networks, key) ? networks[key] : undefined;
}

/** Half of a surrogate pair, which a cut headline may end in, would throw. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** The address if it is absolute and `http(s)`: no other makes sense to those it is sent to. */
export function sharedUrl(url: string | undefined): string | undefined {
  const address = safeUrl(url);
  return address && /^https?:\/\//i.test(address) ? address : undefined;
}
