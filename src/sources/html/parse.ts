import { defaultTreeAdapter, parseFragment } from 'parse5';
import type { DefaultTreeAdapterMap, DefaultTreeAdapterTypes, TreeAdapter } from 'parse5';
import type { IssueList } from '../result';
import { addPiece, type Words } from './words';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

/** A text of the tree. */
export interface HtmlText extends DefaultTreeAdapterTypes.TextNode, Words {
  /** With all its white space, where that may count. */
  raw: string | undefined;
}

/** Whether a node is a text: every one comes from the adapter below. */
export function isText(node: HtmlNode | undefined): node is HtmlText {
  return node?.nodeName === '#text';
}

/** What the parser made of a text. */
export interface Parsed {
  nodes: readonly HtmlNode[];
  /** List items by their id: what footnotes may be. */
  items: ReadonlyMap<string, HtmlElement>;
}

export interface ParseOptions {
  /** Elements and comments that are read. */
  nodes: number;
  /** Whether every text keeps its white space; else those in and after a `pre` alone. */
  keepsSpace: boolean;
}

/** CSS shows it as a space; as a reference it is the only white space that the parser leaves inside a word. */
const carriageReturn = /&#(?:0*13(?!\d)|x0*d(?![\da-f]));?/gi;

/**
 * The nodes of an HTML fragment, parsed as browsers do, up to so many; what they cut is reported. A whole page is read
 * as well: its `html`, `head` and `body` tags count for nothing.
 */
export function parseHtml(html: string, options: ParseOptions, issues: IssueList): Parsed {
  const tree = new Tree(options);
  const { items } = tree;
  try {
    const text = html.replace(carriageReturn, '&#32;');
    return { nodes: parseFragment(text, { treeAdapter: tree.adapter }).childNodes, items };
  } catch (error) {
    if (!(error instanceof NodeLimitReached)) throw error;
    issues.report(
      'warning',
      'input-cut',
      '',
      `The HTML has more than ${options.nodes} elements: what comes after them was left out. Raise limits.nodes to read it.`,
    );
    return { nodes: tree.root?.childNodes ?? [], items };
  }
}

/** Leaves the parser in the middle of its work: it has no other way to be stopped. */
class NodeLimitReached extends Error {}

const keepingSpace: ReadonlySet<string> = new Set(['listing', 'plaintext', 'pre', 'xmp']);

class Tree {
  /** Where the parser gathers the nodes of a fragment: the first `html` element, which it makes itself. */
  root: HtmlElement | undefined;
  readonly items = new Map<string, HtmlElement>();
  private left: number;
  private keepsSpace: boolean;

  constructor({ nodes, keepsSpace }: ParseOptions) {
    this.left = nodes;
    this.keepsSpace = keepsSpace;
  }

  readonly adapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement: (tagName, namespaceURI, attrs) => {
      const element = defaultTreeAdapter.createElement(tagName, namespaceURI, attrs);
      if (this.root) this.count();
      else if (tagName === 'html') this.root = element;
      if (tagName === 'li') this.addItem(element);
      else if (keepingSpace.has(tagName)) this.keepsSpace = true;
      return element;
    },
    createCommentNode: (data) => {
      this.count();
      return defaultTreeAdapter.createCommentNode(data);
    },
    insertText: (parent, piece) => {
      const { childNodes } = parent;
      const last = childNodes.length > 0 ? childNodes[childNodes.length - 1] : undefined;
      if (isText(last)) addTo(last, piece);
      else childNodes.push(createText(parent, piece, this.keepsSpace));
    },
    insertTextBefore: (parent, piece, reference) => {
      const { childNodes } = parent;
      const index = childNodes.lastIndexOf(reference);
      const before = index > 0 ? childNodes[index - 1] : undefined;
      if (isText(before)) addTo(before, piece);
      else childNodes.splice(index, 0, createText(parent, piece, this.keepsSpace));
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

function createText(parentNode: HtmlParent, piece: string, keepsSpace: boolean): HtmlText {
  const text: HtmlText = {
    nodeName: '#text' as HtmlText['nodeName'],
    parentNode,
    value: '',
    startsBlank: false,
    endsBlank: false,
    isSplit: false,
    isVisible: false,
    raw: keepsSpace ? '' : undefined,
  };
  addTo(text, piece);
  return text;
}

function addTo(text: HtmlText, piece: string): void {
  addPiece(text, piece);
  if (text.raw !== undefined) text.raw += piece;
}
