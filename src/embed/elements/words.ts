import { mostRead } from 'newsprint:words';

/** "Most read" in a language, else in the wider one: `pt-PT`, then `pt`, then English. */
export function wordIn(tag: string): string {
  if (!tag) return mostRead.en!;
  return mostRead[tag] ?? wordIn(tag.replace(/-?[^-]*$/, ''));
}
