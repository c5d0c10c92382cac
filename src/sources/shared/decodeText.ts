import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

const tag = /<\/?[a-z][^<>]*>/i;
const reference = /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i;
const withoutWords = new Set(['script', 'style', 'template']);

/**
 * A text that ought to be plain, as plain text: references such as `&amp;` decoded, also where they were written
 * twice, tags gone, white space single. A lone "<" stays.
 */
export function decodeText(text: string): string {
  let decoded = text;
  for (let round = 0; round < 2 && (reference.test(decoded) || tag.test(decoded)); round += 1) {
    const isMarkup = tag.test(decoded);
    decoded = textOf(
      parseFragment(isMarkup ? decoded : decoded.replaceAll('<', '&lt;')).childNodes,
    );
  }
  return singleSpaces(decoded);
}

/** White space of any kind as single spaces, none around. */
export function singleSpaces(text: string): string {
  return text.replace(/[\s\u200b]+/gu, ' ').trim();
}

/** The characters of nodes in order, a space where a tag stood between blocks. */
export function textOf(nodes: readonly Node[]): string {
  const pending = [...nodes].toReversed();
  let text = '';
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.nodeName === '#text' && 'value' in node) text += node.value;
    else if ('tagName' in node && !withoutWords.has(node.tagName)) {
      if (/^(?:br|div|h\d|li|p|td)$/.test(node.tagName)) text += ' ';
      for (const child of node.childNodes.toReversed()) pending.push(child);
    }
  }
  return text;
}
