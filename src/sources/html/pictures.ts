import type { BlockOf } from '../../model/blocks';
import type { ImageRole } from '../../model/picture';
import { compact } from '../result';
import {
  attribute,
  classNames,
  firstOf,
  hasClass,
  positiveInteger,
  sourceAttributes,
} from './attributes';
import type { HtmlElement } from './parse';
import type { Walk } from './walk';

type Alignment = 'wide' | 'full' | 'side';

const alignments: ReadonlyMap<string, Alignment> = new Map([
  ['alignwide', 'wide'],
  ['alignfull', 'full'],
  ['alignleft', 'side'],
  ['alignright', 'side'],
]);

/** A picture beside the text takes no more than half of it; one this small is no more than a sign. */
const widestHalf = 400;
const widestThumbnail = 200;

const srcSetAttributes = ['srcset', 'data-srcset', 'data-lazy-srcset'];
const emojiClasses = ['emoji', 'wp-smiley'];

/** Where on the page WordPress's classes put an element. */
export function alignmentOf(element: HtmlElement): Alignment | undefined {
  if (!attribute(element, 'class')?.includes('align')) return undefined;
  for (const name of classNames(element)) {
    const alignment = alignments.get(name);
    if (alignment) return alignment;
  }
  return undefined;
}

/** How much of the page a picture takes; `undefined` for the width of the text. */
export function imageRole(
  alignment: Alignment | undefined,
  width: number | undefined,
): ImageRole | undefined {
  if (alignment === 'wide' || alignment === 'full') return alignment;
  if (width === undefined) return undefined;
  if (width <= widestThumbnail) return 'thumbnail';
  return alignment === 'side' && width < widestHalf ? 'half' : undefined;
}

/** Puts a picture between the text before and after it; an emoji is text, a counting pixel is nothing. */
export function placePicture(walk: Walk, element: HtmlElement): void {
  if (emojiClasses.some((name) => hasClass(element, name))) {
    walk.run.addText(attribute(element, 'alt') ?? '', walk.marks);
    return;
  }
  if (isPixel(element)) {
    walk.issues.report('info', 'pixel-dropped', walk.path, 'A picture of one pixel was left out.');
    return;
  }

  const image = readPicture(walk, element);
  if (image) {
    walk.placeApart(image);
    return;
  }
  walk.issues.report(
    'warning',
    'picture-dropped',
    walk.path,
    `A picture was left out: it has no http(s) address, only ${quoteSource(element)}.`,
  );
}

function readPicture(walk: Walk, element: HtmlElement): BlockOf<'image'> | undefined {
  const srcSet = firstOf(srcSetAttributes, (name) =>
    walk.addresses.srcSet(attribute(element, name)),
  );
  const url =
    firstOf(sourceAttributes, (name) => walk.addresses.picture(attribute(element, name))) ??
    srcSet?.split(/,? /)[0];
  if (!url) return undefined;

  const width = positiveInteger(attribute(element, 'width'));
  return compact<BlockOf<'image'>>({
    type: 'image',
    url,
    alt: attribute(element, 'alt')?.trim() ?? '',
    width,
    height: positiveInteger(attribute(element, 'height')),
    srcSet,
    sizes: srcSet && attribute(element, 'sizes'),
    role: imageRole(alignmentOf(element), width),
    href: linkAround(walk, url),
  });
}

/** Where the picture leads; one that leads to itself leads nowhere else. */
function linkAround(walk: Walk, picture: string): string | undefined {
  for (const mark of walk.marks) {
    if (mark.type === 'link' && !sameFile(mark.url, picture)) return mark.url;
  }
  return undefined;
}

/** Whether something is there to count readers, not to be seen. */
export function isPixel(element: HtmlElement): boolean {
  return (
    /^[01](px)?$/.test(attribute(element, 'width') ?? '') &&
    /^[01](px)?$/.test(attribute(element, 'height') ?? '')
  );
}

function quoteSource(element: HtmlElement): string {
  const source = attribute(element, 'src');
  return source ? `"${source.slice(0, 60)}"` : 'no src';
}

/** Whether two addresses are sizes of one uploaded picture: WordPress adds `-1024x576` or `-scaled` to the name. */
export function sameFile(one: string, other: string): boolean {
  return fileOf(one) === fileOf(other);
}

function fileOf(url: string): string {
  return url
    .replace(/[?#].*$/s, '')
    .replace(/^https?:/i, '')
    .replace(/(-\d{1,5}x\d{1,5}|-scaled)(?=\.\w+$)/, '');
}
