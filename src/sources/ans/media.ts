import type { Block, BlockOf, TextTrack } from '../../model/blocks';
import type { Picture } from '../../model/picture';
import { compact } from '../result';
import { at, listAt, sizeAt, textAt } from '../untrusted';
import { readPicture } from './pictures';
import type { Reading } from './reading';

export function readImage(element: unknown, reading: Reading, path: string): Block[] {
  const picture = readPicture(element, reading, path);
  if (picture) return [{ type: 'image', ...picture }];
  return reading.blocks(textAt(element, 'caption'), path);
}

/** `gallery`: its pictures, and what it says of them. */
export function readGallery(element: unknown, reading: Reading, path: string): Block[] {
  const pictures = listAt(element, 'content_elements').flatMap((image, index): Picture[] => {
    const picture = readPicture(image, reading, `${path}.content_elements[${index}]`);
    return picture ? [picture] : [];
  });
  const caption =
    reading.rich(textAt(element, 'description', 'basic')) ??
    reading.rich(textAt(element, 'headlines', 'basic'));
  if (pictures.length > 0) {
    return [compact<BlockOf<'gallery'>>({ type: 'gallery', pictures, caption })];
  }
  reading.issues.report('warning', 'content-missing', path, 'A gallery has no pictures.');
  return caption === undefined ? [] : [{ type: 'paragraph', text: caption }];
}

/** `video`: a file that browsers play, else its page on a platform, else its page on the site. */
export function readVideo(element: unknown, reading: Reading, path: string): Block[] {
  const stream = bestStream(element, reading);
  const title = reading.plain(textAt(element, 'headlines', 'basic')) || undefined;
  const caption =
    reading.rich(textAt(element, 'description', 'basic')) ??
    reading.rich(textAt(element, 'caption'));
  if (stream) {
    return [
      compact<BlockOf<'video'>>({
        type: 'video',
        ...stream,
        title,
        caption,
        poster: reading.addresses.picture(textAt(element, 'promo_image', 'url')),
        tracks: readTracks(element, reading),
      }),
    ];
  }
  const id = textAt(element, 'youtube_content_id');
  const url = /^[\w-]{6,20}$/.test(id)
    ? `https://www.youtube.com/watch?v=${id}`
    : reading.addresses.link(textAt(element, 'canonical_url') || textAt(element, 'website_url'));
  if (url) return [compact<BlockOf<'embed'>>({ type: 'embed', url, title, caption })];
  return withoutFile(element, reading, path, 'A video');
}

/** `audio`: the file with the most in it. */
export function readAudio(element: unknown, reading: Reading, path: string): Block[] {
  const stream = bestStream(element, reading);
  const url = stream?.url ?? reading.addresses.picture(textAt(element, 'source_url'));
  if (!url) return withoutFile(element, reading, path, 'A recording');
  return [
    compact<BlockOf<'audio'>>({
      type: 'audio',
      url,
      encodingFormat: stream?.encodingFormat,
      title: reading.plain(textAt(element, 'headlines', 'basic')) || undefined,
      caption: reading.rich(textAt(element, 'description', 'basic')),
    }),
  ];
}

function withoutFile(element: unknown, reading: Reading, path: string, what: string): Block[] {
  reading.issues.report(
    'warning',
    'media-dropped',
    path,
    `${what} was left out: it names no file that browsers play and no page; its words were kept.`,
  );
  return reading.words(element, path);
}

/** Kinds of stream that browsers play, the most widely played first. */
const formats: ReadonlyMap<string, string> = new Map([
  ['mp4', 'video/mp4'],
  ['webm', 'video/webm'],
  ['mp3', 'audio/mpeg'],
  ['m4a', 'audio/mp4'],
  ['aac', 'audio/aac'],
  ['ogg', 'audio/ogg'],
  ['wav', 'audio/wav'],
  ['ts', 'application/vnd.apple.mpegurl'],
  ['m3u8', 'application/vnd.apple.mpegurl'],
  ['hls', 'application/vnd.apple.mpegurl'],
]);
const order = [...formats.keys()];

