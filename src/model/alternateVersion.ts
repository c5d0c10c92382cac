/** The two versions of a page that readers can switch between. */
export type PageVersion = 'mobile' | 'desktop';

/**
 * The address that leaves a mobile (AMP) version for good: `noamp=mobile` tells the server not to send the reader
 * back. The hash is kept; an address that already says `noamp` is left as it is.
 */
export function leaveMobileUrl(url: string): string {
  if (hasNoamp(url)) return url;

  const [address, hash] = splitHash(url);
  return `${address}${address.includes('?') ? '&' : '?'}noamp=mobile${hash}`;
}

/** The address of the mobile (AMP) version, without the `noamp` that would lead away from it again. */
export function enterMobileUrl(url: string): string {
  const [address, hash] = splitHash(url);
  const [path, query = ''] = address.split(/\?(.*)/s);
  const kept = query.split('&').filter((parameter) => parameter && !/^noamp(=|$)/.test(parameter));
  return `${path}${kept.length > 0 ? `?${kept.join('&')}` : ''}${hash}`;
}

function hasNoamp(url: string): boolean {
  return /[?&]noamp(=|&|#|$)/.test(splitHash(url)[0]);
}

function splitHash(url: string): [address: string, hash: string] {
  const start = url.indexOf('#');
  return start < 0 ? [url, ''] : [url.slice(0, start), url.slice(start)];
}
