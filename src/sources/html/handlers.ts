import { attribute, classNames, parentTag } from './attributes';
import { boundary, simplified } from './boundaries';
import { figure, item, list, quote, trailer } from './containers';
import type { Role } from './elements';
import type { Mark } from './inlineRun';
import { placeMedia } from './media';
import type { HtmlElement } from './parse';
import { placePicture } from './pictures';
import type { Leave, Walk } from './walk';

type Handler = (walk: Walk, element: HtmlElement) => Leave;

const creditParents: ReadonlySet<string> = new Set(['blockquote', 'footer']);

/** What each role does to the walk when its element begins, and when it ends. */
export const handlers: Readonly<Record<Role, Handler>> = {
  anchor: (walk, element) => mark(walk, readLink(walk, element)),
  break: (walk) => {
    walk.run.addBreak(walk.marks);
    return 'skip';
  },
  boundary,
  caption: (walk, element) =>
    (walk.container.kind === 'figure' ? trailer : boundary)(walk, element),
  cell: (walk) => {
    walk.run.separate(walk.isFlat ? ' ' : ' · ');
    return undefined;
  },
  cite: (walk, element) => {
    const isCredit = walk.container.kind === 'quote' && creditParents.has(parentTag(element));
    if (isCredit) return trailer(walk, element);
    return element.tagName === 'footer' ? boundary(walk, element) : undefined;
  },
  divider: (walk) => {
    walk.boundary();
    if (!walk.isFlat) walk.place({ type: 'divider' });
    return 'skip';
  },
  dropped: (walk, { tagName }) => {
    walk.dropped.set(tagName, (walk.dropped.get(tagName) ?? 0) + 1);
    return 'skip';
  },
  figure,
  heading,
  inline: () => undefined,
  item,
  list,
  mark: (walk, element) => mark(walk, readMark(element)),
  media: (walk, element) => {
    placeMedia(walk, element);
    return 'skip';
  },
  paragraph: (walk, element) => {
    const leave = boundary(walk, element);
    walk.dropCap = classNames(element).includes('has-drop-cap');
    return () => {
      if (typeof leave === 'function') leave();
      walk.dropCap = false;
    };
  },
  picture: (walk, element) => {
    placePicture(walk, element);
    return 'skip';
  },
  preformatted: (walk, element) => {
    const leave = simplified(walk, element);
    walk.preformatted += 1;
    return () => {
      walk.preformatted -= 1;
      if (typeof leave === 'function') leave();
    };
  },
  quote,
  simplified,
};

const marksOfTags: ReadonlyMap<string, Mark['type']> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['code', 'code'],
  ['mark', 'mark'],
  ['sub', 'sub'],
  ['sup', 'sup'],
  ['abbr', 'abbr'],
]);

function readMark(element: HtmlElement): Mark | undefined {
  const type = marksOfTags.get(element.tagName);
  if (type === undefined || type === 'link') return undefined;
  return type === 'abbr' ? { type, title: attribute(element, 'title') } : { type };
}

function readLink(walk: Walk, element: HtmlElement): Mark | undefined {
  const address = attribute(element, 'href');
  if (address === undefined) return undefined;

  const url = walk.addresses.link(address);
  if (url !== undefined) return { type: 'link', url };
  walk.issues.report(
    'warning',
    'link-unsafe',
    walk.path,
    `"${address.slice(0, 60)}" may not stand in a link; its text was kept.`,
  );
  return undefined;
}

/** A mark inside its like adds nothing, and links may not nest: so text is never deeper than there are marks. */
function mark(walk: Walk, added: Mark | undefined): Leave {
  const { marks } = walk;
  if (!added || marks.some(({ type }) => type === added.type)) return undefined;

  walk.marks = [...marks, added];
  return () => {
    walk.marks = marks;
  };
}

const levels: ReadonlyMap<string, 2 | 3 | 4> = new Map([
  ['h1', 2],
  ['h2', 2],
  ['h3', 3],
]);

function heading(walk: Walk, element: HtmlElement): Leave {
  if (walk.isFlat) return boundary(walk, element);

  const end = walk.openText(' ');
  return () => {
    const text = end();
    if (text) walk.place({ type: 'heading', level: levels.get(element.tagName) ?? 4, text });
  };
}
