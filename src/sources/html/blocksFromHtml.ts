import type { Block } from '../../model/blocks';
import type { RichText } from '../../model/text';
import type { Issue } from '../../model/issue';
import { IssueList, type SourceOptions } from '../result';
import { createAddresses } from './addresses';
import { flattened, nests, roleOf } from './elements';
import { handlers } from './handlers';
import { parseHtml, type HtmlElement, type HtmlNode } from './parse';
import { createShortcodeFilter } from './shortcodes';
import { Walk, type Leave } from './walk';

const defaultDepth = 512;

/** Lists in lists and quotations in quotations: no reader follows further, and whoever renders them recurses. */
const deepestNesting = 64;

/**
 * The body of an article from HTML: a fragment as a CMS stores it, or a page. Nothing is trusted: elements and
 * addresses pass an allow-list, everything else keeps its words and loses its markup, and what has no words (scripts,
 * styles, form controls) is dropped. Every loss is in `issues`. Relative addresses are resolved against
 * `options.url`; `options.limits` bounds the work. Anything but a string gives no blocks and an `error` issue.
 */
export function blocksFromHtml(
  html: string,
  options: SourceOptions = {},
): { blocks: Block[]; issues: Issue[] } {
  const issues = new IssueList();
  if (typeof html !== 'string') {
    issues.report('error', 'input-invalid', '', 'Expected HTML as a string.');
    return { blocks: [], issues: issues.toArray() };
  }

  const walk = new Walk(createAddresses(options.url), issues);
  traverse(walk, html, options);
  walk.boundary();
  reportDropped(walk);
  return { blocks: walk.root.blocks, issues: issues.toArray() };
}

/**
 * HTML as one text, for a caption or a headline: links and emphasis stay, block boundaries become spaces, pictures
 * and players are left out. `undefined` when no text is left.
 */
export function richTextFromHtml(html: string, options: SourceOptions = {}): RichText | undefined {
  const walk = new Walk(createAddresses(options.url), new IssueList());
  const end = walk.openText(' ');
  traverse(walk, html, options);
  return end();
}

interface Frame {
  nodes: readonly HtmlNode[];
  next: number;
  leave: Leave;
}

/** Visits every node in order with a stack of its own: input may be deeper than the call stack. */
function traverse(walk: Walk, html: string, { limits }: SourceOptions): void {
  const shortcodes = createShortcodeFilter(html, walk.issues);
  const depth = limits?.depth ?? defaultDepth;
  const stack: Frame[] = [
    { nodes: parseHtml(html, limits, walk.issues), next: 0, leave: undefined },
  ];

  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.nodes[frame.next++];
    if (!node) {
      stack.pop();
      if (typeof frame.leave === 'function') frame.leave();
    } else if (node.nodeName === '#text' && 'value' in node) {
      addText(walk, shortcodes(node.value, walk.path));
    } else if ('tagName' in node) {
      const leave = enter(walk, node, stack.length > depth);
      if (leave !== 'skip') stack.push({ nodes: node.childNodes, next: 0, leave });
    }
  }
}

function enter(walk: Walk, element: HtmlElement, isTooDeep: boolean): Leave {
  const role = roleOf(element);
  const isTooNested = nests(role) && walk.nesting > deepestNesting;
  if (!isTooDeep && !isTooNested) return handlers[role](walk, element);

  reportDepth(walk);
  return handlers[flattened(role)](walk, element);
}

function addText(walk: Walk, text: string): void {
  if (walk.preformatted === 0) {
    walk.run.addText(text, walk.marks);
    return;
  }
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) walk.run.addBreak(walk.marks);
    walk.run.addText(line, walk.marks);
  }
}

function reportDepth(walk: Walk): void {
  if (walk.isDepthReported) return;
  walk.isDepthReported = true;
  walk.issues.report(
    'warning',
    'depth-cut',
    walk.path,
    'Elements stand so deep inside one another that the innermost were unwrapped: their text was kept, their meaning was not.',
  );
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
