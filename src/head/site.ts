import { safePictureUrl, safeUrl } from '../lib/safeUrl';
import type { Picture } from '../model/picture';

/** The news site, as search engines and shared links name it. */
export interface Site {
  name: string;
  /** Address of the front page, absolute; relative addresses of the article are read from it. */
  url?: string | undefined;
  logo?: Picture | undefined;
  /** IANA zone of dates that have a time and no offset; without it they stay local, and readers must guess. */
  timeZone?: string | undefined;
  /** The paper's name on X, with or without its `@`. */
  xAccount?: string | undefined;
}

/** An absolute `http(s)` address, for machines that do not know which page it stood on; `undefined` where it is none. */
export function absoluteUrl(url: string | undefined, site: Site | undefined): string | undefined {
  const address = safeUrl(url);
  if (address === undefined || !URL.canParse(address, site?.url)) return undefined;

  const absolute = new URL(address, site?.url);
  return absolute.protocol.startsWith('http') ? absolute.href : undefined;
}

/** The same for a picture. */
export function absolutePictureUrl(
  url: string | undefined,
  site: Site | undefined,
): string | undefined {
  return absoluteUrl(safePictureUrl(url), site);
}
