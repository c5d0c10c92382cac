import type { Block, BlockOf } from '../../model/blocks';
import { compact } from '../result';
import {
  attribute,
  hasClass,
  firstOf,
  parentOf,
  positiveInteger,
  sourceAttributes,
} from './attributes';
import { boundary } from './boundaries';
import { figure } from './flow';
import { reportDroppedMedia } from './media';
import type { HtmlElement } from './parse';
import { isPixel } from './pictures';
import { readEmbeddable } from './providers';
import type { Leave, Walk } from './walk';

/** `data` is how `object` names its file. */
const frameAttributes = [...sourceAttributes, 'data'];

/** `iframe` and its elders: what another site shows here. Never loaded by itself, so any host may stay. */
export function placeFrame(walk: Walk, element: HtmlElement): void {
  if (isFilePreview(element)) return;
  if (isHidden(element) || isPixel(element)) {
    const message = `A hidden <${element.tagName}> was left out.`;
    walk.issues.report('info', 'pixel-dropped', walk.path, message);
    return;
  }
  const source = firstOf(frameAttributes, (name) =>
    walk.addresses.picture(attribute(element, name)),
  );
  if (!source) {
    reportDroppedMedia(
      walk,
      element,
      firstOf(frameAttributes, (name) => attribute(element, name)),
    );
    return;
  }
  if (isShown(walk, source)) return;

  const title = attribute(element, 'title')?.trim() || undefined;
  walk.placeApart(
    compact<BlockOf<'embed'>>({
      type: 'embed',
      url: pageOf(walk, source),
      title,
      width: positiveInteger(attribute(element, 'width')),
      height: positiveInteger(attribute(element, 'height')),
    }),
  );
}

/** The public page of what stands at an address, or the address; one of a site we do not know is reported. */
function pageOf(walk: Walk, source: string): string {
  const { isKnown, page } = readEmbeddable(source);
  if (!isKnown) {
    walk.issues.report(
      'info',
      'embed-unknown',
      walk.path,
      `"${source}" is of a site that newsprint has no player for; it is shown as a link.`,
    );
  }
  return page ?? source;
}

/** WordPress shows posts of other sites as a quotation and, hidden at first, a frame of the same. */
function isShown(walk: Walk, source: string): boolean {
  const before = walk.container.blocks.at(-1);
  if (before?.type !== 'embed' || !source.includes('/embed/')) return false;
  return source.replace(/\/embed\/.*$/s, '') === before.url.replace(/\/$/, '');
}

/** A file's link stands beside its preview. */
function isFilePreview(element: HtmlElement): boolean {
  const parent = parentOf(element);
  return parent !== undefined && hasClass(parent, 'wp-block-file');
}

function isHidden(element: HtmlElement): boolean {
  if (attribute(element, 'hidden') !== undefined) return true;
  return /display\s*:\s*none/i.test(attribute(element, 'style') ?? '');
}

/** A box that WordPress puts around an embed: an address alone in it is meant to be one. */
export function embedBox(walk: Walk, element: HtmlElement): Leave {
  const leave = element.tagName === 'figure' ? figure(walk, element) : boundary(walk);
  walk.embedding += 1;
  return () => {
    if (typeof leave === 'function') leave();
    walk.embedding -= 1;
  };
}

/**
 * An address alone in its paragraph is what WordPress makes an embed of. Of a site that is not known it only becomes a
 * link, so that readers can follow it.
 */
export function readAddress(walk: Walk, text: string): Block | undefined {
  if (!/^https?:\/\/\S+$/i.test(text)) return undefined;
  const url = walk.addresses.link(text);
  if (!url) return undefined;

  const { page } = readEmbeddable(url);
  if (page) return { type: 'embed', url: page };
  if (walk.embedding > 0) return { type: 'embed', url: pageOf(walk, url) };
  walk.issues.report(
    'info',
    'embed-linked',
    walk.path,
    `"${text}" stands alone where a site would embed it; it became a link.`,
  );
  return { type: 'paragraph', text: [{ type: 'link', url, text }] };
}
