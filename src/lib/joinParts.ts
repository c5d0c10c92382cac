import { memoize } from './memoize';

/** One piece of a joined list: an item of the list, or the text between two items. */
export type JoinedPart<T> = { item: T } | { text: string };

/** What stands before, between and after the items of a list; the key is length, space, locale. */
const patternOf = memoize((key) => {
  const [length, locale] = key.split(' ');
  const items = Array.from({ length: Number(length) }, () => '\0');
  return new Intl.ListFormat(locale).format(items).split('\0');
});

/**
 * Joins items the way a sentence lists them in `locale`: "A, B and C".
 * The items themselves are kept, so the caller can render each as more than text.
 */
export function joinParts<T>(items: readonly T[], locale: string): JoinedPart<T>[] {
  const pattern = patternOf(`${items.length} ${locale}`);
  const parts: JoinedPart<T>[] = [];
  for (const [index, text] of pattern.entries()) {
    if (text) parts.push({ text });
    if (index < items.length) parts.push({ item: items[index]! });
  }
  return parts;
}
