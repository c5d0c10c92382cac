import type { MostReadItem } from '../../model/article';
import { addressOf, safePictureUrl } from './standIns/safeUrl';

/** What a feed says of a story, under one set of names: anything at all. */
export type Entry = Record<'headline' | 'url' | 'section' | 'image' | 'date', unknown>;

/** `base` is what its addresses are relative to: where it was found in the end. */
export interface Feed {
  entries: Entry[];
  base: string;
}

/** JSON of anybody's: every field may be missing, or something else. */
export type Unknown = { readonly [name in string]?: Unknown } | undefined | null;

/** A list of one, or of none where a headline or an address that may be linked is missing. */
export function toStory(
  { headline, url, section, image, date }: Entry,
  base: string,
): MostReadItem[] {
  const words = plain(headline);
  const address = absolute(url, base);
  if (!words || !address) return [];

  const name = plain(section);
  const picture = absolute(image, base);
  const time = Date.parse(String(date));
  return [
    {
      headline: words,
      url: address,
      section: name ? { name } : undefined,
      image: picture ? { url: picture, alt: '' } : undefined,
      datePublished: time ? new Date(time).toISOString().replace('.000', '') : undefined,
    },
  ];
}

function absolute(url: unknown, base: string): string | undefined {
  return safePictureUrl(addressOf(url, base)?.href);
}

const references: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** Titles come as markup more often than not. Policies forbid to let the browser parse it, and it is never shown as such. */
function plain(value: unknown): string {
  const written = (value as Unknown)?.rendered ?? value;
  if (typeof written !== 'string') return '';
  return written
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&(?:#(\d+)|#(x[\da-f]+)|(\w+));/gi, (reference, decimal, hex, name) => {
      const code = Number(decimal ?? `0${hex}`);
      if (name) return references[name] ?? reference;
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/\s+/g, ' ')
    .trim();
}
