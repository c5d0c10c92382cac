import type { IssueList, SourceLimits } from '../result';
import { decodeReferences } from './references';
import { readTag } from './tag';
import { TreeBuilder } from './tree';
import type { XmlElement } from './tree';

const defaultNodes = 100_000;
const defaultDepth = 512;

/** Ends of what is no text: where one is missing, everything that follows belongs to it. */
const skipped: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<!', '>'],
];

const cdata = '<![CDATA[';

/**
 * The root element of XML as feeds really are: stray `&` and `<` are text, end tags without a start count for nothing,
 * missing ones are added. Names are read in small letters. Entities that a document declares itself are not expanded,
 * so that none can grow. One pass over the text; `undefined` when there is no element in it.
 */
export function parseXml(
  xml: string,
  base: string | undefined,
  limits: SourceLimits | undefined,
  issues: IssueList,
): XmlElement | undefined {
  const tree = new TreeBuilder(base, limits?.nodes ?? defaultNodes, limits?.depth ?? defaultDepth);
  let at = 0;
  while (at < xml.length && !tree.isFull) {
    const open = xml.indexOf('<', at);
    const end = open === -1 ? xml.length : open;
    if (end > at) tree.text(decodeReferences(xml.slice(at, end)));
    if (open === -1) break;
    at = readMarkup(xml, open, tree);
  }
  reportLimits(tree, issues);
  return tree.root;
}

/** Reads what begins with `<` at `open`; where it ends. */
function readMarkup(xml: string, open: number, tree: TreeBuilder): number {
  if (xml.startsWith(cdata, open)) {
    const start = open + cdata.length;
    const end = xml.indexOf(']]>', start);
    tree.text(xml.slice(start, end === -1 ? xml.length : end));
    return end === -1 ? xml.length : end + 3;
  }
  if (xml.startsWith('</', open)) {
    const end = xml.indexOf('>', open);
    tree.close(
      xml
        .slice(open + 2, end === -1 ? xml.length : end)
        .trim()
        .toLowerCase(),
    );
    return end === -1 ? xml.length : end + 1;
  }
  if (/^<!doctype/i.test(xml.slice(open, open + 9))) return endOfDoctype(xml, open);
  for (const [start, stop] of skipped) {
    if (!xml.startsWith(start, open)) continue;
    const end = xml.indexOf(stop, open + start.length);
    return end === -1 ? xml.length : end + stop.length;
  }
  const tag = readTag(xml, open);
  if (!tag) {
    tree.text('<');
    return open + 1;
  }
  tree.open(tag);
  if (tag.isEmpty) tree.close(tag.name);
  return tag.end;
}

/** A document type may hold declarations, and those tags. */
function endOfDoctype(xml: string, open: number): number {
  const end = xml.indexOf('>', open);
  if (end === -1) return xml.length;
  if (!xml.slice(open, end).includes('[')) return end + 1;
  const close = /\]\s*>/g;
  close.lastIndex = open;
  return close.exec(xml) ? close.lastIndex : xml.length;
}

function reportLimits(tree: TreeBuilder, issues: IssueList): void {
  if (tree.isFull) {
    issues.report(
      'warning',
      'input-cut',
      '',
      'The feed has more elements than are read: what comes after was left out. Raise limits.nodes to read it.',
    );
  }
  if (tree.isTooDeep) {
    issues.report(
      'warning',
      'depth-cut',
      '',
      'Elements stand so deep inside one another that the innermost were left out.',
    );
  }
}
