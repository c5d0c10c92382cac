/** The allow-list of `lib/safeUrl` by the browser's own reading of an address, in a fifth of its size. */
export function safeUrl(url: unknown): string | undefined {
  return allowed(url, /^(https?|mailto|tel):$/);
}

export function safePictureUrl(url: unknown): string | undefined {
  return allowed(url, /^https?:$/);
}

/** Feeds have one picture a story. */
export function safeSrcSet(): undefined {}

function allowed(url: unknown, schemes: RegExp): string | undefined {
  if (typeof url !== 'string' || !url.trim()) return undefined;
  return URL.canParse(url, document.baseURI) &&
    schemes.test(new URL(url, document.baseURI).protocol)
    ? url.trim()
    : undefined;
}
