const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * The values in JSON text with faults whose cure is certain: line breaks and other controls in strings, needless
 * backslashes, comments, commas before a closing bracket, semicolons, several values in a row. `undefined` when that
 * is not enough.
 */
export function repairJson(text: string): unknown[] | undefined {
  const chunks = splitValues(text);
  if (!chunks || chunks.length === 0) return undefined;
  try {
    return chunks.map((chunk) => JSON.parse(chunk) as unknown);
  } catch {
    return undefined;
  }
}

/** The texts of the values in a row, mended; `undefined` when something else stands between them, or one is open. */
function splitValues(text: string): string[] | undefined {
  const chunks: string[] = [];
  let chunk = '';
  let depth = 0;
  for (let index = 0; index < text.length;) {
    const character = text[index]!;
    const end = endOfToken(text, index);
    if (character === '"') chunk += mendString(text.slice(index, end));
    else if (end === index + 1 && !isDroppedComma(text, index)) chunk += character;
    if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    if (depth < 0) return undefined;
    if (depth === 0) {
      if (/[}\]]/.test(character)) chunks.push(chunk);
      else if (end === index + 1 && !/[\s;,]/.test(character)) return undefined;
      chunk = '';
    }
    index = end;
  }
  return depth === 0 ? chunks : undefined;
}

/** Where a string or a comment that begins here ends; one further for any other character. */
function endOfToken(text: string, start: number): number {
  if (text[start] === '"') return endOfString(text, start);
  if (text.startsWith('//', start)) return endAt(text.indexOf('\n', start), 0, text);
  if (text.startsWith('/*', start)) return endAt(text.indexOf('*/', start), 2, text);
  return start + 1;
}

function endAt(found: number, length: number, text: string): number {
  return found < 0 ? text.length : found + length;
}

function endOfString(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index += 1) {
    if (text[index] === '\\') index += 1;
    else if (text[index] === '"') return index + 1;
  }
  return text.length;
}

function mendString(text: string): string {
  return (
    text
      .replace(/\\([^"\\/bfnrtu])/g, '$1')
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u001f]/g, (control) => escapes[control] ?? ' ')
  );
}

const afterComma = /,\s*[}\]]/y;

function isDroppedComma(text: string, index: number): boolean {
  afterComma.lastIndex = index;
  return text[index] === ';' || afterComma.test(text);
}
