import type { Block } from '../../model/blocks';
import type { Picture } from '../../model/picture';
import type { Addresses } from '../html/addresses';
import { sameFile } from '../html/pictures';
import { compact, type IssueList, type SourceOptions } from '../result';
import { listAt, sizeAt, textAt } from '../untrusted';
import { yoast } from './headFields';
import { readMedia } from './picture';

/** The main picture and the body without it, where the body began with it. */
export interface ImageAndBody {
  image: Picture | undefined;
  body: readonly Block[];
  isRepeated: boolean;
}

/** Many editors put the featured picture at the top of the text as well; themes then show it twice. */
export function readImage(
  post: unknown,
  body: readonly Block[],
  addresses: Addresses,
  options: SourceOptions,
  issues: IssueList,
): ImageAndBody {
  const image =
    readFeatured(post, addresses, options, issues) ??
    readJetpack(post, addresses) ??
    readShared(post, body, addresses, issues);
  const [first, ...rest] = body;
  if (!image || first?.type !== 'image' || !sameFile(first.url, image.url)) {
    return { image, body, isRepeated: false };
  }
  issues.report(
    'info',
    'picture-repeated',
    'image',
    'The text began with the featured picture; it is shown once, with the caption that stood there.',
  );
  const caption = first.caption ?? image.caption;
  const alt = image.alt || first.alt;
  return { image: compact({ ...image, alt, caption }), body: rest, isRepeated: true };
}

function readFeatured(
  post: unknown,
  addresses: Addresses,
  options: SourceOptions,
  issues: IssueList,
): Picture | undefined {
  const [media] = listAt(post, '_embedded', 'wp:featuredmedia');
  const image = readMedia(media, addresses, options);
  if (media !== undefined && !image) {
    issues.report(
      'warning',
      'picture-dropped',
      '_embedded.wp:featuredmedia[0]',
      'The featured picture was left out: it is no picture, or has no http(s) address.',
    );
  }
  return image;
}

/** Jetpack adds the address of the featured picture, and no more of it. */
function readJetpack(post: unknown, addresses: Addresses): Picture | undefined {
  const url = addresses.picture(textAt(post, 'jetpack_featured_media_url'));
  return url ? { url, alt: '' } : undefined;
}

/** The picture that Yoast SEO shares; where none was chosen it takes one of the text, which is not shown twice. */
function readShared(
  post: unknown,
  body: readonly Block[],
  addresses: Addresses,
  issues: IssueList,
): Picture | undefined {
  const [shared] = listAt(yoast(post), 'og_image');
  const url = addresses.picture(textAt(shared, 'url'));
  if (!url || body.slice(1).some((block) => shows(block, url))) return undefined;
  issues.report(
    'info',
    'picture-shared',
    'yoast_head_json.og_image[0]',
    'The post came without its featured picture; the one for social networks stands in for it.',
  );
  return compact<Picture>({
    url,
    alt: textAt(shared, 'alt').trim(),
    width: sizeAt(shared, 'width'),
    height: sizeAt(shared, 'height'),
  });
}

function shows(block: Block, url: string): boolean {
  if (block.type === 'image') return sameFile(block.url, url);
  if (block.type === 'gallery') return block.pictures.some((picture) => sameFile(picture.url, url));
  return block.type === 'group' && block.blocks.some((inner) => shows(inner, url));
}
