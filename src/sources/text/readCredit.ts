import type { Author } from '../../model/article';
import { compact } from '../result';
import { beginsWith, lineCredits } from '../shared/creditWords';
import { isName, splitList } from '../shared/names';
import { isShort } from './lines';

const longestCredit = 140;
const mostCreditWords = 20;

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

  const prefix = lineCredits.find(({ words }) => beginsWith(line, words));
  if (!prefix) return undefined;
  const names = line.slice(prefix.words.length).replace(/^[\s:]+/, '');
  if (names === '') return { authors: [] };

  const authors = readNames(names);
  if (authors.length === 0) return undefined;
  const { role } = prefix;
  return { authors: role === 'author' ? authors : authors.map((author) => ({ ...author, role })) };
}

/**
 * The authors in a list of names. What follows a comma and is no name says what the one before it does, and what
 * follows "in" is where they report from. Empty when the text does not begin with a name.
 */
export function readNames(text: string): Author[] {
  const [names = '', location] = text.split(/\s+in\s+(?=\p{Lu})/u, 2);
  const authors: Author[] = [];
  for (const name of splitList(names, true)) {
    const last = authors.at(-1);
    if (isName(name)) authors.push(compact<Author>({ name, location }));
    else if (last && name && !last.jobTitle)
      authors[authors.length - 1] = { ...last, jobTitle: name };
    else return [];
  }
  return authors;
}
