import type { Author } from '../../model/article';
import { compact } from '../result';
import { hasJobWord } from './jobTitles';
import { isName, splitList } from './names';
import { isAgency, isOrganization } from './organizations';

/** Longer texts without a comma are sentences. */
const mostCharacters = 100;
const mostWords = 12;

interface NameListOptions {
  isOutlet: (text: string) => boolean;
  /** Whether words such as "By" stood before: then "Ida and Nils" are two. */
  isStated: boolean;
}

interface NameList {
  authors: Author[];
  outlets: string[];
}

const degrees = /^(?:[JS]r\.?|I{2,3}|IV|M\.?D\.?|Ph\.?\s?D\.?|R\.?N\.?|Esq\.?|[MOCK]BE)$/;
/** The names in a list, with the job titles and agencies that stand among them. What is no list is one name. */
export function readNameList(text: string, options: NameListOptions): NameList {
  const { names, outlet } = splitOutlet(text, options);
  const [list = '', location] = splitLocation(names);
  const found = readPieces(splitList(list, options.isStated), options) ?? whole(list);
  const authors = location
    ? found.authors.map((author) => ({ ...author, location }))
    : found.authors;
  return { authors, outlets: outlet ? [...found.outlets, outlet] : found.outlets };
}

/** "Ada Lovelace for The Courier", and after "By" also "Ada Lovelace and Reuters": who paid her. */
function splitOutlet(
  text: string,
  { isOutlet, isStated }: NameListOptions,
): { names: string; outlet?: string } {
  const [, author, and, outlet] =
    /^(.+ \S+) (and|und|et|y|e|og|och|en|ve) (.+)$/iu.exec(text) ?? [];
  if (isStated && author && and && outlet && isOutlet(outlet)) return { names: author, outlet };

  const match = /^(.+ .+?) for (the \p{Lu}.+|\S+\.\p{L}{2,})$/iu.exec(text);
  if (!match || (!isStated && isOrganization(text))) return { names: text };
  return { names: match[1]!, outlet: match[2]! };
}

function splitLocation(text: string): [names: string, location?: string] {
  const [names = '', location] = text.split(/\s+in\s+(?=\p{Lu})/u, 2);
  return location && isName(names) && names.includes(' ') ? [names, location] : [text];
}

/** The authors that the pieces name; `undefined` when one of them is neither name nor title nor agency. */
function readPieces(
  pieces: readonly string[],
  { isOutlet, isStated }: NameListOptions,
): NameList | undefined {
  if (pieces.length === 1 || isOneName(pieces, isStated)) return undefined;

  const authors: Author[] = [];
  const outlets: string[] = [];
  for (const piece of pieces) {
    const last = authors.at(-1);
    if (piece === '') continue;
    if (isOutlet(piece)) outlets.push(piece);
    else if (last && degrees.test(piece)) last.name += `, ${piece}`;
    else if (last && isTitle(piece)) outlets.push(...addTitle(last, piece));
    else if (isName(piece)) authors.push({ name: piece });
    else return undefined;
  }
  return isPlace(authors, outlets)
    ? { authors: [{ name: outlets[0]!, location: authors[0]!.name }], outlets: [] }
    : { authors, outlets };
}

/** "Lovelace, Ada" and "Press House Ltd, Vikholm" are one each. */
function isOneName(pieces: readonly string[], isStated: boolean): boolean {
  const isSingle = (piece: string) => !piece.includes(' ');
  const [first = '', ...rest] = pieces;
  if (isAgency(first)) return false;
  return (
    rest.every(isSingle) &&
    (isOrganization(first) || (!isStated && isSingle(first) && rest.length === 1))
  );
}

/** "AFP, MANILA" */
function isPlace(authors: readonly Author[], outlets: readonly string[]): boolean {
  return outlets.length === 1 && authors.length === 1 && !authors[0]!.name.includes(' ');
}

function isTitle(piece: string): boolean {
  return (
    hasJobWord(piece) || (/^\p{Ll}/u.test(piece) && piece.split(' ').length <= 8 && !isName(piece))
  );
}

/** "AP National Writer" names an agency too. */
function addTitle(author: Author, title: string): string[] {
  const [first = '', ...rest] = title.split(' ');
  const agency = rest.length > 0 && isAgency(first) ? first : undefined;
  author.jobTitle ??= agency ? rest.join(' ') : title;
  return agency ? [agency] : [];
}

function whole(text: string): NameList {
  const isSentence = text.length > mostCharacters || text.split(' ').length > mostWords;
  return { authors: isSentence ? [] : [compact<Author>({ name: text })], outlets: [] };
}
