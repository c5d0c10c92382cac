import { defaultTreeAdapter, parseFragment } from 'parse5';
import type { DefaultTreeAdapterMap, DefaultTreeAdapterTypes, TreeAdapter } from 'parse5';
import { cutToBytes } from '../cutToBytes';
import type { IssueList, SourceLimits } from '../result';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

const defaultNodes = 100_000;

/**
 * The nodes of an HTML fragment, parsed as browsers do, up to the limits; what they cut is reported.
 * A whole page is read as well: its `html`, `head` and `body` tags count for nothing.
 */
export function parseHtml(
  html: string,
  limits: SourceLimits | undefined,
  issues: IssueList,
): readonly HtmlNode[] {
  const text = cutToBytes(html, limits?.bytes, issues);
  return parseNodes(text, limits?.nodes ?? defaultNodes, issues);
}

/** Leaves the parser in the middle of its work: it has no other way to be stopped. */
class NodeLimitReached extends Error {}

function parseNodes(html: string, nodes: number, issues: IssueList): readonly HtmlNode[] {
  const adapter = new CountingAdapter(nodes);
  try {
    return parseFragment(html, { treeAdapter: adapter.adapter }).childNodes;
  } catch (error) {
    if (!(error instanceof NodeLimitReached)) throw error;
    issues.report(
      'warning',
      'input-cut',
      '',
      `The HTML has more than ${nodes} elements: what comes after them was left out. Raise limits.nodes to read it.`,
    );
    return adapter.root?.childNodes ?? [];
  }
}

class CountingAdapter {
  /** Where the parser gathers the nodes of a fragment: the first `html` element, which it makes itself. */
  root: HtmlElement | undefined;
  private left: number;

  constructor(nodes: number) {
    this.left = nodes;
  }

  readonly adapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement: (...description) => {
      const element = defaultTreeAdapter.createElement(...description);
      if (!this.root && element.tagName === 'html') this.root = element;
      if (this.root && element !== this.root) this.count();
      return element;
    },
    createCommentNode: (data) => {
      this.count();
      return defaultTreeAdapter.createCommentNode(data);
    },
  };

  private count(): void {
    if (this.left === 0) throw new NodeLimitReached();
    this.left -= 1;
  }
}
