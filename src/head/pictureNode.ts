import type { ImageObjectLeaf } from 'schema-dts';
import type { Picture } from '../model/picture';
import { plainText } from '../model/plainText';
import { makeNode } from './jsonLd';
import { absolutePictureUrl, type Site } from './site';

/** schema.org asks for lengths with a unit; Google, and whoever reads pictures, for a number of pixels. */
type PictureNode = Omit<ImageObjectLeaf, 'width' | 'height'> & { width?: number; height?: number };

/** A picture with its size, caption and credit; `undefined` when it has no address that machines can load. */
export function pictureNode(
  picture: Picture | undefined,
  site: Site | undefined,
): ImageObjectLeaf | undefined {
  const url = absolutePictureUrl(picture?.url, site);
  if (!picture || url === undefined) return undefined;

  const node = makeNode<PictureNode>({
    '@type': 'ImageObject',
    url,
    width: picture.width,
    height: picture.height,
    caption: plainText(picture.caption),
    creditText: picture.credit,
  });
  return node as object as ImageObjectLeaf;
}
