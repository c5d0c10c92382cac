import { field } from './untrusted';

/** Where programs keep the words that readers see, in the order they are read. */
const readableKeys = [
  ...['headlines', 'headline', 'heading', 'title', 'subtitle', 'label', 'question', 'answer'],
  ...['basic', 'text', 'content', 'body', 'quote', 'summary', 'description', 'caption'],
  ...['citation', 'cite', 'children', 'content_elements', 'items', 'rows', 'cells', 'blocks'],
];

const mostVisits = 2000;
const deepest = 24;

/**
 * The words in something nobody described, each string one text: strings, what lists hold, and what stands under keys
 * that usually hold words. Bounded, whatever it is given.
 */
export function readableTexts(value: unknown): string[] {
  const texts: string[] = [];
  const pending: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  let visits = 0;
  for (let next = pending.pop(); next && visits < mostVisits; next = pending.pop()) {
    visits += 1;
    if (typeof next.value === 'string') {
      if (next.value.trim()) texts.push(next.value);
      continue;
    }
    if (next.depth >= deepest) continue;
    const depth = next.depth + 1;
    for (const part of partsOf(next.value).toReversed()) pending.push({ value: part, depth });
  }
  return texts;
}

function partsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.slice(0, mostVisits) as unknown[];
  return readableKeys.map((key) => field(value, key)).filter((part) => part !== undefined);
}
