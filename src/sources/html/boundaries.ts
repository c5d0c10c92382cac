import type { HtmlElement } from './parse';
import type { Leave, Walk } from './walk';

/** An element that only sets its text apart from what stands around it. */
export function boundary(walk: Walk): Leave {
  walk.boundary();
  return () => walk.boundary();
}

/** An element that has no block of its own. */
export function simplified(walk: Walk, element: HtmlElement): Leave {
  walk.boundary();
  walk.issues.report(
    'info',
    'block-simplified',
    walk.path,
    `There is no block for <${element.tagName}>: its content was kept as paragraphs and pictures.`,
  );
  return () => walk.boundary();
}
