import { memoize } from './memoize';

/** One piece of a joined list: an item of the list, or the text between two items. */
export type JoinedPart<T> = { item: T } | { text: string };

/** What stands between the items of a list. */
export interface ListPattern {
  /** Between two items that are all: " and ". */
  pair: string;
  /** Between items of a longer list: ", ". */
  separator: string;
  /** Before its last item. */
  last: string;
}

/** A language for Intl, with a pattern where not every runtime's Intl has one for it. */
export interface ListLanguage {
  tag: string;
  list?: ListPattern | undefined;
}

const formatOf = memoize((tag) => new Intl.ListFormat(tag));

/** What stands before, between and after the items; the key is length, space, tag. */
const intlTexts = memoize((key) => {
  const [length, tag = ''] = key.split(' ');
  const items = Array.from({ length: Number(length) }, () => '\0');
  return formatOf(tag).format(items).split('\0');
});

const and = { pair: ' and ', separator: ', ' };
const american: ListPattern = { ...and, last: ', and ' };

/** What Intl says of these, by tag, without its first use, which costs a slow phone 60 milliseconds. */
const english: Readonly<Record<string, ListPattern>> = {
  en: american,
  'en-US': american,
  'en-GB': { ...and, last: ' and ' },
};

/** Spanish "y" is "e" before "Inés", and Hebrew sets a hyphen before a Latin name: there the words are looked at. */
const looksAtWords = /^(es|he)\b/;

/**
 * Joins items the way a sentence lists them in a language: "A, B and C". The items themselves are kept, so the caller
 * can render each as more than the text that `textOf` gives.
 */
export function joinParts<T>(
  items: readonly T[],
  { tag, list = english[tag] }: ListLanguage,
  textOf: (item: T) => string,
): JoinedPart<T>[] {
  if (items.length === 1) return [{ item: items[0]! }];
  if (looksAtWords.test(tag)) return joinWords(items, tag, textOf);

  const texts = list ? undefined : intlTexts(`${items.length} ${tag}`);
  const parts: JoinedPart<T>[] = [];
  for (let index = 0; index <= items.length; index++) {
    const text = list ? textBefore(index, items.length, list) : texts?.[index];
    if (text) parts.push({ text });
    if (index < items.length) parts.push({ item: items[index]! });
  }
  return parts;
}

function textBefore(index: number, length: number, { pair, separator, last }: ListPattern): string {
  if (index === 0 || index === length) return '';
  if (index < length - 1) return separator;
  return length === 2 ? pair : last;
}

function joinWords<T>(
  items: readonly T[],
  tag: string,
  textOf: (item: T) => string,
): JoinedPart<T>[] {
  const pending = items.values();
  return formatOf(tag)
    .formatToParts(items.map(textOf))
    .map(({ type, value }) =>
      type === 'element' ? { item: pending.next().value as T } : { text: value },
    );
}
