import { likelySubtags } from '../lib/likelySubtags';
import { memoize } from '../lib/memoize';

/**
 * Words a minute, and for languages written in characters those. Readers of 17 languages were timed with the same
 * texts, read aloud: Trauzettel-Klosinski and Dietz, "Standardized Assessment of Reading Performance: The New
 * International Reading Speed Texts IReST", Investigative Ophthalmology & Visual Science 53 (2012), 5452-5461.
 * Silent reading is a little faster (English 238 words: Brysbaert, Journal of Memory and Language 109, 2019).
 */
const unitsPerMinute: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  ja: 357,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
  zh: 255,
};

/** The mean of the 17. */
const wordsPerMinute = 184;

/** Neither has spaces between words: each character counts, and foreign words between them count whole. */
const characters =
  /(?=\p{L}|\p{N})[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]|(?:(?![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}])[\p{L}\p{N}\p{M}])+/gu;
const words = /[^\s\p{Dash}]*[\p{L}\p{N}][^\s\p{Dash}]*/gu;

/** Written without spaces, and without a character for each syllable or word: there a dictionary finds the words. */
const unspacedScripts = new Set(['Khmr', 'Laoo', 'Mymr', 'Thai']);

const segmenterOf = memoize((tag) => new Intl.Segmenter(tag, { granularity: 'word' }));

/**
 * Minutes that a text takes to read, at the speed that was measured for its language (a BCP 47 tag): whole ones, and at
 * least 1. 0 where there is nothing to read. For an article: `readingMinutes(blockText(article.body), 'en')`. Thai, Lao, Khmer and Burmese need `Intl.Segmenter`.
 */
export function readingMinutes(text: string, language: string): number {
  const { language: code, script } = likelySubtags(language);
  const units = countUnits(text, code, script);
  const speed = Object.hasOwn(unitsPerMinute, code) ? unitsPerMinute[code]! : wordsPerMinute;
  return units === 0 ? 0 : Math.max(1, Math.round(units / speed));
}

function countUnits(text: string, code: string, script: string): number {
  if (unspacedScripts.has(script)) {
    return [...segmenterOf(code).segment(text)].filter(({ isWordLike }) => isWordLike).length;
  }
  return text.match(code === 'zh' || code === 'ja' ? characters : words)?.length ?? 0;
}
