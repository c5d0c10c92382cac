const linkSchemes = new Set(['http', 'https', 'mailto', 'tel']);
const pictureSchemes = new Set(['http', 'https']);

/** What browsers drop before they read an address: tabs and line breaks anywhere, controls and spaces around it. */
// oxlint-disable-next-line no-control-regex
const ignored = /^[\u0000-\u0020]+|[\t\n\r]|[\u0000-\u0020]+$/g;

/** Nearly every address: nothing in it that browsers drop, and a scheme that may stand anywhere, or one slash. */
const plain = /^(?:https?:\/\/|\/(?![\\/]))[!-~]*$/;

/**
 * An address that may stand in a link: `http`, `https`, `mailto`, `tel`, or relative; `undefined` for every other.
 * Two slashes at the start become `https:`.
 */
export function safeUrl(url: string | undefined): string | undefined {
  return allow(url, linkSchemes);
}

/** An address that may be loaded as a picture: `http`, `https`, or relative. */
export function safePictureUrl(url: string | undefined): string | undefined {
  return allow(url, pictureSchemes);
}

function allow(url: unknown, schemes: ReadonlySet<string>): string | undefined {
  if (typeof url !== 'string') return undefined;
  if (plain.test(url)) return url;

  const address = url.replace(ignored, '');
  if (address === '') return undefined;
  if (/^[\\/]{2}/.test(address)) return `https://${address.slice(2)}`;

  const scheme = /^([^/?#]*?):/.exec(address)?.[1];
  return scheme === undefined || schemes.has(scheme.toLowerCase()) ? address : undefined;
}

/** As HTML reads `srcset`: an address may hold commas but not end in one; what follows it ends at the next comma. */
const candidate = /([^\s,](?:\S*[^\s,])?)(?:\s+([^,]+))?(?:,|\s*$)/g;

/** HTML's `srcset` with the candidates whose addresses are allowed; `undefined` when none is. */
export function safeSrcSet(srcSet: string | undefined): string | undefined {
  if (typeof srcSet !== 'string') return undefined;

  const candidates = [...srcSet.matchAll(candidate)].flatMap(([, url, descriptor = '']) => {
    const safe = safePictureUrl(url);
    return safe ? [`${safe} ${descriptor.trim()}`.trim()] : [];
  });
  return candidates.length > 0 ? candidates.join(', ') : undefined;
}
