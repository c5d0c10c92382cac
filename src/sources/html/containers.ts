import type { Block, BlockOf } from '../../model/blocks';
import { compact } from '../result';
import { attribute, classNames } from './attributes';
import { boundary } from './boundaries';
import { joinLines } from './inlineRun';
import type { HtmlElement } from './parse';
import { imageRole } from './pictures';
import { toFlow, type Container, type Leave, type Walk } from './walk';

/** A text that stands under the element it is in: a caption, who said the words. */
export function trailer(walk: Walk, element: HtmlElement): Leave {
  if (walk.isFlat) return element.tagName === 'cite' ? undefined : boundary(walk, element);

  const end = walk.openText('\n');
  return () => walk.setTrailer(end());
}

/** Opens a container; `close` gets it with all its text in blocks when the element ends. */
function contain(
  walk: Walk,
  kind: Container['kind'],
  close: (container: Container) => void,
  isPullquote = false,
): Leave {
  walk.boundary();
  const container = walk.open(kind, isPullquote);
  return () => {
    walk.boundary();
    walk.close();
    close(container);
  };
}

/** `ul` and `ol`; one without items is nothing. */
export function list(walk: Walk, element: HtmlElement): Leave {
  if (walk.isFlat) return boundary(walk, element);

  return contain(walk, 'list', ({ items }) => {
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
  if (walk.isFlat || walk.container.kind !== 'list') return boundary(walk, element);

  const { items } = walk.container;
  return contain(walk, 'item', ({ blocks }) => {
    if (blocks.length > 0) items.push(toFlow(blocks));
  });
}

/** `blockquote`: another's words, or a pull quote where WordPress says so. */
export function quote(walk: Walk, element: HtmlElement): Leave {
  if (walk.isFlat) return boundary(walk, element);

  const isPullquote = walk.container.isPullquote || isPullquoteElement(element);
  return contain(walk, 'quote', ({ blocks, trailer: cite }) => {
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
  return classNames(element).includes('wp-block-pullquote');
}

function toPullquote(blocks: readonly Block[], cite: Container['trailer']): Block | undefined {
  const texts = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
  if (texts.length < blocks.length) return undefined;
  return compact<BlockOf<'pullquote'>>({ type: 'pullquote', text: joinLines(texts), cite });
}

/** `figure` and WordPress's older captioned pictures: what they hold, with the caption where one can be. */
export function figure(walk: Walk, element: HtmlElement): Leave {
  if (walk.isFlat) return boundary(walk, element);

  const close = ({ blocks, trailer: caption }: Container) => {
    for (const block of withCaption(blocks, caption, imageRole(element))) walk.place(block);
  };
  return contain(walk, 'figure', close, isPullquoteElement(element));
}

/** The caption joins a picture or a quotation that it directly follows; after anything else it is a paragraph. */
function withCaption(
  blocks: readonly Block[],
  caption: Container['trailer'],
  role: ReturnType<typeof imageRole>,
): Block[] {
  const last = blocks.at(-1);
  const before = blocks.slice(0, -1);
  const isOnlyImage = before.every(({ type }) => type !== 'image');

  if (last?.type === 'image' && isOnlyImage && !(caption && last.caption)) {
    const added = { role: role ?? last.role, caption: caption ?? last.caption };
    return [...before, compact<BlockOf<'image'>>({ ...last, ...added })];
  }
  if ((last?.type === 'quote' || last?.type === 'pullquote') && caption && !last.cite) {
    return [...before, { ...last, cite: caption }];
  }
  return caption === undefined ? [...blocks] : [...blocks, { type: 'paragraph', text: caption }];
}
