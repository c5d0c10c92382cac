import { memoize } from '../lib/memoize';
import type { Words } from './messages';

const rulesOf = memoize((tag) => new Intl.PluralRules(tag));

/** The form of a message for a number, by the plural rules of the language. */
export function formOf(words: Words, count: number, tag: string): string {
  return typeof words === 'string' ? words : (words[rulesOf(tag).select(count)] ?? words.other);
}
