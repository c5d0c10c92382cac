import { languageTag } from '../../lib/languageTag';
import { attribute, hasClass } from './attributes';
import { isAroundMark, isBackLink, noteOf } from './footnotes';
import { prefixFragment } from './fragments';
import type { Mark } from './inlineRun';
import type { HtmlElement } from './parse';
import type { Leave, Walk } from './walk';

const marksOfTags: Readonly<Record<string, (Mark & { type: string })['type']>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  code: 'code',
  mark: 'mark',
  sub: 'sub',
  sup: 'sup',
  small: 'small',
  del: 'deleted',
  s: 'deleted',
  strike: 'deleted',
  ins: 'inserted',
  q: 'quote',
  cite: 'cite',
  kbd: 'keyboard',
  samp: 'keyboard',
  abbr: 'abbr',
};

/** An inline element: what it says of its text, and the language of that. */
export function inline(walk: Walk, element: HtmlElement): Leave {
  return addMark(walk, element, readMark(walk, element));
}

function readMark(walk: Walk, element: HtmlElement): Mark | undefined {
  const { tagName } = element;
  const type = Object.hasOwn(marksOfTags, tagName) ? marksOfTags[tagName] : undefined;
  switch (type) {
    case undefined:
    case 'link':
    case 'span':
    case 'footnote':
      return undefined;
    case 'abbr': {
      const title = attribute(element, 'title');
      return title === undefined ? { type } : { type, title };
    }
    case 'sup':
      return isAroundMark(walk, element) ? undefined : { type };
    default:
      return { type };
  }
}

/** `a`: a link, the mark of a footnote, or only an anchor. */
export function anchor(walk: Walk, element: HtmlElement): Leave {
  if (isBackLink(walk, element)) return 'skip';
  if (hasClass(element, 'more-link')) return marker(walk);
  if (apart.some((name) => hasClass(element, name))) walk.run.separate(' ');

  const id = noteOf(walk, element);
  return addMark(walk, element, id ? { type: 'footnote', id } : readLink(walk, element));
}

/** Links that look like buttons stand apart, though nothing stands between them. */
const apart = ['wp-block-button__link', 'wp-block-file__button'];

/** Where WordPress cuts a text in lists or pages: of no use in the whole. */
export function marker(walk: Walk): Leave {
  walk.issues.report(
    'info',
    'marker-dropped',
    walk.path,
    'A link to the rest of the text was left out: the text is whole.',
  );
  return 'skip';
}

function readLink(walk: Walk, element: HtmlElement): Mark | undefined {
  const address = attribute(element, 'href');
  if (address === undefined) return undefined;

  const url = walk.addresses.link(address);
  if (url !== undefined) return { type: 'link', url: prefixFragment(url) };
  walk.issues.report(
    'warning',
    'link-unsafe',
    walk.path,
    `"${address.slice(0, 60)}" may not stand in a link; its text was kept.`,
  );
  return undefined;
}

const leading: ReadonlySet<string> = new Set(['link', 'footnote']);

/** A mark inside its like adds nothing, and links may not nest: so text is never deeper than there are marks. */
function addMark(walk: Walk, element: HtmlElement, added: Mark | undefined): Leave {
  const { marks } = walk;
  const isNew = added !== undefined && !marks.some(({ type }) => isLike(type, added.type));
  const language = readLanguage(walk, element);
  if (!isNew && !language) return undefined;

  const outer = language ? marks.filter(({ type }) => type !== 'span') : marks;
  walk.marks = [
    ...outer,
    ...(isNew ? [added] : []),
    ...(language ? [{ type: 'span', language } as const] : []),
  ];
  return () => {
    walk.marks = marks;
  };
}

function isLike(one: Mark['type'], other: Mark['type']): boolean {
  return one === other || (leading.has(one) && leading.has(other));
}

/** The language of an inline element, where it is another than that around it. */
function readLanguage(walk: Walk, element: HtmlElement): string | undefined {
  if (element.attrs.length === 0) return undefined;
  const language = languageTag(attribute(element, 'lang'));
  const around = walk.marks.find(({ type }) => type === 'span');
  const known = around?.type === 'span' ? around.language : walk.language;
  return language === known ? undefined : language;
}
