import type { Block } from './blocks';
import { plainText } from './plainText';
import { countWords, sentencesOf } from './sentences';
import { splitText } from './splitText';

/** How much of a body everybody may read. */
export interface PreviewLength {
  /** So many paragraphs, with what stands between them. */
  paragraphs?: number | undefined;
  /** So many words at most, to the end of a sentence; the first sentence in any case. */
  words?: number | undefined;
  /** BCP 47 tag of the text, by which its words and sentences are told apart. @default en */
  language?: string | undefined;
}

/** A body in two. */
export interface SplitBody {
  preview: readonly Block[];
  rest: readonly Block[];
}

/**
 * Splits a body where the paywall stands: what is sent to everybody, and the rest, which belongs in no HTML that is not
 * for subscribers. Never within a sentence, and never after a subhead or a picture, which go with what follows them.
 * Where the body is no longer than the preview may be, or no length is given, `rest` is empty.
 */
export function splitBody(
  body: readonly Block[],
  { paragraphs = Infinity, words = Infinity, language = 'en' }: PreviewLength,
): SplitBody {
  const left = { paragraphs, words };
  for (const [index, block] of body.entries()) {
    const following = body.slice(index);
    if (following.every(({ type }) => type === 'footnotes')) break;

    const count = words === Infinity ? 0 : countWords(readable(block), language);
    if (left.paragraphs <= 0 || left.words <= 0 || count > left.words) {
      const preview = body.slice(0, index);
      return left.paragraphs > 0 && block.type === 'paragraph'
        ? cutParagraph(preview, following, { words: left.words, language })
        : withoutEnd(preview, following);
    }
    left.words -= count;
    if (block.type === 'paragraph') left.paragraphs -= 1;
  }
  return { preview: body, rest: [] };
}

/** The paragraph that is too long gives the sentences that fit. */
function cutParagraph(
  preview: readonly Block[],
  following: readonly Block[],
  { words, language }: { words: number; language: string },
): SplitBody {
  const [paragraph, ...rest] = following;
  if (paragraph?.type !== 'paragraph') return withoutEnd(preview, following);

  const isFirst = words > 0 && !preview.some(({ type }) => type === 'paragraph');
  const sentences = sentencesOf(plainText(paragraph.text), language);
  let [end, count] = [0, 0];
  for (const sentence of sentences) {
    count += countWords(sentence, language);
    if (count > words && !(isFirst && end === 0)) break;
    end += sentence.length;
  }
  if (end === 0) return withoutEnd(preview, following);

  const [shown, kept] = splitText(paragraph.text, end);
  const remainder = plainText(kept).trim() ? [{ type: 'paragraph' as const, text: kept }] : [];
  return { preview: [...preview, { ...paragraph, text: shown }], rest: [...remainder, ...rest] };
}

/** What only leads on goes with what it leads to. */
const leading: ReadonlySet<string> = new Set(['heading', 'image', 'divider', 'advertisement']);

function withoutEnd(preview: readonly Block[], rest: readonly Block[]): SplitBody {
  const end = preview.findLastIndex(({ type }) => !leading.has(type)) + 1;
  return { preview: preview.slice(0, end), rest: [...preview.slice(end), ...rest] };
}

/** Fields that are not for reading. */
const technical = new Set(['type', 'url', 'id', 'href', 'language', 'layout', 'role', 'slot']);

/** Every word of a block, those of blocks in it among them. */
function readable(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  if (Array.isArray(value)) {
    const isText = value.every((item) => typeof item === 'string' || Object(item).type);
    return value.map(readable).join(isText ? '' : ' ');
  }
  return Object.entries(value)
    .filter(([name]) => !technical.has(name))
    .map(([, field]) => readable(field))
    .join(' ');
}
