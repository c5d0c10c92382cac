import { plainText } from './plainText';
import type { Inline, RichText } from './text';

/** A text in two at a place among its characters, as `plainText` counts them; elements cut in two stand in both. */
export function splitText(text: RichText, place: number): [RichText, RichText] {
  if (typeof text === 'string') return [text.slice(0, place).trimEnd(), text.slice(place)];

  const [before, after]: [Inline[], Inline[]] = [[], []];
  let left = place;
  for (const inline of text) {
    const { length } = plainText([inline]);
    if (length <= left && left > 0) before.push(inline);
    else if (left <= 0) after.push(inline);
    else {
      const [head, tail] = splitInline(inline, left);
      before.push(head);
      after.push(tail);
    }
    left -= length;
  }
  return [before, after];
}

function splitInline(inline: Inline, place: number): [Inline, Inline] {
  if (typeof inline === 'string') return [inline.slice(0, place).trimEnd(), inline.slice(place)];
  if (inline.type === 'lineBreak') return [inline, ''];

  const [head, tail] = splitText(inline.text, place);
  return [
    { ...inline, text: head },
    { ...inline, text: tail },
  ];
}
