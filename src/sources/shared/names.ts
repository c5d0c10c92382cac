const mostNameWords = 6;

/** Small words that stand within names. */
const particles = new Set(
  'af al and av bin da das de del della den der di do dos du e el et for i ibn la le of och og the und van ve von y zu'.split(
    ' ',
  ),
);

/** Whether every word is capitalised (in scripts that have capitals), but for the small ones. */
export function isName(text: string): boolean {
  const words = text.split(' ');
  if (words.length > mostNameWords || /[\d!?:;@]/.test(text)) return false;
  if (/\.$/.test(text) && !/(?:\b\p{L}|[JS]r)\.$/u.test(text)) return false;
  const capitalised = words.filter((word) => /^[\p{Lu}\p{Lt}\p{Lo}"“'‘(]/u.test(word));
  const others = words.filter((word) => !capitalised.includes(word));
  return capitalised.length > 0 && others.every((word) => particles.has(word) || /^al-/.test(word));
}

const leadingAnd = /^(?:and|und|et|ve|y|og|och|و|&)\s+/iu;
const plainAnd = /(?<!\svon)\s+(?:and|und|et|ve|oraz|och|og|és|și|и|та|و|&)\s+/giu;
/** Words that also stand within one name: "Santiago Ramón y Cajal". */
const innerAnd = /\s+(?:e|y|i|en|ja)\s+/gu;

/**
 * The pieces of a list of names: at commas, and at "and" in the languages that papers use. "The Department of Science
 * and Technology" is one piece: only two of a kind are parted. `partsSingleWords` says whether "Ida and Nils" are two.
 */
export function splitList(text: string, partsSingleWords: boolean): string[] {
  return text
    .split(/\s*[,،;、]\s*/)
    .flatMap((piece) => splitAt(plainAnd, piece, partsSingleWords))
    .flatMap((piece) => splitAt(innerAnd, piece, false))
    .map((piece) => piece.replace(leadingAnd, ''));
}

function splitAt(between: RegExp, text: string, partsSingleWords: boolean): string[] {
  const pieces = text.split(between);
  const counts = pieces.map((piece) => piece.split(' ').length);
  const areAlike =
    counts.every((count) => count > 1) ||
    (partsSingleWords && counts.every((count) => count === 1));
  const areNames = pieces.every((piece) => isName(piece) && !/\s(?:of|for)\s/i.test(piece));
  return pieces.length > 1 && areAlike && areNames ? pieces : [text];
}
