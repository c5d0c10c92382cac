import { parseFragment } from 'parse5';

const inXml: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  quot: '"',
};

/** What names stand for that were met before; bounded, for a feed may make up as many as it likes. */
const known = new Map<string, string>();
const mostKnown = 500;

/** What a reference means in HTML, which has names for some two thousand characters. */
function inHtml(reference: string): string {
  const found = known.get(reference);
  if (found !== undefined) return found;
  const [node] = parseFragment(reference).childNodes;
  const characters = node && 'value' in node ? node.value : reference;
  if (known.size < mostKnown) known.set(reference, characters);
  return characters;
}

/** Text with its character references replaced; what only looks like one stays. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,8})|#x([\da-f]{1,7})|([a-z][\da-z]{1,30}));/gi,
    (reference: string, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name !== undefined) return decodeName(name, reference);
      const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
      return decodeCode(code, reference);
    },
  );
}

function decodeName(name: string, reference: string): string {
  return Object.hasOwn(inXml, name) ? inXml[name]! : inHtml(reference);
}

/** `&#150;` is a dash to browsers and to whoever wrote it, though XML says otherwise. */
function decodeCode(code: number, reference: string): string {
  if (code >= 128 && code < 160) return inHtml(`&#${code};`);
  if (code > 0x10_ff_ff || (code >= 0xd8_00 && code <= 0xdf_ff) || code === 0) return reference;
  return String.fromCodePoint(code);
}
