import { attribute, parentTag } from './attributes';
import type { HtmlElement } from './parse';

/** What an element means for an article. */
export type Role =
  | 'anchor'
  | 'break'
  | 'boundary'
  | 'buttons'
  | 'caption'
  | 'cell'
  | 'cite'
  | 'columns'
  | 'details'
  | 'divider'
  | 'dropped'
  | 'embedBox'
  | 'figure'
  | 'frame'
  | 'gallery'
  | 'group'
  | 'heading'
  | 'inline'
  | 'item'
  | 'list'
  | 'mark'
  | 'marker'
  | 'media'
  | 'paragraph'
  | 'picture'
  | 'post'
  | 'preformatted'
  | 'quote'
  | 'row'
  | 'simplified'
  | 'summary'
  | 'table'
  | 'tableCaption'
  | 'transparent';

/** Every element that means something; all others are transparent and only their text counts. */
const tagsOf: Readonly<Partial<Record<Role, string>>> = {
  anchor: 'a',
  break: 'br',
  boundary:
    'address article aside body center colgroup dd dir div dt fieldset footer form frameset header hgroup html legend main menu nav optgroup option search section tbody tfoot thead',
  caption: 'figcaption',
  cell: 'td th',
  cite: 'cite',
  details: 'details',
  divider: 'hr',
  dropped:
    'base button datalist head input link meta meter noembed noframes noscript progress script select style svg template textarea title',
  figure: 'figure',
  frame: 'applet embed iframe object',
  heading: 'h1 h2 h3 h4 h5 h6',
  item: 'li',
  list: 'ol ul',
  mark: 'abbr b code del em i ins kbd mark q s samp small strike strong sub sup',
  media: 'audio video',
  paragraph: 'p',
  picture: 'img',
  preformatted: 'listing plaintext pre xmp',
  quote: 'blockquote',
  row: 'tr',
  simplified: 'dl',
  summary: 'summary',
  table: 'table',
  tableCaption: 'caption',
};

/** WordPress, Blogger and the scripts of other sites say with classes what HTML has no element for. */
const classesOf: Readonly<Partial<Record<Role, string>>> = {
  boundary: 'blocks-gallery-grid blocks-gallery-item',
  buttons: 'wp-block-buttons wp-block-file',
  caption: 'tr-caption wp-caption-text',
  columns: 'wp-block-columns wp-block-media-text',
  embedBox: 'wp-block-embed wp-block-embed__wrapper',
  figure: 'gallery-item tr-caption-container wp-caption',
  gallery: 'wp-block-gallery wp-block-jetpack-slideshow wp-block-jetpack-tiled-gallery',
  group: 'wp-block-column wp-block-cover wp-block-group wp-block-media-text__content',
  marker: 'page-links post-nav-links',
  post: 'bluesky-embed fb-post fb-video instagram-media mastodon-embed reddit-embed-bq tiktok-embed twitter-tweet twitter-video wp-embedded-content',
};

const rolesOfTags = invert(tagsOf);
const rolesOfClasses = invert(classesOf);

function invert(table: Readonly<Partial<Record<Role, string>>>): ReadonlyMap<string, Role> {
  return new Map(
    Object.entries(table).flatMap(([role, names]) =>
      names.split(' ').map((name) => [name, role as Role] as const),
    ),
  );
}

/** The first class that says something; `galleryid-7` is of a gallery. */
const knownClass = new RegExp(
  `(?:^|[ \\t\\n\\r\\f])(${[...rolesOfClasses.keys()].join('|')}|galleryid-[^ \\t\\n\\r\\f]*)(?![^ \\t\\n\\r\\f])`,
);

const classesMayRule: ReadonlySet<Role> = new Set([
  'boundary',
  'caption',
  'cell',
  'figure',
  'item',
  'list',
  'paragraph',
  'quote',
  'simplified',
  'table',
]);

/** The role of an element: by its class where that says more than its name, else by its name. */
export function roleOf(element: HtmlElement): Role {
  const role = rolesOfTags.get(element.tagName) ?? 'inline';
  if (element.attrs.length === 0 && element.tagName !== 'footer') return role;
  if (element.tagName === 'footer' && parentTag(element) === 'blockquote') return 'cite';
  if (!classesMayRule.has(role)) return role;

  const name = knownClass.exec(attribute(element, 'class') ?? '')?.[1];
  return name === undefined ? role : (rolesOfClasses.get(name) ?? 'gallery');
}

const nesting: ReadonlySet<Role> = new Set([
  'columns',
  'details',
  'embedBox',
  'figure',
  'gallery',
  'group',
  'item',
  'list',
  'post',
  'quote',
  'table',
]);

/** Roles that make a block hold other blocks, so that they can nest without end. */
export function nests(role: Role): boolean {
  return nesting.has(role);
}

const phrasing: ReadonlySet<Role> = new Set(['anchor', 'cite', 'inline', 'mark']);
const lasting: ReadonlySet<Role> = new Set([
  'break',
  'dropped',
  'frame',
  'marker',
  'media',
  'picture',
]);

/** What is left of a role beyond the deepest level: whether words may be joined there, and what has no words. */
export function flattened(role: Role): Role {
  if (lasting.has(role)) return role;
  return phrasing.has(role) ? 'transparent' : 'boundary';
}

/** Whether an element only says how its content is to be set, by ARIA's word for that. */
export function isPresentational(element: HtmlElement): boolean {
  return /^(presentation|none)$/.test(attribute(element, 'role') ?? '');
}
