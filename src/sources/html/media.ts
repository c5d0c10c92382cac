import type { BlockOf, TextTrack } from '../../model/blocks';
import { languageTag } from '../../lib/languageTag';
import { compact } from '../result';
import { attribute, childElements, firstOf, positiveInteger, sourceAttributes } from './attributes';
import type { HtmlElement } from './parse';
import type { Walk } from './walk';

/** `video` and `audio`; one without a file that may be loaded is only reported. */
export function placeMedia(walk: Walk, element: HtmlElement): void {
  const file = fileOf(walk, element);
  if (!file) {
    reportDroppedMedia(walk, element, attribute(element, 'src'));
    return;
  }
  const { url, encodingFormat } = file;
  const title = attribute(element, 'title')?.trim() || attribute(element, 'aria-label')?.trim();
  const recording = { url, encodingFormat, title: title || undefined };
  if (element.tagName === 'audio') {
    walk.placeApart(compact<BlockOf<'audio'>>({ type: 'audio', ...recording }));
    return;
  }
  const tracks = childElements(element).flatMap((child) => readTrack(walk, child));
  walk.placeApart(
    compact<BlockOf<'video'>>({
      type: 'video',
      ...recording,
      poster: walk.addresses.picture(attribute(element, 'poster')),
      width: positiveInteger(attribute(element, 'width')),
      height: positiveInteger(attribute(element, 'height')),
      tracks: tracks.length > 0 ? tracks : undefined,
    }),
  );
}

/** Says that something that is played or shown was left out. */
export function reportDroppedMedia(
  walk: Walk,
  { tagName }: HtmlElement,
  source: string | undefined,
): void {
  walk.issues.report(
    'warning',
    'media-dropped',
    walk.path,
    `<${tagName}> was left out: it has no address that may be loaded${source ? `, only "${source.slice(0, 60)}"` : ''}.`,
  );
}

interface MediaFile {
  url: string;
  encodingFormat: string | undefined;
}

/** The element's own address or the first of its sources that may be loaded. */
function fileOf(walk: Walk, element: HtmlElement): MediaFile | undefined {
  const sources = childElements(element).filter(({ tagName }) => tagName === 'source');
  for (const candidate of [element, ...sources]) {
    const url = firstOf(sourceAttributes, (name) =>
      walk.addresses.picture(attribute(candidate, name)),
    );
    if (url) return { url, encodingFormat: mediaType(attribute(candidate, 'type')) };
  }
  return undefined;
}

function mediaType(type: string | undefined): string | undefined {
  const [name] = type?.split(';') ?? [];
  return name && /^\s*[\w.+-]+\/[\w.+-]+\s*$/.test(name) ? name.trim() : undefined;
}

const kinds: ReadonlySet<string> = new Set(['captions', 'subtitles', 'descriptions', 'chapters']);

/** Without a language no player can offer a track. */
function readTrack(walk: Walk, element: HtmlElement): TextTrack[] {
  if (element.tagName !== 'track') return [];
  const url = walk.addresses.picture(attribute(element, 'src'));
  const language = languageTag(attribute(element, 'srclang')) ?? walk.language;
  const kind = attribute(element, 'kind')?.toLowerCase() ?? 'subtitles';
  if (!url || !language || !kinds.has(kind)) return [];
  const label = attribute(element, 'label')?.trim() || undefined;
  return [compact<TextTrack>({ url, kind: kind as TextTrack['kind'], language, label })];
}
