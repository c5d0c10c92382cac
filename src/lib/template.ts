import { memoize } from './memoize';

/** A pattern such as `By {names}` in pieces: odd places hold the names between the braces. */
const split = memoize((pattern) => pattern.split(/\{(\w+)\}/));

/** Fills the slots of a pattern with text: `fill('Published {date}', { date })`. */
export function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return fillParts(pattern, values).join('');
}

/** The same where a slot holds more than text: the pieces in order. A slot without a value is left out. */
export function fillParts<Value>(
  pattern: string,
  values: Readonly<Record<string, Value>>,
): (Value | string)[] {
  const parts: (Value | string)[] = [];
  const pieces = split(pattern);
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]!;
    const part = index % 2 === 1 ? values[piece] : piece;
    if (part !== undefined && part !== '') parts.push(part);
  }
  return parts;
}
