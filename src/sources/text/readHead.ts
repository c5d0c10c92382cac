import type { Author, NewsArticle } from '../../model/article';
import type { IssueList, SourceOptions } from '../result';
import {
  countWords,
  endsAsSentence,
  isFurniture,
  isShort,
  isTitleLike,
  opensBox,
  type Line,
} from './lines';
import { readNames } from './readCredit';
import { readScaffold, type Scaffold } from './readScaffold';

/** Everything above the first paragraph, and how many lines it took. */
export type Head = Pick<
  NewsArticle,
  'headline' | 'section' | 'standfirst' | 'author' | 'datePublished' | 'dateModified'
> & { length: number };

/** Reports a line that belongs to the page and not to the article, in its own words. */
export function reportFurniture({ text, number }: Line, issues: IssueList): void {
  issues.report(
    'info',
    'furniture',
    `line ${number}`,
    `"${text}" belongs to the page around the article; it is not part of the text.`,
  );
}

/** Reads section, headline, standfirst, dates and authors from the first lines. */
export function readHead(lines: readonly Line[], options: SourceOptions, issues: IssueList): Head {
  let next = skipFurniture(lines, 0, issues);
  const section = readSection(lines, next, options, issues);
  if (section) next += 1;

  const headline = lines[next]?.text ?? '';
  next += 1;
  const standfirst = readStandfirst(lines, next, options);
  if (standfirst) next += 1;

  const meta = readMeta(lines, next, options, issues);
  return {
    headline,
    section: section ? { name: section } : undefined,
    standfirst,
    ...meta,
  };
}

function skipFurniture(lines: readonly Line[], from: number, issues: IssueList): number {
  let next = from;
  for (let line = lines[next]; line && isFurniture(line) && next + 1 < lines.length;) {
    reportFurniture(line, issues);
    next += 1;
    line = lines[next];
  }
  return next;
}

const longestSection = 40;
const longestHeadline = 200;
const mostSectionWords = { capitals: 5, other: 3 };

function readSection(
  lines: readonly Line[],
  index: number,
  options: SourceOptions,
  issues: IssueList,
): string | undefined {
  const [line, headline, after] = lines.slice(index, index + 3);
  if (!line || !headline || !isTitleLike(line) || headline.text.length > longestHeadline) return;
  if (readScaffold(headline, options) || isFurniture(headline)) return undefined;

  const isCapitals = isAllCapitals(line.text);
  const words = isCapitals ? mostSectionWords.capitals : mostSectionWords.other;
  if (!isShort(line.text, longestSection, words)) return undefined;
  const isFollowed = after !== undefined && readScaffold(after, options) !== undefined;
  if (endsAsSentence(headline.text) && !isFollowed) return undefined;
  if (isCapitals) return line.text;

  if (!after || countWords(headline.text) <= countWords(line.text)) return undefined;
  issues.report(
    'info',
    'section-guessed',
    `line ${line.number}`,
    `"${line.text}" was taken for the section because a longer line follows it as headline.`,
  );
  return line.text;
}

function isAllCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

const longestStandfirst = 400;

/** One line between the headline and a line of date or authors. */
function readStandfirst(
  lines: readonly Line[],
  index: number,
  options: SourceOptions,
): string | undefined {
  const [line, after] = lines.slice(index, index + 2);
  if (!line || !after || line.text.length > longestStandfirst) return undefined;
  if (isFurniture(line) || readScaffold(line, options)) return undefined;
  return readScaffold(after, options) ? line.text : undefined;
}

type Meta = Pick<Head, 'author' | 'datePublished' | 'dateModified' | 'length'>;

/** The lines of dates and authors, until one is something else. */
function readMeta(
  lines: readonly Line[],
  from: number,
  options: SourceOptions,
  issues: IssueList,
): Meta {
  const meta: { -readonly [Key in keyof Meta]: Meta[Key] } = { author: [], length: from };
  let announced: Scaffold['announces'];
  for (const line of lines.slice(from)) {
    const names = announced === 'authors' ? readAnnouncedNames(line) : [];
    const scaffold = names.length > 0 ? { authors: names } : readScaffold(line, options);
    if (scaffold) {
      addToMeta(meta, scaffold, announced);
      if (saysNothing(scaffold)) reportFurniture(line, issues);
      announced = scaffold.announces ?? (saysNothing(scaffold) ? announced : undefined);
    } else if (
      (isFurniture(line) && !opensBox(line)) ||
      (announced === 'published' && isAge(line))
    ) {
      reportFurniture(line, issues);
    } else break;
    meta.length += 1;
  }
  return meta;
}

function readAnnouncedNames(line: Line): readonly Author[] {
  return isTitleLike(line) ? readNames(line.text) : [];
}

function addToMeta(
  meta: { -readonly [Key in keyof Meta]: Meta[Key] },
  scaffold: Scaffold,
  announced: Scaffold['announces'],
): void {
  meta.author = [...meta.author, ...scaffold.authors];
  const { datePublished, dateModified } = scaffold;
  if (datePublished !== undefined && (announced === 'updated' || meta.datePublished)) {
    meta.dateModified ??= datePublished;
  } else meta.datePublished ??= datePublished;
  meta.dateModified ??= dateModified;
}

function saysNothing({ authors, datePublished, dateModified }: Scaffold): boolean {
  return authors.length === 0 && datePublished === undefined && dateModified === undefined;
}

/** "3 years ago": how old the page was for whoever copied it. */
function isAge({ text }: Line): boolean {
  return isShort(text, 40, 4) && /\p{N}/u.test(text) && !endsAsSentence(text);
}
