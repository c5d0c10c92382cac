import type { Words } from '../../src/i18n/messages';

/** Every form of a message. */
export function formsOf(words: Words): string[] {
  return typeof words === 'string' ? [words] : Object.values(words);
}
