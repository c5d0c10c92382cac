import type { Block } from '../../model/blocks';
import { describe } from '../json/readInput';
import { at, textAt } from '../untrusted';
import { readGroup, readList, readQuote } from './containers';
import { readLink, readLinkList, readReference, readStory } from './links';
import { readAudio, readGallery, readImage, readOembed, readVideo } from './media';
import type { ReadElement, Reading } from './reading';
import { readCode, readCorrection, readDivider, readHeader, readText } from './simple';
import { readTable } from './table';

/** Every type of element that ANS describes and an article has a place for. */
const elements: ReadonlyMap<string, ReadElement> = new Map<string, ReadElement>([
  ['text', readText],
  ['raw_html', readText],
  ['header', readHeader],
  ['list', readList],
  ['quote', readQuote],
  ['blockquote', readQuote],
  ['pullquote', readQuote],
  ['image', readImage],
  ['gallery', readGallery],
  ['video', readVideo],
  ['audio', readAudio],
  ['oembed', readOembed],
  ['oembed_response', readOembed],
  ['interstitial_link', readLink],
  ['link_list', readLinkList],
  ['story', readStory],
  ['table', readTable],
  ['divider', readDivider],
  ['code', readCode],
  ['correction', readCorrection],
  ['element_group', readGroup],
  ['reference', readReference],
  ['numeric_rating', readRating],
]);

/** Types of documents that only lead to others. */
const leading: ReadonlySet<string> = new Set(['reference', 'story']);
const withoutBlock: ReadonlySet<string> = new Set(['custom_embed', 'endorsement']);

/** Whether an ANS document of this type, which is no story, can be the body of an article. */
export function isElementType(type: string): boolean {
  return (elements.has(type) && !leading.has(type)) || withoutBlock.has(type);
}

/** The blocks of one element; what nobody knows keeps its words and is reported. */
export function readElement(
  element: unknown,
  reading: Reading,
  path: string,
  depth: number,
): Block[] {
  const type = textAt(element, 'type');
  const read = elements.get(type);
  return read ? read(element, reading, path, depth) : readUnknown(element, type, reading, path);
}

function readUnknown(element: unknown, type: string, reading: Reading, path: string): Block[] {
  const blocks = reading.words(element, path);
  const kept = blocks.length > 0 ? 'its words were kept' : 'it holds no words and was left out';
  reading.issues.report(
    blocks.length > 0 ? 'info' : 'warning',
    'element-unknown',
    path,
    type
      ? `There is no block for an element of type "${type.slice(0, 60)}": ${kept}.`
      : `Expected an element with a type, this is ${describe(element)}: ${kept}.`,
  );
  return blocks;
}

/** "4 / 5 stars": the model has no ratings. */
function readRating(element: unknown, reading: Reading, path: string): Block[] {
  const value = numberAt(element, 'numeric_rating') ?? numberAt(element, 'rating');
  reading.issues.report(
    value === undefined ? 'warning' : 'info',
    'element-unknown',
    path,
    value === undefined
      ? 'A rating has no number in `numeric_rating`; it was left out.'
      : 'There is no block for a rating: it was kept as a paragraph.',
  );
  if (value === undefined) return [];
  const most = numberAt(element, 'max');
  const unit = reading.plain(textAt(element, 'units'));
  const rating = most === undefined ? String(value) : `${value} / ${most}`;
  return [{ type: 'paragraph', text: `${rating} ${unit}`.trim() }];
}

function numberAt(element: unknown, key: string): number | undefined {
  const value = at(element, key);
  const number =
    typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
  return value !== '' && Number.isFinite(number) ? number : undefined;
}
