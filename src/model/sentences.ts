import { memoize } from '../lib/memoize';

const byWord = memoize((language) => new Intl.Segmenter(language, { granularity: 'word' }));
const bySentence = memoize((language) => new Intl.Segmenter(language, { granularity: 'sentence' }));

/** The words of a text in `language`, a BCP 47 tag; found by a dictionary where none are set apart by spaces. */
export function countWords(text: string, language: string): number {
  let count = 0;
  for (const { isWordLike } of byWord(language).segment(text)) if (isWordLike) count += 1;
  return count;
}

/** The sentences of a text in order, each with the space after it: joined they are the text again. */
export function sentencesOf(text: string, language: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of bySentence(language).segment(text)) {
    const last = sentences.at(-1);
    if (last !== undefined && isUnfinished(last)) sentences[sentences.length - 1] = last + segment;
    else sentences.push(segment);
  }
  return sentences;
}

/** A full stop after a capital or a short title ends no sentence: "Dr. Solberg", "J. Penhale". */
function isUnfinished(sentence: string): boolean {
  return /(?:^|[\s(“„«])(?:\p{Lu}|Dr|Mr|Mrs|Ms|Prof|St|Sr|Jr|No|vs)\.\s*$/u.test(sentence);
}