interface Stream {
  url: string;
  encodingFormat?: string | undefined;
  width?: number | undefined;
  height?: number | undefined;
}

/** The stream of the best known kind; among equals the one of the highest rate. */
function bestStream(element: unknown, reading: Reading): Stream | undefined {
  const found = listAt(element, 'streams').flatMap((stream) => {
    const url = reading.addresses.picture(textAt(stream, 'url'));
    const named = textAt(stream, 'stream_type') || textAt(stream, 'streamType');
    const ending = /\.(\w{2,4})(?:[?#]|$)/.exec(url ?? '')?.[1] ?? '';
    const type = (formats.has(named.toLowerCase()) ? named : ending).toLowerCase();
    const rank = order.indexOf(type);
    return url && rank >= 0
      ? [{ stream, url, type, rank, rate: sizeAt(stream, 'bitrate') ?? 0 }]
      : [];
  });
  const [best] = found.toSorted((one, other) => one.rank - other.rank || other.rate - one.rate);
  if (!best) return undefined;
  return compact<Stream>({
    url: best.url,
    encodingFormat: formats.get(best.type),
    width: sizeAt(best.stream, 'width'),
    height: sizeAt(best.stream, 'height'),
  });
}

/** Of the formats that Arc keeps of subtitles, browsers read WebVTT. */
function readTracks(element: unknown, reading: Reading): TextTrack[] | undefined {
  const subtitles = [
    ...listAt(element, 'subtitles', 'urls'),
    ...listAt(element, 'subtitles', 'subtitlesUrls'),
  ];
  const tracks = subtitles.flatMap((track): TextTrack[] => {
    const url = reading.addresses.picture(textAt(track, 'url'));
    const isVtt = /^web_?vtt$/i.test(textAt(track, 'format')) || /\.vtt(?:[?#]|$)/i.test(url ?? '');
    const language = textAt(track, 'language') || textAt(track, 'locale') || 'und';
    return url && isVtt ? [{ url, kind: 'subtitles', language }] : [];
  });
  return tracks.length > 0 ? tracks : undefined;
}

/** `oembed_response`: what a site answered about one of its pages, of which only address and words are kept. */
export function readOembed(element: unknown, reading: Reading, path: string): Block[] {
  const raw = at(element, 'raw_oembed') ?? element;
  const html = textAt(raw, 'html');
  const text = reading.rich(html);
  const address = [
    textAt(raw, 'url'),
    textAt(raw, '_id'),
    textAt(element, 'url'),
    linkIn(html),
  ].find((candidate) => /^(https?:)?\/\//i.test(candidate));
  const url = reading.addresses.link(address);
  if (!url) return withoutPage(text, reading, path);
  return [
    compact<BlockOf<'embed'>>({
      type: 'embed',
      url,
      title: titleOf(raw, element, reading) || undefined,
      text,
      caption: reading.rich(textAt(element, 'caption')),
      width: sizeAt(raw, 'width'),
      height: sizeAt(raw, 'height'),
    }),
  ];
}

/** "Title (YouTube)" says less than the title; a post has none, but somebody wrote it. */
function titleOf(raw: unknown, element: unknown, reading: Reading): string {
  return (
    reading.plain(textAt(raw, 'title')) ||
    [textAt(raw, 'author_name'), textAt(raw, 'provider_name') || textAt(element, 'subtype')]
      .map((part) => reading.plain(part))
      .filter(Boolean)
      .join(', ')
  );
}

/** The last address in the HTML of a post is its own. */
function linkIn(html: string): string {
  return [...html.matchAll(/(?:href|src)="(https?:[^"]{1,2000})"/g)].at(-1)?.[1] ?? '';
}

function withoutPage(text: BlockOf<'embed'>['text'], reading: Reading, path: string): Block[] {
  reading.issues.report(
    'warning',
    'media-dropped',
    path,
    'An embed was left out: it has no address to link to; its words were kept.',
  );
  return text === undefined ? [] : [{ type: 'paragraph', text }];
}
