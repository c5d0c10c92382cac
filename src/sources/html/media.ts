import { attribute } from './attributes';
import type { HtmlElement } from './parse';
import type { Walk } from './walk';

/**
 * Players, frames and objects are not blocks yet: each becomes a paragraph with a link to its address, and is
 * reported. One without an address that may be linked is only reported.
 */
export function placeMedia(walk: Walk, element: HtmlElement): void {
  const source = sourceOf(element);
  const url = walk.addresses.link(source);
  walk.issues.report(
    url ? 'info' : 'warning',
    url ? 'media-linked' : 'media-dropped',
    walk.path,
    url
      ? `There is no block for <${element.tagName}> yet: "${url}" became a link.`
      : `<${element.tagName}> was left out: it has no address that may be linked${source ? `, only "${source.slice(0, 60)}"` : ''}.`,
  );
  if (!url) return;

  const text = attribute(element, 'title')?.trim() || url;
  if (!walk.isFlat) walk.boundary();
  walk.place({ type: 'paragraph', text: [{ type: 'link', url, text }] });
}

/** `data` is how `object` names its file; players may name theirs in a `source` element. */
function sourceOf(element: HtmlElement): string | undefined {
  const own = attribute(element, 'src') ?? attribute(element, 'data');
  if (own) return own;
  const source = element.childNodes.find((node) => 'tagName' in node && node.tagName === 'source');
  return source && 'attrs' in source ? attribute(source, 'src') : undefined;
}
