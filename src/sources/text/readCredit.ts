import type { Author } from '../../model/article';
import { compact } from '../result';
import { countWords, isShort } from './lines';
import { creditPrefixes } from './vocabulary';

const longestCredit = 140;
const mostCreditWords = 20;
const mostNameWords = 6;

/** What a line says about authors; no names when they stand on the next line. */
export interface Credit {
  authors: readonly Author[];
}

/**
 * The authors that a line such as "By Ada Lovelace and Alan Turing" names, in the words of any of our locales;
 * `undefined` when the line is something else ("By the time the ferry came …").
 */
export function readCredit(line: string): Credit | undefined {
  if (!isShort(line, longestCredit, mostCreditWords)) return undefined;

  const prefix = creditPrefixes.find(({ words }) => beginsWith(line, words));
  if (!prefix) return undefined;
  const names = line.slice(prefix.words.length).replace(/^[\s:]+/, '');
  if (names === '') return { authors: [] };

  const authors = readNames(names);
  if (authors.length === 0) return undefined;
  const { role } = prefix;
  return { authors: role === 'author' ? authors : authors.map((author) => ({ ...author, role })) };
}

function beginsWith(line: string, words: string): boolean {
  const start = line.slice(0, words.length);
  if (start.toLowerCase() !== words.toLowerCase()) return false;
  return words.endsWith(':') || /^(\s|:|$)/.test(line.slice(words.length));
}

/**
 * The authors in a list of names. What follows a comma and is no name says what the one before it does, and what
 * follows "in" is where they report from. Empty when the text does not begin with a name.
 */
export function readNames(text: string): Author[] {
  const [names = '', location] = text.split(/\s+in\s+(?=\p{Lu})/u, 2);
  const authors: Author[] = [];
  for (const piece of names.split(/\s*[,،;]\s*/).flatMap(splitAtAnd)) {
    const name = piece.replace(leadingAnd, '');
    const last = authors.at(-1);
    if (isName(name)) authors.push(compact<Author>({ name, location }));
    else if (last && name && !last.jobTitle)
      authors[authors.length - 1] = { ...last, jobTitle: name };
    else return [];
  }
  return authors;
}

const leadingAnd = /^(?:and|ve|و|&)\s+/iu;
const between = /\s+(?:and|ve|و|&)\s+/giu;

/** "The Department of Science and Technology" is one name: only two of a kind are parted. */
function splitAtAnd(text: string): string[] {
  const pieces = text.split(between);
  const counts = pieces.map(countWords);
  const areAlike = counts.every((count) => count > 1) || counts.every((count) => count === 1);
  const areNames = pieces.every((piece) => isName(piece) && !/\s(?:of|for)\s/i.test(piece));
  return pieces.length > 1 && areAlike && areNames ? pieces : [text];
}

/** Small words that stand within names. */
const particles = new Set(
  'af al and av bin da das de del della den der di do dos du el for ibn la le of och og the und van ve von y'.split(
    ' ',
  ),
);

/** Whether every word is capitalised (in scripts that have capitals), but for the small ones. */
function isName(text: string): boolean {
  const words = text.split(' ');
  if (words.length > mostNameWords || /[\d!?:;]/.test(text)) return false;
  if (/\.$/.test(text) && !/(?:\b\p{L}|[JS]r)\.$/u.test(text)) return false;
  const capitalised = words.filter((word) => /^[\p{Lu}\p{Lt}\p{Lo}"“'‘(]/u.test(word));
  const others = words.filter((word) => !capitalised.includes(word));
  return capitalised.length > 0 && others.every((word) => particles.has(word) || /^al-/.test(word));
}
