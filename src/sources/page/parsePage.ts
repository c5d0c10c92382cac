import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap, type TreeAdapter } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { cutToBytes } from '../cutToBytes';
import type { IssueList, SourceLimits } from '../result';

export type PageElement = DefaultTreeAdapterTypes.Element;
export type PageNode = DefaultTreeAdapterTypes.ChildNode;

const defaultNodes = 100_000;

/** Leaves the parser in the middle of its work: it has no other way to be stopped. */
class NodeLimitReached extends Error {}

/** Every element of a page in the order of the text, parsed as browsers do, up to the limits; cuts are reported. */
export function parsePage(
  html: string,
  limits: SourceLimits | undefined,
  issues: IssueList,
): PageElement[] {
  const nodes = limits?.nodes ?? defaultNodes;
  const { adapter, roots } = countingAdapter(nodes);
  try {
    parse(cutToBytes(html, limits?.bytes, issues), { treeAdapter: adapter });
  } catch (error) {
    if (!(error instanceof NodeLimitReached)) throw error;
    issues.report(
      'warning',
      'input-cut',
      '',
      `The page has more than ${nodes} elements: what comes after them was left out. Raise limits.nodes to read it.`,
    );
  }
  return elementsOf(roots[0]?.childNodes ?? []);
}

/** The document is kept from the start, so that it is there when the parser is left. */
function countingAdapter(nodes: number) {
  const roots: DefaultTreeAdapterTypes.Document[] = [];
  let left = nodes;
  const count = <Node>(node: Node): Node => {
    if (left === 0) throw new NodeLimitReached();
    left -= 1;
    return node;
  };
  const adapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createDocument: () => {
      roots.push(defaultTreeAdapter.createDocument());
      return roots.at(-1)!;
    },
    createElement: (...description) => count(defaultTreeAdapter.createElement(...description)),
    createCommentNode: (data) => count(defaultTreeAdapter.createCommentNode(data)),
  };
  return { adapter, roots };
}

/** The elements among nodes and below them, in order, however deep. */
export function elementsOf(nodes: readonly PageNode[]): PageElement[] {
  const elements: PageElement[] = [];
  const pending = nodes.toReversed();
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (!('tagName' in node)) continue;
    elements.push(node);
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      pending.push(node.childNodes[index]!);
    }
  }
  return elements;
}

/** The value of an attribute without white space around it; empty when there is none. */
export function attributeOf(element: PageElement, name: string): string {
  return element.attrs.find((attribute) => attribute.name === name)?.value.trim() ?? '';
}

/** Whether one of the words in an attribute is `token`. */
export function hasToken(element: PageElement, name: string, token: string): boolean {
  return attributeOf(element, name).split(/\s+/).includes(token);
}

export function classesOf(element: PageElement): string[] {
  return attributeOf(element, 'class').split(/\s+/);
}

/** The texts of the scripts that hold JSON-LD. */
export function jsonLdOf(elements: readonly PageElement[]): string[] {
  return elements
    .filter(
      (element) =>
        element.tagName === 'script' &&
        /^application\/ld\+json\b/i.test(attributeOf(element, 'type')),
    )
    .map(({ childNodes }) => childNodes.map((node) => ('value' in node ? node.value : '')).join(''))
    .filter((text) => text.trim() !== '');
}
