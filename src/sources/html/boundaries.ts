import { classNames, parentTag } from './attributes';
import { isBlockLevel } from './elements';
import type { HtmlElement } from './parse';
import type { Leave, Walk } from './walk';

/** An element that only sets its text apart from what stands around it. */
export function boundary(walk: Walk, element: HtmlElement): Leave {
  if (isAloneInCell(element)) return undefined;
  walk.boundary();
  return () => walk.boundary();
}

/** An element that has no block of its own yet. */
export function simplified(walk: Walk, element: HtmlElement): Leave {
  const leave = boundary(walk, element);
  walk.issues.report(
    'info',
    'block-simplified',
    walk.path,
    `There is no block for ${describe(element)} yet: its content was kept as paragraphs and pictures.`,
  );
  return leave;
}

function describe(element: HtmlElement): string {
  const name = classNames(element).find((candidate) => candidate.startsWith('wp-'));
  return name ? `<${element.tagName} class="${name}">` : `<${element.tagName}>`;
}

/** Word processors put a paragraph into each cell; the row is still one line. */
function isAloneInCell(element: HtmlElement): boolean {
  return /^t[dh]$/.test(parentTag(element)) && blocksIn(element.parentNode) === 1;
}

const counts = new WeakMap<object, number>();

/** Counted once a cell: a hostile one may hold a hundred thousand. */
function blocksIn(cell: HtmlElement['parentNode']): number {
  if (!cell) return 0;
  const known = counts.get(cell);
  if (known !== undefined) return known;

  const count = cell.childNodes.filter((node) => 'tagName' in node && isBlockLevel(node)).length;
  counts.set(cell, count);
  return count;
}
