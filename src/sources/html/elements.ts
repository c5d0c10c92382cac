import { classNames, parentTag } from './attributes';
import type { HtmlElement } from './parse';

/** What an element means for an article. */
export type Role =
  | 'anchor'
  | 'break'
  | 'boundary'
  | 'caption'
  | 'cell'
  | 'cite'
  | 'divider'
  | 'dropped'
  | 'figure'
  | 'heading'
  | 'inline'
  | 'item'
  | 'list'
  | 'mark'
  | 'media'
  | 'paragraph'
  | 'picture'
  | 'preformatted'
  | 'quote'
  | 'simplified';

/** Every element that means something; all others are transparent and only their text counts. */
const tagsOf: Readonly<Record<Exclude<Role, 'inline'>, string>> = {
  anchor: 'a',
  break: 'br',
  boundary:
    'address article aside body caption center colgroup dd dir div dt fieldset footer form frameset header hgroup html legend main menu nav optgroup option search section summary tbody tfoot thead tr',
  caption: 'figcaption',
  cell: 'td th',
  cite: 'cite',
  divider: 'hr',
  dropped:
    'base button datalist head input link meta meter noembed noframes noscript progress script select style svg template textarea title',
  figure: 'figure',
  heading: 'h1 h2 h3 h4 h5 h6',
  item: 'li',
  list: 'ol ul',
  mark: 'abbr b code em i mark strong sub sup',
  media: 'applet audio embed iframe object video',
  paragraph: 'p',
  picture: 'img',
  preformatted: 'listing plaintext pre xmp',
  quote: 'blockquote',
  simplified: 'details dl table',
};

/** WordPress says with classes what HTML has no element for. */
const rolesOfClasses: ReadonlyMap<string, Role> = new Map([
  ['wp-caption', 'figure'],
  ['gallery-item', 'figure'],
  ['wp-caption-text', 'caption'],
  ['wp-block-gallery', 'simplified'],
  ['wp-block-columns', 'simplified'],
  ['wp-block-media-text', 'simplified'],
  ['wp-block-cover', 'simplified'],
  ['wp-block-file', 'simplified'],
  ['blocks-gallery-grid', 'boundary'],
  ['blocks-gallery-item', 'boundary'],
]);

const rolesOfTags: ReadonlyMap<string, Role> = new Map(
  Object.entries(tagsOf).flatMap(([role, tags]) =>
    tags.split(' ').map((tag) => [tag, role as Role] as const),
  ),
);

const classesMayRule: ReadonlySet<Role> = new Set([
  'boundary',
  'caption',
  'figure',
  'item',
  'list',
  'paragraph',
  'simplified',
]);

/** The role of an element: by its class where that says more than its name, else by its name. */
export function roleOf(element: HtmlElement): Role {
  const role = rolesOfTags.get(element.tagName) ?? 'inline';
  if (element.tagName === 'footer' && parentTag(element) === 'blockquote') return 'cite';
  if (!classesMayRule.has(role)) return role;

  for (const name of classNames(element)) {
    const said = rolesOfClasses.get(name);
    if (said) return said;
  }
  return role;
}

const nesting: ReadonlySet<Role> = new Set(['figure', 'item', 'list', 'quote']);

/** Roles that make a block hold other blocks, so that they can nest without end. */
export function nests(role: Role): boolean {
  return nesting.has(role);
}

const phrasing: ReadonlySet<Role> = new Set(['anchor', 'cite', 'inline', 'mark']);
const lasting: ReadonlySet<Role> = new Set(['break', 'dropped', 'media', 'picture']);

/** What is left of a role beyond the deepest level: whether words may be joined there, and what has no words. */
export function flattened(role: Role): Role {
  if (lasting.has(role)) return role;
  return phrasing.has(role) ? 'inline' : 'boundary';
}

/** Whether the element breaks the line in a browser, so that the words around it stand apart. */
export function isBlockLevel(element: HtmlElement): boolean {
  const role = rolesOfTags.get(element.tagName) ?? 'inline';
  return !phrasing.has(role) && !lasting.has(role);
}
