import type { RichText } from './text';

/** The characters of a text without its elements; a line break becomes a space. */
export function plainText(text: RichText | undefined): string {
  if (text === undefined) return '';
  if (typeof text === 'string') return text;

  return text
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      return inline.type === 'lineBreak' ? ' ' : plainText(inline.text);
    })
    .join('');
}
