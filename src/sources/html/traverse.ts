import { flattened, nests, roleOf } from './elements';
import type { HtmlOptions } from './blocksFromHtml';
import { expandShortcodes } from './expandShortcodes';
import { handlers } from './handlers';
import { isText, parseHtml, type HtmlElement, type HtmlNode, type HtmlText } from './parse';
import { createShortcodeFilter, type ShortcodeFilter } from './shortcodes';
import type { Leave, Walk } from './walk';
import { textOf } from './words';

const defaultDepth = 512;
const defaultNodes = 100_000;

/** Lists in lists and quotations in quotations: no reader follows further, and whoever renders them recurses. */
const deepestNesting = 64;

interface Frame {
  nodes: readonly HtmlNode[];
  next: number;
  leave: Leave;
}

/** Visits every node in order with a stack of its own: input may be deeper than the call stack. */
export function traverse(walk: Walk, html: string, { limits, autop }: HtmlOptions): void {
  const shortcodes = createShortcodeFilter(html);
  const depth = limits?.depth ?? defaultDepth;
  const nodes = limits?.nodes ?? defaultNodes;
  const keepsSpace = autop === true;
  const parsed = parseHtml(expandShortcodes(html), { nodes, keepsSpace }, walk.issues);
  walk.notes = parsed.items;
  const stack: Frame[] = [{ nodes: parsed.nodes, next: 0, leave: undefined }];

  for (let frame = stack[0]; frame; frame = stack[stack.length - 1]) {
    if (frame.next === frame.nodes.length) {
      stack.pop();
      if (typeof frame.leave === 'function') frame.leave();
      continue;
    }
    const node = frame.nodes[frame.next++]!;
    if ('tagName' in node) {
      const leave = enter(walk, node, stack.length > depth);
      if (leave !== 'skip') stack.push({ nodes: node.childNodes, next: 0, leave });
    } else if (isText(node)) {
      addText(walk, node, shortcodes, keepsSpace);
    }
  }
}

function enter(walk: Walk, element: HtmlElement, isTooDeep: boolean): Leave {
  const role = roleOf(element);
  const isTooNested = walk.nesting > deepestNesting && nests(role);
  if (!isTooDeep && !isTooNested) return handlers[role](walk, element);

  reportDepth(walk);
  return handlers[flattened(role)](walk, element);
}

function addText(
  walk: Walk,
  node: HtmlText,
  shortcodes: ShortcodeFilter | undefined,
  autop: boolean,
): void {
  if (walk.preformatted > 0) addLines(walk, rawOf(node));
  else if (autop && !walk.isFlat)
    addParagraphs(walk, shortcodes?.(walk, rawOf(node)) ?? rawOf(node));
  else if (shortcodes) addFiltered(walk, node, shortcodes);
  else walk.run.addWords(node, walk.marks);
}

function addFiltered(walk: Walk, node: HtmlText, shortcodes: ShortcodeFilter): void {
  const text = textOf(node);
  const left = shortcodes(walk, text);
  if (left === text) walk.run.addWords(node, walk.marks);
  else walk.run.addText(left, walk.marks);
}

function rawOf(node: HtmlText): string {
  return node.raw ?? textOf(node);
}

/** A raw text keeps its lines by itself; within another, only they are left. */
function addLines(walk: Walk, text: string): void {
  if (walk.isRaw) {
    walk.run.addText(text, walk.marks);
    return;
  }
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) walk.run.addBreak(walk.marks);
    walk.run.addText(line, walk.marks);
  }
}

function addParagraphs(walk: Walk, text: string): void {
  for (const [index, paragraph] of text.split(/\r?\n[ \t\r]*\n\s*/).entries()) {
    if (index > 0) walk.boundary();
    for (const [number, line] of paragraph.split('\n').entries()) {
      if (number > 0) walk.run.addBreak(walk.marks);
      walk.run.addText(line, walk.marks);
    }
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
