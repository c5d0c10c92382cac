import { plainText } from '../../model/plainText';
import type { Picture } from '../../model/picture';
import { richTextFromHtml } from '../html/blocksFromHtml';
import type { Addresses } from '../html/addresses';
import { compact, type SourceOptions } from '../result';
import { entriesAt, sizeAt, textAt } from '../untrusted';

/** A cropped size shows another picture; rounding to whole pixels changes the ratio by less than this. */
const ratioTolerance = 0.02;

/** A picture from WordPress's media object; `undefined` when it is none, or has no address that may be loaded. */
export function readMedia(
  media: unknown,
  addresses: Addresses,
  options: SourceOptions,
): Picture | undefined {
  const url = addresses.picture(textAt(media, 'source_url'));
  if (!url || !isPicture(media)) return undefined;

  const caption = richTextFromHtml(textAt(media, 'caption', 'rendered'), options);
  const credit = textOf(textAt(media, 'media_details', 'image_meta', 'credit'));
  return compact<Picture>({
    url,
    alt: textAt(media, 'alt_text').trim(),
    width: sizeAt(media, 'media_details', 'width'),
    height: sizeAt(media, 'media_details', 'height'),
    srcSet: readSizes(media, addresses),
    caption,
    credit: credit && !plainText(caption).includes(credit) ? credit : undefined,
  });
}

/** HTML as plain text: entities decoded, tags gone. */
export function textOf(html: string): string {
  return plainText(richTextFromHtml(html));
}

function isPicture(media: unknown): boolean {
  const type = textAt(media, 'media_type');
  return type === '' || type === 'image';
}

function readSizes(media: unknown, addresses: Addresses): string | undefined {
  const width = sizeAt(media, 'media_details', 'width');
  const height = sizeAt(media, 'media_details', 'height');
  if (!width || !height) return undefined;

  const candidates = new Map<number, string>();
  const add = (url: string, candidateWidth: number) => {
    const safe = addresses.picture(url);
    if (safe && !/[\s,]/.test(safe)) candidates.set(candidateWidth, `${safe} ${candidateWidth}w`);
  };
  for (const [, size] of entriesAt(media, 'media_details', 'sizes')) {
    const sizeWidth = sizeAt(size, 'width');
    const ratio = (sizeWidth ?? 0) / (sizeAt(size, 'height') ?? 1) / (width / height);
    if (sizeWidth && Math.abs(ratio - 1) <= ratioTolerance)
      add(textAt(size, 'source_url'), sizeWidth);
  }
  add(textAt(media, 'source_url'), width);

  if (candidates.size < 2) return undefined;
  return [...candidates]
    .toSorted(([one], [other]) => one - other)
    .map(([, candidate]) => candidate)
    .join(', ');
}
