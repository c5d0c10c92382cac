import type { Block } from '../../model/blocks';
import { plainText } from '../../model/plainText';
import { sameFile } from '../html/pictures';
import { compact, type IssueList, type SourceOptions } from '../result';
import type { FoundArticle } from '../shared/finishArticle';
import { fold } from '../shared/fold';
import { isNoise } from '../shared/noise';
import { readScaffold, type Scaffold } from '../text/readScaffold';

/** Blocks at the top that may belong to the header of the page. */
const mostBlocks = 12;
const longestNoise = 80;

/**
 * Takes the lines at the top of a text that its header says already: section, headline, standfirst, byline, dates,
 * and the main picture. What they say that is not known yet is added. Each line is reported.
 */
export function trimTop(
  blocks: readonly Block[],
  found: FoundArticle,
  options: SourceOptions,
  issues: IssueList,
): FoundArticle {
  const top: Top = { article: { ...found }, known: knownTexts(found), options, issues };
  const standfirst = fold(plainText(found.standfirst));
  const kept: Block[] = [];
  let pending: Block[] = [];
  let next = 0;
  for (const block of blocks.slice(0, mostBlocks)) {
    if (block.type === 'image') {
      if (!takePicture(block, top.article)) kept.push(block);
    } else if (standfirst && fold(textOf(block)) === standfirst) pending = [block];
    else if (takeLine(textOf(block), top)) {
      for (const one of pending.splice(0)) report(textOf(one), issues);
    } else break;
    next += 1;
  }
  // Without a line of the header after it, it is the text that begins so.
  return { ...top.article, body: [...kept, ...pending, ...blocks.slice(next)] };
}

interface Top {
  article: FoundArticle;
  known: ReadonlySet<string>;
  options: SourceOptions;
  issues: IssueList;
}

function textOf(block: Block): string {
  if (block.type !== 'paragraph' && block.type !== 'heading') return '';
  return plainText(block.text).replace(/\s+/g, ' ').trim();
}

function knownTexts({ headline, section, author = [], publisher }: FoundArticle): Set<string> {
  const names = author.map(({ name }) => name);
  const texts = [headline, section?.name, publisher?.name, ...names, names.join(' ')];
  return new Set(texts.map((text) => fold(text ?? '')).filter(Boolean));
}

function takePicture(block: Block & { type: 'image' }, article: FoundArticle): boolean {
  const { image } = article;
  if (!image || !sameFile(image.url, block.url)) return false;
  const { alt, caption = image.caption, credit = image.credit } = block;
  const { width = image.width, height = image.height } = image.url === block.url ? block : image;
  article.image = compact({ ...image, width, height, alt: alt || image.alt, caption, credit });
  return true;
}

function takeLine(text: string, { article, known, options, issues }: Top): boolean {
  if (text === '') return false;
  if (known.has(fold(text))) return report(text, issues);
  const scaffold = readScaffold({ text, number: 0 }, options);
  if (scaffold) addScaffold(scaffold, article);
  else if (text.length > longestNoise || !isNoise(text)) return false;
  return report(text, issues);
}

function addScaffold(scaffold: Scaffold, article: FoundArticle): void {
  if (!article.author?.length && scaffold.authors.length > 0) article.author = scaffold.authors;
  article.datePublished ??= scaffold.datePublished;
  article.dateModified ??= scaffold.dateModified;
}

function report(text: string, issues: IssueList): true {
  issues.report(
    'info',
    'furniture',
    'body',
    `"${text.slice(0, 200)}" stands above the text and belongs to the header; it is not part of the text.`,
  );
  return true;
}
