import type { BlockOf } from '../../model/blocks';
import type { ImageRole } from '../../model/picture';
import { compact } from '../result';
import { attribute, classNames, positiveInteger } from './attributes';
import type { HtmlElement } from './parse';
import type { Walk } from './walk';

const rolesOfClasses: ReadonlyMap<string, ImageRole> = new Map([
  ['alignwide', 'wide'],
  ['alignfull', 'full'],
]);

/** Where plugins that load pictures late keep the address that `src` will have. */
const sourceAttributes = ['src', 'data-src', 'data-lazy-src', 'data-original'];
const srcSetAttributes = ['srcset', 'data-srcset', 'data-lazy-srcset'];
const emojiClasses = new Set(['emoji', 'wp-smiley']);

/** How wide an element asks its picture to be. */
export function imageRole(element: HtmlElement): ImageRole | undefined {
  for (const name of classNames(element)) {
    const role = rolesOfClasses.get(name);
    if (role) return role;
  }
  return undefined;
}

/** Puts a picture between the text before and after it; an emoji is text, a counting pixel is nothing. */
export function placePicture(walk: Walk, element: HtmlElement): void {
  if (classNames(element).some((name) => emojiClasses.has(name))) {
    walk.run.addText(attribute(element, 'alt') ?? '', walk.marks);
    return;
  }
  if (isPixel(element)) {
    walk.issues.report('info', 'pixel-dropped', walk.path, 'A picture of one pixel was left out.');
    return;
  }

  const image = readPicture(walk, element);
  if (!image) {
    walk.issues.report(
      'warning',
      'picture-dropped',
      walk.path,
      `A picture was left out: it has no http(s) address, only ${quoteSource(element)}.`,
    );
    return;
  }
  if (!walk.isFlat) walk.boundary();
  reportLostLink(walk, image.url);
  walk.place(image);
}

function readPicture(walk: Walk, element: HtmlElement): BlockOf<'image'> | undefined {
  const srcSet = firstOf(srcSetAttributes, (name) =>
    walk.addresses.srcSet(attribute(element, name)),
  );
  const url =
    firstOf(sourceAttributes, (name) => walk.addresses.picture(attribute(element, name))) ??
    srcSet?.split(/,? /)[0];
  if (!url) return undefined;

  return compact<BlockOf<'image'>>({
    type: 'image',
    url,
    alt: attribute(element, 'alt')?.trim() ?? '',
    width: positiveInteger(attribute(element, 'width')),
    height: positiveInteger(attribute(element, 'height')),
    srcSet,
    sizes: srcSet && attribute(element, 'sizes'),
    role: imageRole(element),
  });
}

function firstOf(
  names: readonly string[],
  read: (name: string) => string | undefined,
): string | undefined {
  for (const name of names) {
    const value = read(name);
    if (value) return value;
  }
  return undefined;
}

function isPixel(element: HtmlElement): boolean {
  return attribute(element, 'width') === '1' && attribute(element, 'height') === '1';
}

function quoteSource(element: HtmlElement): string {
  const source = attribute(element, 'src');
  return source ? `"${source.slice(0, 60)}"` : 'no src';
}

/** A picture cannot be a link in the model; one that led to the picture itself led nowhere else. */
function reportLostLink(walk: Walk, picture: string): void {
  for (const mark of walk.marks) {
    if (mark.type !== 'link' || sameFile(mark.url, picture)) continue;
    walk.issues.report(
      'info',
      'picture-link-dropped',
      walk.path,
      `The picture was a link to "${mark.url}"; it stays a picture without one.`,
    );
  }
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
