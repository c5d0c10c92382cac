import type { Block } from '../../model/blocks';
import type { RichText } from '../../model/text';
import type { Issue } from '../../model/issue';
import { languageTag } from '../../lib/languageTag';
import { cutToBytes } from '../cutToBytes';
import { IssueList, type SourceOptions } from '../result';
import { createAddresses } from './addresses';
import { readAddress } from './embeds';
import { traverse } from './traverse';
import { Walk } from './walk';

/** What the HTML of a body cannot say of itself. */
export interface HtmlOptions extends SourceOptions {
  /**
   * Whether line breaks in the text count: an empty line ends a paragraph, a single one breaks the line. So the older
   * editor of WordPress stores texts; its REST API has already made paragraphs of them.
   * @default false
   */
  autop?: boolean | undefined;
}

/**
 * The body of an article from HTML: a fragment as a CMS stores it, or a page. Nothing is trusted: elements and
 * addresses pass an allow-list, everything else keeps its words and loses its markup, and what has no words (scripts,
 * styles, form controls) is dropped. Frames of other sites become `embed`s, which load nothing by themselves. Every
 * loss is in `issues`. Relative addresses are resolved against `options.url`; `options.limits` bounds the work.
 * Anything but a string gives no blocks and an `error` issue.
 */
export function blocksFromHtml(
  html: string,
  options: HtmlOptions = {},
): { blocks: Block[]; issues: Issue[] } {
  const issues = new IssueList();
  if (typeof html !== 'string') {
    issues.report('error', 'input-invalid', '', 'Expected HTML as a string.');
    return { blocks: [], issues: issues.toArray() };
  }

  const walk = createWalk(options, issues);
  traverse(walk, cutToBytes(html, options.limits?.bytes, issues), options);
  walk.boundary();
  reportDropped(walk);
  return { blocks: unwrap(walk.root.blocks), issues: issues.toArray() };
}

/**
 * HTML as one text, for a caption or a headline: links and emphasis stay, block boundaries become spaces, pictures
 * and players are left out. `undefined` when no text is left.
 */
export function richTextFromHtml(html: string, options: SourceOptions = {}): RichText | undefined {
  const issues = new IssueList();
  const walk = createWalk(options, issues);
  const end = walk.openText(' ');
  traverse(walk, cutToBytes(html, options.limits?.bytes, issues), options);
  return end();
}

function createWalk(options: SourceOptions, issues: IssueList): Walk {
  const addresses = createAddresses(options.url);
  return new Walk({ addresses, issues, language: languageTag(options.locale) }, readAddress);
}

/** Page builders put a whole text in one group, which then sets nothing apart. */
function unwrap(blocks: Block[]): Block[] {
  const [only, ...others] = blocks;
  if (only?.type !== 'group' || only.layout === 'columns' || others.length > 0) return blocks;
  return unwrap([...only.blocks]);
}

function reportDropped(walk: Walk): void {
  for (const [tag, count] of walk.dropped) {
    walk.issues.report(
      'info',
      'element-dropped',
      '',
      `<${tag}> has no place in an article: ${count === 1 ? 'one was' : `${count} were`} left out.`,
    );
  }
}
