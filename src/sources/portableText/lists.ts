import type { Block, BlockOf, FlowContent } from '../../model/blocks';
import type { RichText } from '../../model/text';
import { compact } from '../result';

/** How deep lists may stand in one another. */
const deepestLevel = 16;

interface OpenItem {
  text: RichText;
  blocks?: Block[];
}

interface OpenList {
  kind: string;
  level: number;
  items: OpenItem[];
}

/** Makes lists in lists of items that only say how deep they stand. */
export class ListBuilder {
  private readonly open: OpenList[] = [];

  /** Adds an item; a list that begins with it is put where it belongs: into an open item, or by `place`. */
  add(kind: string, wanted: unknown, text: RichText, place: (block: Block) => void): void {
    const level = typeof wanted === 'number' && wanted >= 1 ? Math.min(wanted, deepestLevel) : 1;
    for (let top = this.open.at(-1); top && isOver(top, kind, level); top = this.open.at(-1)) {
      this.open.pop();
    }
    const parent = this.open.at(-1);
    if (parent?.level === level) {
      parent.items.push({ text });
      return;
    }
    const items: OpenItem[] = [{ text }];
    this.open.push({ kind, level, items });
    const ordered = kind === 'number' || undefined;
    const list = compact<BlockOf<'list'>>({
      type: 'list',
      ordered,
      items: items satisfies FlowContent[],
    });
    const item = parent?.items.at(-1);
    if (item) (item.blocks ??= []).push(list);
    else place(list);
  }

  /** Ends every list: what follows is no item. */
  close(): void {
    this.open.length = 0;
  }
}

function isOver(list: OpenList, kind: string, level: number): boolean {
  return list.level > level || (list.level === level && list.kind !== kind);
}
