import type { Picture } from '../../model/picture';
import { compact } from '../result';
import { field } from '../untrusted';
import type { Context } from './context';
import { addressOf, listOf, pixelsOf, textOf } from './values';

type PictureContext = Pick<Context, 'addresses' | 'graph'>;

/** The first picture that a property holds: an address, a node, or a list of either. */
export function readPicture(value: unknown, context: PictureContext): Picture | undefined {
  for (const one of listOf(value)) {
    const picture = readOne(context.graph.resolve(one), context);
    if (picture) return picture;
  }
  return undefined;
}

function readOne(node: unknown, { addresses }: PictureContext): Picture | undefined {
  const own =
    typeof node === 'string' ? node : addressOf([field(node, 'url'), field(node, 'contentUrl')]);
  const url = addresses.picture(own ?? idAddress(node));
  if (!url) return undefined;

  const credit = textOf(field(node, 'creditText')) || textOf(field(node, 'copyrightNotice'));
  const caption = textOf(field(node, 'caption')) || textOf(field(node, 'description'));
  const width = pixelsOf(field(node, 'width'));
  const height = pixelsOf(field(node, 'height'));
  return compact<Picture>({
    url,
    alt: textOf(field(node, 'alternateName')),
    ...(width && height ? { width, height } : {}),
    caption: caption || undefined,
    credit: credit && !caption.includes(credit) ? credit : undefined,
  });
}

/** An id is an address only where it looks like a file's. */
function idAddress(node: unknown): string | undefined {
  const id = field(node, '@id');
  return typeof id === 'string' && /\.(?:avif|gif|jpe?g|png|webp)(?:\?|$)/i.test(id)
    ? id
    : undefined;
}
