import type { Block } from '../../model/blocks';
import type { Picture } from '../../model/picture';
import { compact } from '../result';
import { childrenOf, childText, textOf } from './element';
import { readLinks } from './links';
import type { Reading } from './reading';
import { feedText, plainOf } from './texts';
import type { XmlElement } from './tree';

/** A file that belongs to an item. */
export interface Attachment {
  url: string;
  kind: 'image' | 'audio' | 'video' | undefined;
  type: string | undefined;
  width: number | undefined;
  height: number | undefined;
  /** Where what is said of it stands. */
  element: XmlElement | undefined;
}

const kindsOfEndings: readonly (readonly [RegExp, Attachment['kind']])[] = [
  [/\.(jpe?g|png|gif|webp|avif)$/i, 'image'],
  [/\.(mp3|m4a|aac|ogg|oga|wav|flac)$/i, 'audio'],
  [/\.(mp4|m4v|webm|ogv|mov)$/i, 'video'],
];

/** What kind of file it is, by its media type, by what the feed calls it, or by its name. */
export function kindOf(type: string, medium: string, url: string): Attachment['kind'] {
  const named = [type.split('/')[0], medium].find((word) =>
    /^(image|audio|video)$/.test(word ?? ''),
  );
  if (named) return named as Attachment['kind'];
  if (type !== '') return undefined;
  const path = url.replace(/[?#].*$/s, '');
  return kindsOfEndings.find(([pattern]) => pattern.test(path))?.[1];
}

/** Pictures of an item, the best first, and recordings. */
export function readAttachments(item: XmlElement, reading: Reading): Attachment[] {
  const groups = [item, ...childrenOf(item, 'media:group', 'media:content')];
  const media = groups.flatMap((group) => childrenOf(group, 'media:content'));
  const thumbnails = groups.flatMap((group) => childrenOf(group, 'media:thumbnail'));
  const linked = readLinks(item, reading)
    .filter(({ rel }) => rel === 'enclosure')
    .map(({ element }) => element);
  const files = [...largestFirst(media), ...childrenOf(item, 'enclosure'), ...linked].flatMap(
    (element) => toAttachment(element, reading, undefined),
  );
  const pictures = [
    ...childrenOf(item, 'itunes:image', 'googleplay:image'),
    ...largestFirst(thumbnails),
    ...childrenOf(item, 'image'),
  ].flatMap((element) => toAttachment(element, reading, 'image'));
  return [...files, ...pictures];
}

function largestFirst(elements: readonly XmlElement[]): XmlElement[] {
  return elements.toSorted(
    (one, other) => (sizeOf(other, 'width') ?? 0) - (sizeOf(one, 'width') ?? 0),
  );
}

function sizeOf({ attributes }: XmlElement, name: string): number | undefined {
  const size = Number(attributes.get(name));
  return Number.isInteger(size) && size > 0 ? size : undefined;
}

function toAttachment(
  element: XmlElement,
  reading: Reading,
  known: Attachment['kind'],
): Attachment[] {
  const { attributes } = element;
  const address =
    attributes.get('url') ||
    attributes.get('href') ||
    attributes.get('rdf:resource') ||
    childText(element, 'url') ||
    textOf(element);
  const url = reading.addresses(element.base).picture(address);
  if (!url) return [];
  const type = attributes.get('type')?.toLowerCase().trim() ?? '';
  return [
    {
      url,
      kind: known ?? kindOf(type, attributes.get('medium')?.toLowerCase() ?? '', url),
      type: type || undefined,
      width: sizeOf(element, 'width'),
      height: sizeOf(element, 'height'),
      element,
    },
  ];
}

/** The main picture of an item. */
export function readImage(
  attachments: readonly Attachment[],
  reading: Reading,
): Picture | undefined {
  // A picture of one pixel counts readers.
  const image = attachments.find(({ kind, width }) => kind === 'image' && width !== 1);
  if (!image) return undefined;
  const { url, width, height, element } = image;
  const description = element && childrenOf(element, 'media:description')[0];
  const credit = element && childrenOf(element, 'media:credit')[0];
  return compact<Picture>({
    url,
    alt: '',
    width: width && height ? width : undefined,
    height: width && height ? height : undefined,
    caption: description && reading.rich(feedText(description)),
    credit: plainOf(credit, reading) || undefined,
  });
}

/** Recordings as players before the text, each address once. */
export function readRecordings(attachments: readonly Attachment[]): Block[] {
  const recordings = new Map<string, Block>();
  for (const { url, kind, type, width, height } of attachments) {
    if (kind !== 'audio' && kind !== 'video') continue;
    const block =
      kind === 'audio'
        ? { type: kind, url, encodingFormat: type }
        : { type: kind, url, encodingFormat: type, width, height };
    if (!recordings.has(url)) recordings.set(url, compact<Block>(block));
  }
  return [...recordings.values()];
}
