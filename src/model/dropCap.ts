import type { RichText } from './text';
import { plainText } from './plainText';

const firstLetter =
  /^[\s"'“”‘’«»„‚¿¡(]*[\p{Lu}\p{Lt}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Whether a large first letter suits a paragraph: it is long enough to flow around it (200 characters) and begins
 * with a letter of a script that has the custom. Arabic, Hebrew and the Indic scripts do not.
 */
export function canDropCap(text: RichText): boolean {
  const characters = plainText(text);
  return characters.length >= 200 && firstLetter.test(characters);
}
