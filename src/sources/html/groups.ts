import type { Block, BlockOf } from '../../model/blocks';
import type { Picture } from '../../model/picture';
import { compact } from '../result';
import { attribute, parentTag } from './attributes';
import { boundary } from './boundaries';
import type { HtmlElement } from './parse';
import type { Leave, Walk } from './walk';

/** Blocks that a CMS keeps together; one alone is no group. */
export function group(walk: Walk, layout?: 'columns'): Leave {
  if (walk.isFlat) return boundary(walk);

  return walk.contain('group', ({ blocks }) => {
    const [first, ...rest] = blocks;
    if (first === undefined) return;
    if (rest.length === 0) walk.place(first);
    else walk.place(layout ? { type: 'group', blocks, layout } : { type: 'group', blocks });
  });
}

/** `details`; without a summary its content is all there is. */
export function details(walk: Walk, element: HtmlElement): Leave {
  if (walk.isFlat) return boundary(walk);

  return walk.contain('details', ({ blocks, summary }) => {
    if (summary === undefined) for (const block of blocks) walk.place(block);
    else if (blocks.length === 0) walk.place({ type: 'paragraph', text: summary });
    else {
      const open = attribute(element, 'open') === undefined ? undefined : true;
      walk.place(compact<BlockOf<'details'>>({ type: 'details', summary, blocks, open }));
    }
  });
}

/** `summary` where it is the first of its `details`; elsewhere a line of its own. */
export function summary(walk: Walk, element: HtmlElement): Leave {
  const { container } = walk;
  const isSummary = container.kind === 'details' && parentTag(element) === 'details';
  if (walk.isFlat || !isSummary || container.summary !== undefined) return boundary(walk);

  const end = walk.openText(' ');
  return () => {
    container.summary = end();
  };
}

/** Links that look like buttons, side by side: a paragraph of them. */
export function buttons(walk: Walk): Leave {
  if (walk.isFlat) return boundary(walk);

  const end = walk.openText(' ');
  return () => {
    const text = end();
    if (text) walk.place({ type: 'paragraph', text });
  };
}

/** Pictures to be looked at one by one. One that holds anything else, or fewer than two, is what it holds. */
export function gallery(walk: Walk): Leave {
  if (walk.isFlat) return boundary(walk);

  return walk.contain('gallery', ({ blocks, trailer: caption }) => {
    const images = blocks.filter((block) => block.type === 'image');
    const [only] = images;
    if (images.length < blocks.length || images.length < 2) {
      const isCaptionOfOne = only && blocks.length === 1 && !only.caption;
      const placed: Block[] = isCaptionOfOne && caption ? [{ ...only, caption }] : [...blocks];
      if (caption && !isCaptionOfOne) placed.push({ type: 'paragraph', text: caption });
      for (const block of placed) walk.place(block);
      return;
    }
    const pictures = images.map((image) => toPicture(walk, image));
    walk.place(compact<BlockOf<'gallery'>>({ type: 'gallery', pictures, caption }));
  });
}

function toPicture(walk: Walk, image: BlockOf<'image'>): Picture {
  const { type: _type, role: _role, href, ...picture } = image;
  if (href) {
    walk.issues.report(
      'info',
      'picture-link-dropped',
      walk.path,
      `A picture of a gallery was a link to "${href}"; in the gallery it opens larger instead.`,
    );
  }
  return picture;
}
