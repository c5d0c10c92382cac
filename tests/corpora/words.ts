import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { Issue } from '../../src/model/issue';

type Node = DefaultTreeAdapterTypes.ChildNode;

const withoutText = new Set(
  'applet audio button embed head iframe input meter noscript object progress script select style svg template textarea title video datalist noembed noframes'.split(
    ' ',
  ),
);
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** The words that HTML shows, taken out by another way than the library's: for comparison. */
export function wordsOfHtml(html: string): string[] {
  return split(textOf(parseFragment(html).childNodes));
}

function textOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if ('value' in node) return node.value;
      if (!('tagName' in node) || withoutText.has(node.tagName)) return ' ';
      if (node.tagName === 'img') return emojiOf(node);
      const text = textOf(inReadingOrder(node));
      return inline.has(node.tagName) && !isButton(node) ? text : ` ${text} `;
    })
    .join('');
}

type Element = DefaultTreeAdapterTypes.Element;

/** The caption of a table is printed above it, wherever the source has it. */
function inReadingOrder({ tagName, childNodes }: Element): readonly Node[] {
  const isTable = tagName === 'figure' && childNodes.some(({ nodeName }) => nodeName === 'table');
  return isTable ? childNodes.toSorted((one, other) => rank(one) - rank(other)) : childNodes;
}

function rank({ nodeName }: Node): number {
  return nodeName === 'figcaption' ? 0 : 1;
}

function get({ attrs }: Element, name: string): string {
  return attrs.find((attribute) => attribute.name === name)?.value ?? '';
}

function emojiOf(element: Element): string {
  return /\b(emoji|wp-smiley)\b/.test(get(element, 'class')) ? get(element, 'alt') : ' ';
}

/** WordPress's style sheet sets these apart. */
function isButton(element: Element): boolean {
  return /\bwp-block-(button__link|file__button)\b/.test(get(element, 'class'));
}

/** The words of blocks or rich text in the order they are read; alternative texts and addresses are not read. */
export function wordsOfBlocks(value: unknown): string[] {
  return split(readText(value));
}

function readText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  if (Array.isArray(value)) {
    const isRichText = value.every((item) => typeof item === 'string' || isInline(item));
    return value.map(readText).join(isRichText ? '' : ' ');
  }
  if ('type' in value && value.type === 'lineBreak') return ' ';
  if ('type' in value && isInline(value)) return readText('text' in value ? value.text : '');
  const fields = value as Record<string, unknown>;
  return readable(fields)
    .map((key) => readText(fields[key]))
    .join(' ');
}

/** Where a block keeps words, in the order they stand on a page; a table's caption stands above it. */
function readable({ type }: Record<string, unknown>): readonly string[] {
  const [first, last] = type === 'table' ? ['caption', ''] : ['', 'caption'];
  return [
    ...[first, 'summary', 'text', 'code', 'head', 'body', 'foot'],
    ...['items', 'pictures', 'blocks', last, 'cite'],
  ];
}

const inlineTypes = new Set(
  'link strong emphasis code mark sub sup abbr lineBreak small deleted inserted quote cite keyboard span footnote'.split(
    ' ',
  ),
);

function isInline(value: object): boolean {
  if (!('type' in value) || ['code', 'cite', 'blocks'].some((key) => key in value)) return false;
  return inlineTypes.has(String(value.type)) && ('text' in value || value.type === 'lineBreak');
}

/** A table's cells are set apart by a dot, which is no word. */
function split(text: string): string[] {
  return text.split(/[\s\u200b-\u200f\u2060·]+/u).filter(Boolean);
}

/** Shortcodes that were left out are reported; this is the text without them. */
export function withoutShortcodes(html: string, issues: readonly Issue[]): string {
  return issues
    .filter(({ code }) => code === 'shortcode-stripped')
    .map(({ message }) => /\[[^\]]*\]/.exec(message)?.[0] ?? '')
    .reduce((rest, tag) => rest.replace(tag, ' '), html);
}

/**
 * Whether a word must come out. Two kinds need not: an address that stands alone may become an embed, which has the
 * address of its page; and footnotes have a way back of their own in place of the arrow.
 */
export function isWord(word: string): boolean {
  return !/^https?:\/\//.test(word) && !/^(?:↩|↑|\ufe0e)+$/.test(word);
}
