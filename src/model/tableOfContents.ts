import type { Block, BlockOf } from './blocks';
import { plainText } from './plainText';
import type { RichText } from './text';

/** One subhead of a body, and those below it. */
export interface ContentsEntry {
  id: string;
  text: RichText;
  entries: readonly ContentsEntry[];
}

/**
 * The body with an `id` on each subhead that has none, made of its words, so that a table of contents can lead to it.
 * The same body gives the same ids; each is there once.
 */
export function withHeadingIds(body: readonly Block[]): readonly Block[] {
  const taken = new Set(body.map((block) => (block.type === 'heading' ? block.id : undefined)));
  return body.map((block) => {
    if (block.type !== 'heading' || block.id) return block;
    const name = slugOf(block);
    if (name === '') return block;
    let id = name;
    for (let number = 2; taken.has(id); number += 1) id = `${name}-${number}`;
    taken.add(id);
    return { ...block, id };
  });
}

/** Words of any script, joined by hyphens. */
function slugOf({ text }: BlockOf<'heading'>): string {
  const words =
    plainText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.join('-');
}

/**
 * The subheads of a body as a tree: a level 3 under the level 2 before it. Those without words are left out. Subheads
 * without an `id` get the one that `withHeadingIds` gives them.
 */
export function tableOfContents(body: readonly Block[]): ContentsEntry[] {
  const root: Entry = { level: 0, id: '', text: '', entries: [] };
  const open = [root];
  for (const block of withHeadingIds(body)) {
    if (block.type !== 'heading' || !block.id || !plainText(block.text).trim()) continue;
    while (open.length > 1 && open.at(-1)!.level >= block.level) open.pop();
    const entry = { level: block.level, id: block.id, text: block.text, entries: [] };
    open.at(-1)!.entries.push(entry);
    open.push(entry);
  }
  return root.entries;
}

interface Entry extends ContentsEntry {
  level: number;
  entries: Entry[];
}
