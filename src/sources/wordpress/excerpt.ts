import type { Block, TableRow } from '../../model/blocks';
import type { RichText } from '../../model/text';
import { plainText } from '../../model/plainText';

/** What WordPress puts at the end of an excerpt that it cut from the text itself. */
const cutMark = /\[\s*(…|\.{3})\s*\]\s*$/;

/** How many words at the start must agree before an excerpt counts as taken from the text. */
const decisive = 6;

/** An editor may lift one paragraph out of the text, hardly several. */
const decisiveBlocks = 3;

/**
 * Whether an excerpt is not an editor's: WordPress makes one from the first words of the text, leaving out what it
 * takes for no prose (captions, lists). Shown as a standfirst it would say everything twice.
 */
export function isAutomaticExcerpt(excerpt: RichText, body: readonly Block[]): boolean {
  const text = plainText(excerpt);
  if (cutMark.test(text)) return true;

  const words = wordsOf(text);
  const blocks = body.map((block) => wordsOf(blockText(block)));
  const all = blocks.flat();
  return (startsAlike(words, all) && isSubsequence(words, all)) || isMadeOfBlocks(words, blocks);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function startsAlike(words: readonly string[], bodyWords: readonly string[]): boolean {
  return words.slice(0, decisive).every((word, index) => isBeginning(word, bodyWords[index]));
}

/** In scripts without spaces the cut may fall within what looks like a word. */
function isBeginning(word: string, bodyWord: string | undefined): boolean {
  return bodyWord?.startsWith(word) ?? false;
}

function isSubsequence(words: readonly string[], bodyWords: readonly string[]): boolean {
  let next = 0;
  for (const bodyWord of bodyWords) {
    const word = words[next];
    if (word === undefined) return true;
    if (word === bodyWord || (next === words.length - 1 && isBeginning(word, bodyWord))) next += 1;
  }
  return next >= words.length;
}

/** Whether the words are whole blocks in order, some left out, the last perhaps cut. */
function isMadeOfBlocks(words: readonly string[], blocks: readonly (readonly string[])[]): boolean {
  let rest = words;
  let taken = 0;
  for (const block of blocks) {
    if (block.length === 0) continue;
    const shared = Math.min(block.length, rest.length);
    if (!rest.slice(0, shared).every((word, index) => word === block[index])) continue;
    taken += 1;
    rest = rest.slice(shared);
    if (rest.length === 0) return taken >= decisiveBlocks;
  }
  return false;
}

/** The words of a block in the order they are read. */
export function blockText(block: Block): string {
  const pending: (Block | string)[] = [block];
  const texts: string[] = [];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === 'string') texts.push(next);
    else pending.push(...partsOf(next).toReversed());
  }
  return texts.join(' ');
}

type Parts = { [Type in Block['type']]: (block: Block & { type: Type }) => (Block | string)[] };

const cells = (rows: readonly TableRow[] = []) => rows.flat().map(({ text }) => plainText(text));

const parts: Parts = {
  paragraph: ({ text }) => [plainText(text)],
  heading: ({ text }) => [plainText(text)],
  list: ({ items }) => items.flatMap(({ text, blocks }) => [plainText(text), ...(blocks ?? [])]),
  quote: ({ text, blocks, cite }) => [plainText(text), ...(blocks ?? []), plainText(cite)],
  pullquote: ({ text, cite }) => [plainText(text), plainText(cite)],
  image: ({ caption }) => [plainText(caption)],
  gallery: ({ pictures, caption }) => [
    ...pictures.map((picture) => plainText(picture.caption)),
    plainText(caption),
  ],
  video: ({ caption }) => [plainText(caption)],
  audio: ({ caption }) => [plainText(caption)],
  embed: ({ text, caption }) => [plainText(text), plainText(caption)],
  table: ({ caption, head, body, foot }) => [
    plainText(caption),
    ...[head, body, foot].flatMap(cells),
  ],
  code: ({ code }) => [code],
  preformatted: ({ text }) => [plainText(text)],
  divider: () => [],
  details: ({ summary, blocks }) => [plainText(summary), ...blocks],
  note: ({ title, blocks }) => [plainText(title), ...blocks],
  correction: ({ text }) => [plainText(text)],
  related: () => [],
  keyPoints: ({ items }) => items.map(plainText),
  liveUpdate: ({ headline = '', blocks }) => [headline, ...blocks],
  advertisement: () => [],
  footnotes: ({ items }) => items.map(({ text }) => plainText(text)),
  group: ({ blocks }) => [...blocks],
};

function partsOf(block: Block): (Block | string)[] {
  const read = parts[block.type] as (block: Block) => (Block | string)[];
  return read(block);
}
