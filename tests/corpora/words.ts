import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

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
      const text = textOf(node.childNodes);
      return inline.has(node.tagName) ? text : ` ${text} `;
    })
    .join('');
}

function emojiOf({ attrs }: DefaultTreeAdapterTypes.Element): string {
  const get = (name: string) => attrs.find((attribute) => attribute.name === name)?.value ?? '';
  return /\b(emoji|wp-smiley)\b/.test(get('class')) ? get('alt') : ' ';
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
  const { text, items, blocks, caption, cite } = value as Record<string, unknown>;
  if ('type' in value && isInline(value)) return readText(text);
  return [text, items, blocks, caption, cite].map(readText).join(' ');
}

const inlineTypes = new Set('link strong emphasis code mark sub sup abbr lineBreak'.split(' '));

function isInline(value: object): boolean {
  return 'type' in value && inlineTypes.has(String(value.type));
}

/** A table's cells are set apart by a dot, which is no word. */
function split(text: string): string[] {
  return text.split(/[\s\u200b-\u200f\u2060·]+/u).filter(Boolean);
}
