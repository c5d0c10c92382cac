import { likelySubtags } from './likelySubtags';

const rightToLeftScripts = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** The direction a language is written in, from its script; left to right when the tag is not a language. */
export function directionOf(languageTag: string): 'ltr' | 'rtl' {
  return rightToLeftScripts.has(likelySubtags(languageTag).script) ? 'rtl' : 'ltr';
}
