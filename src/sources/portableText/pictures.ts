import type { Picture } from '../../model/picture';
import { compact } from '../result';
import { at, sizeAt, textAt } from '../untrusted';
import type { Reading, SanityProject } from './reading';
import { readAnyText, readPlain } from './text';

/** A picture's id and its address on Sanity's CDN both say its size. */
const idPattern = /^image-([\da-z]+)-(\d{1,6})x(\d{1,6})-([\da-z]{2,5})$/i;
const cdnPattern = /^https:\/\/cdn\.sanity\.io\/images\/[^?#]*-(\d{1,6})x(\d{1,6})\.\w+(?=$|[?#])/i;

/** The picture in a Sanity image; one whose address is not known is reported. */
export function readPicture(image: unknown, reading: Reading, path: string): Picture | undefined {
  const id = textAt(image, 'asset', '_ref') || textAt(image, 'asset', '_id');
  const address =
    textAt(image, 'asset', 'url') || textAt(image, 'url') || cdnAddress(id, reading.sanity);
  const url = reading.addresses.picture(address);
  if (!url) {
    reading.issues.report(
      'warning',
      'picture-dropped',
      path,
      idPattern.test(id)
        ? 'A picture was left out: only its id is here. Ask for `asset->{url}` in the query, or give options.sanity.'
        : 'A picture was left out: it has no http(s) address.',
    );
    return undefined;
  }
  const size = sizeOf(image, url);
  const cropped = cropOf(image, url, size);
  return compact<Picture>({
    url: cropped?.url ?? url,
    alt: readPlain(at(image, 'alt') ?? at(image, 'asset', 'altText'), reading, `${path}.alt`),
    width: cropped?.width ?? size?.width,
    height: cropped?.height ?? size?.height,
    caption: readAnyText(at(image, 'caption'), reading, `${path}.caption`),
    credit:
      readPlain(
        at(image, 'credit') ?? at(image, 'attribution') ?? at(image, 'asset', 'creditLine'),
        reading,
        `${path}.credit`,
      ) || undefined,
  });
}

/** Names are checked: they become a part of an address. */
function cdnAddress(id: string, sanity: SanityProject | undefined): string {
  const match = idPattern.exec(id);
  if (!match || !/^[\da-z-]+$/.test(sanity?.projectId ?? '')) return '';
  if (!/^~?[\w-]+$/.test(sanity?.dataset ?? '')) return '';
  const [, name, width, height, format] = match;
  const file = `${name}-${width}x${height}.${format}`;
  return `https://cdn.sanity.io/images/${sanity!.projectId}/${sanity!.dataset}/${file}`;
}

interface Size {
  width: number;
  height: number;
}

function sizeOf(image: unknown, url: string): Size | undefined {
  const dimensions = at(image, 'asset', 'metadata', 'dimensions');
  const match = cdnPattern.exec(url);
  const width = sizeAt(dimensions, 'width') ?? (Number(match?.[1]) || undefined);
  const height = sizeAt(dimensions, 'height') ?? (Number(match?.[2]) || undefined);
  return width && height ? { width, height } : undefined;
}

/** What an editor cut off: the CDN does it when asked. */
function cropOf(image: unknown, url: string, size: Size | undefined) {
  const crop = at(image, 'crop');
  if (crop === undefined || !size || !cdnPattern.test(url) || url.includes('?')) return undefined;
  const cut = (side: string) => {
    const share = Number(at(crop, side) ?? 0);
    return share > 0 && share < 1 ? share : 0;
  };
  const left = Math.round(size.width * cut('left'));
  const top = Math.round(size.height * cut('top'));
  const width = Math.round(size.width * (1 - cut('left') - cut('right')));
  const height = Math.round(size.height * (1 - cut('top') - cut('bottom')));
  if (width < 1 || height < 1 || (width === size.width && height === size.height)) return undefined;
  return { url: `${url}?rect=${left},${top},${width},${height}`, width, height };
}
