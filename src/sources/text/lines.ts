import { fold } from '../shared/fold';
import { boxHeadings, furniture } from './vocabulary';

/** One line of the text that has something in it. */
export interface Line {
  text: string;
  /** As an editor counts, from 1. */
  number: number;
}

/** The lines of a text that are not empty, without white space around them; any kind of line end. */
export function splitLines(text: string): Line[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|[\n\u0085\u2028\u2029]/)
    .map((line, index) => ({ text: line.replace(/[\s\u200b]+/gu, ' ').trim(), number: index + 1 }))
    .filter((line) => line.text !== '');
}

const letters = /[\p{L}\p{N}]/u;
const openingQuote = /^["“”„«‹‘'「『]/u;
const closingQuotes = /["“”»›’'」』)\]]+$/u;
const closingPunctuation = /[.!?…:;,،؛؟。！？：；，۔।]$/u;
const fullStop = /[.…。۔।]$/u;

/** Longer lines than this are read by nobody as a heading; looking further costs time on hostile input. */
const longestTitle = 100;
const mostTitleWords = 14;
const longestTeaser = 140;
const mostTeaserWords = 20;
/** Scripts that write no spaces have no words to count. */
const longestUnspacedTitle = 40;

/** Whether a line is only signs, as `* * *` between two parts. */
export function isDivider({ text }: Line): boolean {
  return text.length <= longestTitle && !letters.test(text);
}

/** Whether a line reads as a heading: short, without closing punctuation, and nobody's words. */
export function isTitleLike({ text }: Line): boolean {
  if (!isShort(text, longestTitle, mostTitleWords)) return false;
  if (!text.includes(' ') && text.length > longestUnspacedTitle) return false;
  return !openingQuote.test(text) && !closingQuotes.test(text) && !closingPunctuation.test(text);
}

/** Whether a line reads as the headline of another story, as boxes list them: short, and no sentence with an end. */
export function isTeaser({ text }: Line): boolean {
  if (!isShort(text, longestTeaser, mostTeaserWords)) return false;
  return !fullStop.test(text.replace(closingQuotes, ''));
}

/** Whether a line of text ends as a sentence does. */
export function endsAsSentence(text: string): boolean {
  return fullStop.test(text.replace(closingQuotes, ''));
}

export function isShort(text: string, characters: number, words: number): boolean {
  return text.length <= characters && countWords(text) <= words;
}

export function countWords(text: string): number {
  return text.split(' ').length;
}

/** Whether a whole line is a heading or a link of the page around the article. */
export function isFurniture({ text }: Line): boolean {
  if (text.length > longestTitle) return false;
  const words = fold(text);
  return furniture.has(words) || boxHeadings.has(words);
}

/** Whether short lines that follow belong to the page as well. */
export function opensBox({ text }: Line): boolean {
  return text.length <= longestTitle && boxHeadings.has(fold(text));
}
