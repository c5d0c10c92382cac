import { contentId } from '../../lib/contentId';
import { attribute, childElements, classNames, hasClass, isElement, parentOf } from './attributes';
import { fragmentOf } from './fragments';
import type { HtmlElement, HtmlNode } from './parse';
import type { Leave, Walk } from './walk';

/** How Markdown and word processors name their notes: `fn1`, `fn:1`, `user-content-fn-1`. */
const noteId = /^(?:user-content-)?fn(?!ref)[:_-]?[\w.-]+$/;
const arrow = /^(?:[\s↩↑⤴⮐^]|\ufe0e|\ufe0f)*$/u;

/** Asked for every mark of a note. */
const known = new WeakMap<HtmlElement, boolean>();

/** Whether a list holds the notes of the text: because WordPress says so, or each item is named as notes are. */
export function isFootnotes(list: HtmlElement): boolean {
  const answer = known.get(list) ?? holdsNotes(list);
  known.set(list, answer);
  return answer;
}

function holdsNotes(list: HtmlElement): boolean {
  if (hasClass(list, 'wp-block-footnotes')) return true;
  const items = childElements(list);
  return items.length > 0 && items.every(isNote);
}

function isNote(item: HtmlElement): boolean {
  return noteId.test(attribute(item, 'id') ?? '');
}

/** The id of the note that a link leads to, where it is the mark of one. */
export function noteOf(walk: Walk, anchor: HtmlElement): string | undefined {
  const id = fragmentOf(attribute(anchor, 'href'));
  const item = id && walk.container.kind !== 'footnotes' ? walk.notes.get(id) : undefined;
  const list = item && parentOf(item);
  return list && isFootnotes(list) ? contentId(id) : undefined;
}

/** Whether `sup` only raises the mark of a note, which is raised by itself. */
export function isAroundMark(walk: Walk, element: HtmlElement): boolean {
  return (
    walk.marks.some(({ type }) => type === 'footnote') ||
    childElements(element).some((child) => child.tagName === 'a' && noteOf(walk, child))
  );
}

/** The list of the notes. */
export function footnotes(walk: Walk): Leave {
  return walk.contain('footnotes', ({ notes, blocks }) => {
    if (notes.length > 0) walk.place({ type: 'footnotes', items: notes });
    for (const block of blocks) walk.place(block);
  });
}

/** `li` in that list. */
export function note(walk: Walk, element: HtmlElement): Leave {
  const { notes } = walk.container;
  const end = walk.openText('\n');
  return () => {
    const text = end();
    if (text === undefined) return;
    notes.push({ id: contentId(attribute(element, 'id')) ?? `note-${notes.length + 1}`, text });
  };
}

/** A link at the end of a note that leads back into the text: whoever prints the note makes one. */
export function isBackLink(walk: Walk, anchor: HtmlElement): boolean {
  if (walk.container.kind !== 'footnotes') return false;
  const target = fragmentOf(attribute(anchor, 'href'));
  if (target === undefined) return false;
  return (
    /^(?:user-content-)?fnref/.test(target) ||
    (target.endsWith('-link') && walk.notes.has(target.slice(0, -5))) ||
    attribute(anchor, 'role') === 'doc-backlink' ||
    classNames(anchor).some((name) => /(^|-)backref$|^footnote-back$/.test(name)) ||
    arrow.test(shortText(anchor))
  );
}

/** A line above the notes: they bring their own. */
export function isAboveNotes(divider: HtmlElement): boolean {
  const parent = parentOf(divider);
  if (hasClass(divider, 'footnotes-sep')) return true;
  return parent !== undefined && hasClass(parent, 'footnotes');
}

/** The text of an element that holds little: two levels are read. */
function shortText({ childNodes }: HtmlElement): string {
  let text = '';
  for (const node of childNodes) {
    if (isElement(node)) for (const inner of node.childNodes) text += valueOf(inner);
    else text += valueOf(node);
  }
  return text;
}

function valueOf(node: HtmlNode): string {
  if (isElement(node)) return 'x';
  return 'value' in node ? node.value : '';
}
