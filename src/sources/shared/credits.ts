import type { AuthorRole } from '../../model/article';
import { beginsWith, fieldCredits, surnameWords } from './creditWords';
import { isName } from './names';
import { isOrganization } from './organizations';

/** Names under one role. */
export interface CreditPart {
  names: string;
  role: AuthorRole;
  /** Whether words such as "By" said that names follow. */
  isStated: boolean;
}

/** A text without the words of a credit at its beginning; no role when there are none. */
export function stripCredit(text: string): { rest: string; role?: AuthorRole } {
  const credit = fieldCredits.find(({ words }) => beginsWith(text, words));
  if (!credit) return { rest: text };
  const rest = text.slice(credit.words.length).replace(/^[\s:]+/, '');
  if (surnameWords.has(credit.words.toLowerCase()) && !isSurelyName(rest)) return { rest: text };
  return { rest, role: credit.role };
}

/** "De Vries" is a name; "De Ana Vries" names Ana Vries. */
function isSurelyName(text: string): boolean {
  return isOrganization(text) || text === '' || /^\p{Lu}\S*\s+\S*\p{Lu}/u.test(text);
}

/** Only words that cannot be part of a name part a text: several, or ones with a colon. */
const innerCredits = fieldCredits.filter(
  ({ words }) =>
    !surnameWords.has(words.toLowerCase()) && (/[:：]$/.test(words) || /\p{L} \p{L}/u.test(words)),
);

/** The credits of a text in order: "Ada Lovelace, translated by Alan Turing" holds two. */
export function splitCredits(text: string): CreditPart[] {
  const starts = [0];
  let end = 0;
  for (const match of text.matchAll(/[\s,;.]+(?=[\p{L}])/gu)) {
    const start = match.index + match[0].length;
    const credit = innerCredits.find(({ words }) => beginsWith(text.slice(start), words));
    if (!credit || start < end) continue;
    starts.push(start);
    end = start + credit.words.length;
  }
  return starts
    .map((start, index) => toPart(text.slice(start, starts[index + 1])))
    .filter(({ names }) => names !== '');
}

function toPart(text: string): CreditPart {
  const { rest, role } = stripCredit(text.trim());
  const names = rest
    .replace(/(?:[\s,;.–-]+(?:and|with|und|mit|et|avec|y|con|e|och|med))?[\s,;–-]*$/iu, '')
    .replace(/(?<!\b\p{L}|[JS]r)\.$/u, '');
  return {
    names: isName(rest) ? rest : names,
    role: role ?? 'author',
    isStated: role !== undefined,
  };
}
