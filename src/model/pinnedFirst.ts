import type { Block } from './blocks';

/** A body whose pinned updates stand before the other updates; everything else keeps its place. */
export function pinnedFirst(body: readonly Block[]): readonly Block[] {
  const pinned = body.filter(isPinned);
  if (pinned.length === 0) return body;

  const rest = body.filter((block) => !isPinned(block));
  const first = rest.findIndex(({ type }) => type === 'liveUpdate');
  return first < 0 ? body : rest.toSpliced(first, 0, ...pinned);
}

function isPinned(block: Block): boolean {
  return block.type === 'liveUpdate' && block.isPinned === true;
}
