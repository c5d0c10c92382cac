import { contentId } from '../../lib/contentId';
import { attribute, childElements } from './attributes';
import type { HtmlElement } from './parse';
import type { Walk } from './walk';

/** The name of the place in this text that an address leads to; `undefined` when it leads elsewhere. */
export function fragmentOf(address: string | undefined): string | undefined {
  if (address?.[0] !== '#' || address.length < 2) return undefined;
  const name = address.slice(1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Names of places get a prefix, so links to them do; the top of the page belongs to the page. */
export function prefixFragment(address: string): string {
  const name = fragmentOf(address);
  const id = name === 'top' ? undefined : contentId(name);
  return id === undefined ? address : `#${id}`;
}

/** The name of a heading, its own or that of an anchor at its start; the second of a name has none. */
export function headingId(walk: Walk, element: HtmlElement): string | undefined {
  const id = contentId(attribute(element, 'id') ?? anchorIn(element));
  if (id === undefined || walk.headingIds.has(id)) return undefined;
  walk.headingIds.add(id);
  return id;
}

function anchorIn(heading: HtmlElement): string | undefined {
  const [first] = childElements(heading);
  if (!first) return undefined;
  return attribute(first, 'id') ?? (first.tagName === 'a' ? attribute(first, 'name') : undefined);
}
