import { decodeText } from '../shared/decodeText';
import { field } from '../untrusted';

/** Longer texts are no headline, name or address. */
const mostCharacters = 20_000;
const deepestList = 4;

/** What a property holds as a list: of lists in lists too, and nothing when it is missing. */
export function listOf(value: unknown, depth = 0): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return [value];
  return depth < deepestList ? value.flatMap((one) => listOf(one, depth + 1)) : [];
}

/** The first text that a property holds, as plain text: a string, a number, or a node with a value or a name. */
export function textOf(value: unknown): string {
  for (const one of listOf(value)) {
    const text = rawText(one) || rawText(field(one, '@value')) || rawText(field(one, 'name'));
    const plain = decodeText(text.slice(0, mostCharacters));
    if (plain) return plain;
  }
  return '';
}

/** Every text that a property holds. */
export function textsOf(value: unknown): string[] {
  return listOf(value).map(textOf).filter(Boolean);
}

/** An address that a property holds: a string, or a node with one. */
export function addressOf(value: unknown): string | undefined {
  for (const one of listOf(value)) {
    const text = [one, ...['url', 'contentUrl', '@id', '@value'].map((key) => field(one, key))]
      .flatMap((candidate) => listOf(candidate))
      .map(rawText)
      .find((candidate) => candidate.trim() !== '');
    if (text) return decodeText(text.slice(0, mostCharacters));
  }
  return undefined;
}

/** A number of pixels, which some write as "1200px" or wrap in a node. */
export function pixelsOf(value: unknown): number | undefined {
  const text = rawText(value) || rawText(field(value, 'value')) || rawText(field(value, '@value'));
  const pixels = Number(/^\s*(\d{1,6})(?:\.0+)?\s*(?:px)?\s*$/i.exec(text)?.[1]);
  return pixels > 0 ? pixels : undefined;
}

/** `true` and `false` in any of the ways they are written; `undefined` for anything else. */
export function flagOf(value: unknown): boolean | undefined {
  const [, word] = /(?:^|\/)(true|false|yes|no)$/i.exec(textOf(value) || String(value)) ?? [];
  return word === undefined ? undefined : /^(?:true|yes)$/i.test(word);
}

function rawText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}
