import { defaultTreeAdapter, parseFragment } from 'parse5';
import type { DefaultTreeAdapterMap, DefaultTreeAdapterTypes, TreeAdapter } from 'parse5';
import type { IssueList } from '../result';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** What the parser made of a text. */
export interface Parsed {
  nodes: readonly HtmlNode[];
  /** List items by their id: what footnotes may be. */
  items: ReadonlyMap<string, HtmlElement>;
}

/**
 * The nodes of an HTML fragment, parsed as browsers do, up to so many; what they cut is reported. A whole page is read
 * as well: its `html`, `head` and `body` tags count for nothing.
 */
export function parseHtml(html: string, nodes: number, issues: IssueList): Parsed {
  const adapter = new CountingAdapter(nodes);
  const { items } = adapter;
  try {
    return { nodes: parseFragment(html, { treeAdapter: adapter.adapter }).childNodes, items };
  } catch (error) {
    if (!(error instanceof NodeLimitReached)) throw error;
    issues.report(
      'warning',
      'input-cut',
      '',
      `The HTML has more than ${nodes} elements: what comes after them was left out. Raise limits.nodes to read it.`,
    );
    return { nodes: adapter.root?.childNodes ?? [], items };
  }
}

/** Leaves the parser in the middle of its work: it has no other way to be stopped. */
class NodeLimitReached extends Error {}

class CountingAdapter {
  /** Where the parser gathers the nodes of a fragment: the first `html` element, which it makes itself. */
  root: HtmlElement | undefined;
  readonly items = new Map<string, HtmlElement>();
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
      if (element.tagName === 'li') this.addItem(element);
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

  private addItem(element: HtmlElement): void {
    const id = element.attrs.find(({ name }) => name === 'id')?.value;
    if (id && !this.items.has(id)) this.items.set(id, element);
  }
}
