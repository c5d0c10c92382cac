import type { Block, BlockOf } from '../../model/blocks';
import type { RichText } from '../../model/text';
import { compact } from '../result';
import { attribute, hasClass } from './attributes';
import { boundary } from './boundaries';
import { takesCaption, toFlow, type Container } from './containers';
import { footnotes, isFootnotes, note } from './footnotes';
import { joinLines } from './inlineRun';
import type { HtmlElement } from './parse';
import { alignmentOf, imageRole } from './pictures';
import type { Leave, Walk } from './walk';

/** A text that stands under the element it is in: a caption, who said the words. */
export function trailer(walk: Walk): Leave {
  if (walk.isFlat) return boundary(walk);

  const end = walk.openText('\n');
  return () => walk.setTrailer(end());
}

/** `ul` and `ol`; one without items is nothing. */
export function list(walk: Walk, element: HtmlElement): Leave {
  if (walk.isFlat) return boundary(walk);
  if (isFootnotes(element)) return footnotes(walk);

  return walk.contain('list', ({ items }) => {
    if (items.length === 0) return;
    const ordered = element.tagName === 'ol' || undefined;
    walk.place(
      compact<BlockOf<'list'>>({
        type: 'list',
        ordered,
        start: ordered && readStart(element),
        items,
      }),
    );
  });
}

function readStart(element: HtmlElement): number | undefined {
  const start = attribute(element, 'start');
  return start && /^\s*[+-]?\d{1,6}\s*$/.test(start) ? Number(start) : undefined;
}

/** `li` in a list; elsewhere it is only a line of its own. */
export function item(walk: Walk, element: HtmlElement): Leave {
  if (walk.isFlat) return boundary(walk);
  if (walk.container.kind === 'footnotes') return note(walk, element);
  if (walk.container.kind !== 'list') return boundary(walk);

  const { items } = walk.container;
  return walk.contain('item', ({ blocks }) => {
    if (blocks.length > 0) items.push(toFlow(blocks));
  });
}

/** `blockquote`: another's words, or a pull quote where WordPress says so. */
export function quote(walk: Walk, element: HtmlElement): Leave {
  if (walk.isFlat || walk.container.kind === 'post') return boundary(walk);

  const isPullquote = walk.container.isPullquote || isPullquoteElement(element);
  return walk.contain('quote', ({ blocks, trailer: cite }) => {
    if (blocks.length === 0) {
      if (cite !== undefined) walk.place({ type: 'paragraph', text: cite });
      return;
    }
    const url = walk.addresses.link(attribute(element, 'cite'));
    walk.place(
      (isPullquote && toPullquote(blocks, cite)) ||
        compact<BlockOf<'quote'>>({ type: 'quote', ...toFlow(blocks), cite, url }),
    );
  });
}

function isPullquoteElement(element: HtmlElement): boolean {
  return hasClass(element, 'wp-block-pullquote');
}

function toPullquote(blocks: readonly Block[], cite: RichText | undefined): Block | undefined {
  const texts = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
  if (texts.length < blocks.length) return undefined;
  return compact<BlockOf<'pullquote'>>({ type: 'pullquote', text: joinLines(texts), cite });
}

/** `figure` and WordPress's older captioned pictures: what they hold, with the caption where one can be. */
export function figure(walk: Walk, element: HtmlElement): Leave {
  if (walk.isFlat) return boundary(walk);

  const close = ({ blocks, trailer: caption }: Container) => {
    for (const block of withCaption(blocks, caption)) walk.place(withRole(block, element));
  };
  return walk.contain('figure', close, isPullquoteElement(element));
}

/** The caption joins what it directly follows, where that can have one; after anything else it is a paragraph. */
function withCaption(blocks: readonly Block[], caption: RichText | undefined): readonly Block[] {
  if (caption === undefined) return blocks;

  const last = blocks.at(-1);
  const before = blocks.slice(0, -1);
  if (takesCaption(last) && !last.caption && !before.some(takesCaption)) {
    return [...before, { ...last, caption }];
  }
  if ((last?.type === 'quote' || last?.type === 'pullquote') && !last.cite) {
    return [...before, { ...last, cite: caption }];
  }
  return [...blocks, { type: 'paragraph', text: caption }];
}

/** WordPress aligns a picture by the classes of the figure around it. */
function withRole(block: Block, element: HtmlElement): Block {
  if (block.type !== 'image' || block.role === 'wide' || block.role === 'full') return block;
  const role = imageRole(alignmentOf(element), block.width) ?? block.role;
  return role === undefined ? block : { ...block, role };
}
