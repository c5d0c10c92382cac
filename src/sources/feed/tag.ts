import { decodeReferences } from './references';

/** A start tag. */
export interface Tag {
  /** As written, prefix and all, in small letters. */
  name: string;
  attributes: ReadonlyMap<string, string>;
  isEmpty: boolean;
  /** Where the text goes on. */
  end: number;
}

const namePattern = /[\p{L}_:][^\s/>=<"'&]*/uy;
const attributePattern = /[^\s=/>"'<]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?/y;
const spacePattern = /[\s/]*/y;

const mostAttributes = 200;

/** The start tag at `open`; `undefined` when the `<` there is only a character. */
export function readTag(xml: string, open: number): Tag | undefined {
  const name = match(namePattern, xml, open + 1);
  if (name === undefined) return undefined;

  const attributes = new Map<string, string>();
  let at = open + 1 + name.length;
  let isEmpty = false;
  while (at < xml.length) {
    const space = match(spacePattern, xml, at) ?? '';
    at += space.length;
    isEmpty = space.endsWith('/');
    if (xml[at] === '>' || xml[at] === '<' || at >= xml.length) break;
    const attribute = match(attributePattern, xml, at);
    if (attribute !== undefined && attributes.size < mostAttributes) add(attributes, attribute);
    at += attribute?.length ?? 1;
  }
  const end = xml[at] === '>' ? at + 1 : at;
  return { name: name.toLowerCase(), attributes, isEmpty, end };
}

function match(pattern: RegExp, xml: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(xml)?.[0];
}

function add(attributes: Map<string, string>, text: string): void {
  const equals = text.indexOf('=');
  const name = (equals === -1 ? text : text.slice(0, equals)).trim().toLowerCase();
  const value = equals === -1 ? '' : text.slice(equals + 1).trim();
  const unquoted = /^["']/.test(value) ? value.slice(1, -1) : value;
  if (!attributes.has(name)) attributes.set(name, decodeReferences(unquoted).trim());
}
