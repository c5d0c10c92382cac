import type { Author, Organization } from '../../model/article';
import { safeUrl } from '../../lib/safeUrl';
import { splitCredits, stripCredit } from './credits';
import { fold } from './fold';
import { isJobTitle } from './jobTitles';
import { readNameList } from './nameList';
import { isName } from './names';
import { isNoise, withoutNoise } from './noise';
import { isAgency, isOrganization } from './organizations';

/** What a byline says. */
export interface Byline {
  authors: Author[];
  /** The agency or paper named after the authors: "Ada Lovelace | Reuters". */
  source?: Organization | undefined;
  /** What stood in the field and is no name: addresses, dates, buttons. */
  noise: string[];
}

/** Longer fields are lists of scientists at most. */
const mostCharacters = 2000;

/**
 * Reads a byline as papers print it: "By Ada Lovelace and Alan Turing, Reuters", with "by" in the languages that
 * papers use or without it. Roles ("Translated by"), job titles, places and agencies are told from names; an agency
 * alone is the author. Addresses, dates and buttons are left out and listed in `noise`. What cannot be parted with
 * certainty stays one name. `outlets` are names of papers that count as agencies do. Text without a name gives no
 * author.
 */
export function readAuthors(text: string, outlets: readonly string[] = []): Byline {
  const byline: Byline = { authors: [], noise: [] };
  const isOutlet = createOutletTest(outlets);
  const agencies: string[] = [];

  for (const line of splitLines(text.slice(0, mostCharacters))) {
    const words = withoutNoise(line, byline.noise);
    for (const segment of splitSegments(words, isOutlet)) {
      readSegment(segment, byline, agencies, isOutlet);
    }
  }
  return withSource(withAddress(byline), agencies);
}

type Test = (text: string) => boolean;

function createOutletTest(outlets: readonly string[]): Test {
  const names = new Set(outlets.map(fold).filter(Boolean));
  return (text) => isAgency(text) || names.has(fold(text));
}

/** Lines without white space around them; "By" alone belongs to the next one. */
function splitLines(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.split(/[\r\n\u2028]+/)) {
    const tidy = line.replace(/[\s\u200b]+/gu, ' ').trim();
    const last = lines.at(-1);
    if (tidy === '') continue;
    if (last !== undefined && stripCredit(last).rest === '')
      lines[lines.length - 1] = `${last} ${tidy}`;
    else lines.push(tidy);
  }
  return lines;
}

interface Segment {
  text: string;
  /** Whether it follows a bar, after which papers put their own name. */
  followsBar: boolean;
}

/** The parts of a line between signs; a dash or slash parts only what is no longer name with it. */
function splitSegments(line: string, isOutlet: Test): Segment[] {
  const pieces = line.split(/(\s*[|•]\s*|\s+[·–—/-]\s+|(?<=\p{L})\/(?=\p{L}))/u);
  const segments: Segment[] = [];
  for (let index = 0; index < pieces.length; index += 2) {
    const text = pieces[index]!.trim();
    const sign = pieces[index - 1] ?? '';
    const last = segments.at(-1);
    if (last && /[–—/-]/.test(sign) && !areApart(last.text, text, sign, isOutlet)) {
      last.text += sign + text;
    } else segments.push({ text, followsBar: sign.includes('|') });
  }
  return segments.filter(({ text }) => text !== '');
}

function areApart(before: string, after: string, sign: string, isOutlet: Test): boolean {
  if ([before, after].some((text) => isOutlet(text) || isNoise(text))) return true;
  if (!/\s/.test(sign)) return false;
  const isSlash = sign.includes('/');
  return isJobTitle(after) || (isSlash && isFullName(before) && isFullName(after));
}

function isFullName(text: string): boolean {
  return text.includes(' ') && isName(text);
}

function readSegment(segment: Segment, byline: Byline, agencies: string[], isOutlet: Test): void {
  const rest = takeParentheses(segment.text, agencies, isOutlet);
  const last = byline.authors.at(-1);
  if (rest === '' || isNoise(rest)) {
    if (rest !== '') byline.noise.push(rest);
    return;
  }
  if (isOutlet(rest) || (segment.followsBar && last && stripCredit(rest).role === undefined)) {
    if (isJobTitle(rest) && last) last.jobTitle ??= rest;
    else agencies.push(rest);
  } else if (last && isJobTitle(rest)) {
    last.jobTitle ??= rest;
  } else readCredits(rest, byline, agencies, isOutlet);
}

/** "(AFP)" after a name is its agency; other words in parentheses stay. */
function takeParentheses(text: string, agencies: string[], isOutlet: Test): string {
  return text
    .replace(/\s*[(（[]\s*([^()（）[\]]*?)\s*[)）\]]/g, (whole, inner: string) => {
      if (inner === '') return '';
      if (!isOutlet(inner)) return whole;
      agencies.push(inner);
      return '';
    })
    .trim();
}

function readCredits(text: string, byline: Byline, agencies: string[], isOutlet: Test): void {
  for (const { names, role, isStated } of splitCredits(text)) {
    const list = readNameList(names, { isOutlet, isStated });
    agencies.push(...list.outlets);
    for (const author of list.authors) {
      const isKnown = byline.authors.some(({ name }) => fold(name) === fold(author.name));
      const isBody = isOrganization(author.name);
      if (isKnown) continue;
      byline.authors.push({
        ...author,
        ...(role !== 'author' && { role }),
        ...(isBody && { type: 'Organization' as const }),
      });
    }
  }
}

/** "Ada Lovelace (https://ada.example)": the page of the only one there is. */
function withAddress({ authors, noise }: Byline): Byline {
  const [only, ...others] = authors;
  const address = noise.find((text) => /^\(?https?:/i.test(text));
  const url = safeUrl(address?.replace(/^\(|\)$/g, ''));
  if (!only || others.length > 0 || !url) return { authors, noise };
  return { authors: [{ ...only, url }], noise: noise.filter((text) => text !== address) };
}

/** An agency with nobody before it wrote the text. */
function withSource({ authors, noise }: Byline, agencies: readonly string[]): Byline {
  const names = [...new Set(agencies)];
  if (authors.length === 0) {
    return { authors: names.map((name) => ({ name, type: 'Organization' })), noise };
  }
  return names.length > 0
    ? { authors, source: { name: names.join(', ') }, noise }
    : { authors, noise };
}
