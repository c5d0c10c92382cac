import type { PageElement, PageNode } from './parsePage';

const empty = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/**
 * Nodes as HTML that parses to the same nodes, without the elements that `isDropped` names. With a stack of its own:
 * pages may be deeper than the call stack. What stands in an `iframe` is no content of the page.
 */
export function serialize(
  nodes: readonly PageNode[],
  isDropped: (element: PageElement) => boolean,
): string {
  const html: string[] = [];
  const pending: (PageNode | string)[] = nodes.toReversed();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (typeof node === 'string') html.push(node);
    else if (node.nodeName === '#text' && 'value' in node) html.push(escapeText(node.value));
    else if ('tagName' in node && isDropped(node)) html.push(' ');
    else if ('tagName' in node) {
      html.push(startTag(node));
      if (empty.has(node.tagName)) continue;
      pending.push(`</${node.tagName}>`);
      if (node.tagName === 'iframe') continue;
      for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
        pending.push(node.childNodes[index]!);
      }
    }
  }
  return html.join('');
}

function startTag({ tagName, attrs, childNodes }: PageElement): string {
  const attributes = attrs.map(({ name, value }) => ` ${name}="${escapeAttribute(value)}"`);
  const first = childNodes[0];
  // A parser takes the first line break in a `pre` away.
  const isBroken = tagName === 'pre' && first && 'value' in first && first.value.startsWith('\n');
  return `<${tagName}${attributes.join('')}>${isBroken ? '\n' : ''}`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
