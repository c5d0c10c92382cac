import { hasClass, parentTag } from './attributes';
import { boundary, simplified } from './boundaries';
import type { Role } from './elements';
import { embedBox, placeFrame } from './embeds';
import { figure, item, list, quote, trailer } from './flow';
import { isAboveNotes } from './footnotes';
import { headingId } from './fragments';
import { buttons, details, gallery, group, summary } from './groups';
import { anchor, inline, marker } from './marks';
import { placeMedia } from './media';
import type { HtmlElement } from './parse';
import { placePicture } from './pictures';
import { post } from './posts';
import { preformatted } from './preformatted';
import { cell, row, table, tableCaption } from './tables';
import type { Leave, Walk } from './walk';

type Handler = (walk: Walk, element: HtmlElement) => Leave;

const creditParents: ReadonlySet<string> = new Set(['blockquote', 'footer']);

/** What each role does to the walk when its element begins, and when it ends. */
export const handlers: Readonly<Record<Role, Handler>> = {
  anchor,
  break: (walk) => {
    walk.run.addBreak(walk.marks);
    return 'skip';
  },
  boundary,
  buttons,
  caption: (walk) =>
    (walk.container.kind === 'figure' || walk.container.kind === 'gallery' ? trailer : boundary)(
      walk,
    ),
  cell,
  cite: (walk, element) => {
    const isCredit = walk.container.kind === 'quote' && creditParents.has(parentTag(element));
    if (element.tagName === 'footer') return (isCredit ? trailer : boundary)(walk);
    return isCredit && !walk.isFlat ? trailer(walk) : inline(walk, element);
  },
  columns: (walk) => group(walk, 'columns'),
  details,
  divider: (walk, element) => {
    walk.boundary();
    if (!walk.isFlat && !isAboveNotes(element)) walk.place({ type: 'divider' });
    return 'skip';
  },
  dropped: (walk, { tagName }) => {
    walk.dropped.set(tagName, (walk.dropped.get(tagName) ?? 0) + 1);
    return 'skip';
  },
  embedBox,
  figure,
  frame: skipping(placeFrame),
  gallery,
  group: (walk) => group(walk),
  heading,
  inline,
  item,
  list,
  mark: inline,
  marker,
  media: skipping(placeMedia),
  paragraph: (walk, element) => {
    walk.boundary();
    walk.dropCap = hasClass(element, 'has-drop-cap');
    return () => {
      walk.boundary();
      walk.dropCap = false;
    };
  },
  picture: skipping(placePicture),
  post,
  preformatted,
  quote,
  row,
  simplified,
  summary,
  table,
  tableCaption,
  transparent: () => undefined,
};

function skipping(place: (walk: Walk, element: HtmlElement) => void): Handler {
  return (walk, element) => {
    place(walk, element);
    return 'skip';
  };
}

const levels: ReadonlyMap<string, 2 | 3 | 4> = new Map([
  ['h1', 2],
  ['h2', 2],
  ['h3', 3],
]);

function heading(walk: Walk, element: HtmlElement): Leave {
  if (walk.isFlat) return boundary(walk);

  const end = walk.openText(' ');
  return () => {
    const text = end();
    if (!text) return;
    const level = levels.get(element.tagName) ?? 4;
    const id = headingId(walk, element);
    walk.place(id ? { type: 'heading', level, text, id } : { type: 'heading', level, text });
  };
}
