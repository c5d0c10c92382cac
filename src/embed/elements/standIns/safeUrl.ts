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
  const { protocol = '' } = addressOf(url) ?? {};
  return schemes.test(protocol) ? (url as string).trim() : undefined;
}

/** What the text is an address of, or nothing. */
export function addressOf(text: unknown, base = document.baseURI): URL | undefined {
  if (typeof text === 'string' && text.trim() && URL.canParse(text, base))
    return new URL(text, base);
}
