import type { Author } from '../../model/article';
import type { SourceOptions } from '../result';
import { isDivider, isShort, type Line } from './lines';
import { readCredit } from './readCredit';
import { findDates } from './readDates';
import { essence, publishedWords, updatedWords } from './vocabulary';

/** What a line between headline and text says about the article. */
export interface Scaffold {
  authors: readonly Author[];
  datePublished?: string | undefined;
  dateModified?: string | undefined;
  /** What the next line will be, where the line announces it and stops. */
  announces?: 'authors' | 'published' | 'updated' | undefined;
}

const longestScaffold = 160;
const mostScaffoldWords = 24;

/**
 * Reads a line such as "Published on May 16, 2023", "By Ada Lovelace | 16 May 2023" or a lone "on";
 * `undefined` when any part of it is something else: then the line belongs to the article.
 */
export function readScaffold(line: Line, options: SourceOptions): Scaffold | undefined {
  const { text } = line;
  if (isDivider(line) || !isShort(text, longestScaffold, mostScaffoldWords)) return undefined;

  const scaffold: Scaffold = { authors: [] };
  for (const piece of pieces(text, options)) {
    if (!readPiece(piece, scaffold)) return undefined;
  }
  return scaffold;
}

type Piece = { iso: string } | { words: string };

/** The dates of a line and the texts between them, in order. */
function pieces(text: string, options: SourceOptions): Piece[] {
  const found: Piece[] = [];
  let start = 0;
  const addWords = (words: string) => {
    for (const part of words.split(/[|·•]|\s[–—-]\s/)) {
      if (part.trim()) found.push({ words: part.replace(/^[\s,]+|[\s,]+$/g, '') });
    }
  };
  for (const date of findDates(text, options)) {
    addWords(text.slice(start, date.start));
    found.push({ iso: date.iso });
    start = date.end;
  }
  addWords(text.slice(start));
  return found;
}

function readPiece(piece: Piece, scaffold: Scaffold): boolean {
  if ('iso' in piece) return readDate(piece.iso, scaffold);

  const words = essence(piece.words);
  if (words === '') return true;
  if (publishedWords.has(words)) scaffold.announces = 'published';
  else if (updatedWords.has(words)) scaffold.announces = 'updated';
  else return readAuthors(piece.words, scaffold);
  return true;
}

function readDate(iso: string, scaffold: Scaffold): boolean {
  const isUpdate = scaffold.announces === 'updated' || scaffold.datePublished !== undefined;
  if (isUpdate) scaffold.dateModified ??= iso;
  else scaffold.datePublished = iso;
  scaffold.announces = undefined;
  return true;
}

function readAuthors(words: string, scaffold: Scaffold): boolean {
  const credit = readCredit(words);
  if (!credit) return false;
  scaffold.authors = [...scaffold.authors, ...credit.authors];
  if (credit.authors.length === 0) scaffold.announces = 'authors';
  return true;
}
