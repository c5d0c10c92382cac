import { canonicalName, emptyScope, innerScope, namespaceOf, type Scope } from './namespaces';
import type { Tag } from './tag';

/** An element of a feed. */
export interface XmlElement {
  /** With the prefix that its namespace usually has: `media:content`; RSS has none, Atom `atom`. */
  name: string;
  /** As written, without namespaces but for `xml:base` and the like. */
  attributes: ReadonlyMap<string, string>;
  children: (XmlElement | string)[];
  /** Against which addresses in it are resolved. */
  base?: string | undefined;
  /** BCP 47 tag of its text, as written. */
  language?: string | undefined;
}

interface OpenElement {
  name: string;
  element: XmlElement;
  scope: Scope;
}

/** Puts elements into one another as their tags come. */
export class TreeBuilder {
  root: XmlElement | undefined;
  isTooDeep = false;

  private readonly stack: OpenElement[] = [];
  /** How many elements of each name are open: an end tag without one is passed over at once. */
  private readonly openNames = new Map<string, number>();
  private rootNamespace = '';

  constructor(
    private readonly base: string | undefined,
    private nodesLeft: number,
    private readonly depth: number,
  ) {}

  /** Whether there are as many elements as may be. */
  get isFull(): boolean {
    return this.nodesLeft < 0;
  }

  open(tag: Tag): void {
    this.nodesLeft -= 1;
    if (this.isFull) return;
    const parent = this.stack.at(-1);
    // A second root: what follows the first is no part of the document.
    if (!parent && this.root) return;

    const isTooDeep = this.stack.length > this.depth;
    const outer = parent?.scope ?? emptyScope;
    const scope = isTooDeep ? outer : innerScope(outer, tag.attributes);
    if (!parent) this.rootNamespace = namespaceOf(tag.name, scope);
    const element: XmlElement = {
      name: isTooDeep ? '' : canonicalName(tag.name, scope, this.rootNamespace),
      attributes: tag.attributes,
      children: [],
      base: resolve(tag.attributes.get('xml:base'), parent?.element.base ?? this.base),
      language: tag.attributes.get('xml:lang') ?? parent?.element.language,
    };
    this.root ??= element;
    if (isTooDeep) this.isTooDeep = true;
    else parent?.element.children.push(element);
    this.stack.push({ name: tag.name, element, scope });
    this.openNames.set(tag.name, (this.openNames.get(tag.name) ?? 0) + 1);
  }

  /** Ends the innermost element of a name and all that are open in it. */
  close(name: string): void {
    if (!this.openNames.get(name)) return;
    for (let last = this.stack.pop(); last; last = this.stack.pop()) {
      this.openNames.set(last.name, this.openNames.get(last.name)! - 1);
      if (last.name === name) return;
    }
  }

  text(text: string): void {
    const children = this.stack.at(-1)?.element.children;
    if (!children) return;
    const last = children.length - 1;
    if (typeof children[last] === 'string') children[last] += text;
    else children.push(text);
  }
}

function resolve(address: string | undefined, base: string | undefined): string | undefined {
  if (!address) return base;
  try {
    return new URL(address, base).href;
  } catch {
    return base;
  }
}
