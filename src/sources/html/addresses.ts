import { safePictureUrl, safeSrcSet, safeUrl } from '../../lib/safeUrl';

/** Checks the addresses of one text and, where its own address is known, makes relative ones absolute. */
export interface Addresses {
  /** For a link; `undefined` when the address may not stand in one. */
  link: (url: string | undefined) => string | undefined;
  /** For a picture. */
  picture: (url: string | undefined) => string | undefined;
  /** For `srcset`: the candidates that may stay. */
  srcSet: (srcSet: string | undefined) => string | undefined;
}

/** The checks for a text that stands at `base`; without it relative addresses stay as they are. */
export function createAddresses(base: string | undefined): Addresses {
  if (!base) return { link: safeUrl, picture: safePictureUrl, srcSet: safeSrcSet };

  const picture = (url: string | undefined) =>
    safePictureUrl(resolveUrl(safePictureUrl(url), base));
  return {
    picture,
    link: (url) => safeUrl(resolveUrl(safeUrl(url), base)),
    srcSet: (srcSet) =>
      safeSrcSet(srcSet)
        ?.split(', ')
        .map((candidate) => {
          const [url, ...descriptor] = candidate.split(' ');
          return [picture(url), ...descriptor].join(' ');
        })
        .join(', '),
  };
}

function resolveUrl(url: string | undefined, base: string): string | undefined {
  if (url === undefined || /^(#|[^/?#]*:)/.test(url)) return url;
  try {
    return new URL(url, base).href;
  } catch {
    return url;
  }
}
