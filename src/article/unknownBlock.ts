import type { Issue } from '../model/issue';

/** Fields in which a block of any maker keeps words for readers, in the order they are read. */
const readable = [
  'title',
  'headline',
  'text',
  'caption',
  'cite',
  'items',
  'blocks',
  'children',
  'content',
];

/** What can be read in a block of an unknown type, piece by piece; markup in it stays text. */
export function readableText(block: unknown): string[] {
  const found: string[] = [];
  const pending: unknown[] = [block];
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value === 'string') found.push(value);
    else if (Array.isArray(value)) pending.push(...value.toReversed());
    else if (typeof value === 'object' && value !== null) {
      const fields = value as Record<string, unknown>;
      pending.push(
        ...readable
          .filter((name) => Object.hasOwn(fields, name))
          .map((name) => fields[name])
          .toReversed(),
      );
    }
  }
  return found.filter((text) => text.trim());
}

/** Says which block nobody renders, and how to render it. */
export function unknownBlock({ type }: { type: string }, path: string): Issue {
  return {
    code: 'block-unknown',
    path,
    severity: 'warning',
    message: `No component renders blocks of type "${type}", so only their text is shown: pass one, blocks={{ '${type}': YourComponent }}.`,
  };
}

/** Says which block could not be rendered, and why. */
export function failedBlock({ type }: { type: string }, path: string, error: unknown): Issue {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: 'block-failed',
    path,
    severity: 'error',
    message: `A block of type "${type}" could not be rendered (${reason}), so only its text is shown: check its data, or your component in blocks.`,
  };
}
