import { memoize } from '../lib/memoize';
import { escapeHtml } from './escape';

/** How a prop becomes an attribute; `none` for props that are no attribute. */
type Kind = 'text' | 'flag' | 'flagOrText' | 'word' | 'number' | 'none';

interface Attribute {
  kind: Kind;
  /** All that comes before the value: ` href="`. */
  start: string;
}

const names = (list: string) => list.split(' ');

/** React's names that are not HTML's in lower case, and SVG's that are written with hyphens. */
const spellings = new Map([
  ['acceptCharset', 'accept-charset'],
  ['className', 'class'],
  ['defaultChecked', 'checked'],
  ['defaultValue', 'value'],
  ['htmlFor', 'for'],
  ['httpEquiv', 'http-equiv'],
  ['xlinkHref', 'xlink:href'],
  ...names(
    'clipPath clipRule colorInterpolation dominantBaseline fillOpacity fillRule floodColor floodOpacity fontFamily fontSize fontStyle fontWeight letterSpacing markerEnd markerMid markerStart pointerEvents shapeRendering stopColor stopOpacity strokeDasharray strokeDashoffset strokeLinecap strokeLinejoin strokeMiterlimit strokeOpacity strokeWidth textAnchor textDecoration textRendering transformOrigin vectorEffect wordSpacing writingMode',
  ).map((name) => [name, name.replace(/[A-Z]/g, '-$&').toLowerCase()] as const),
]);

const kinds = new Map<string, Kind>(
  Object.entries({
    none: 'children dangerouslysetinnerhtml key ref style suppresscontenteditablewarning suppresshydrationwarning',
    flag: 'allowfullscreen async autofocus autoplay checked controls default defer disabled disablepictureinpicture disableremoteplayback formnovalidate hidden inert itemscope loop multiple muted nomodule novalidate open playsinline readonly required reversed selected',
    flagOrText: 'capture download',
    word: 'autoreverse contenteditable draggable externalresourcesrequired focusable preservealpha spellcheck value',
    number: 'cols rows rowspan size span start',
  }).flatMap(([kind, list]) => names(list).map((name) => [name, kind as Kind] as const)),
);

const isName = /^[a-z_:][\w:.-]*$/;
/** Handlers, and whatever begins like one: a document without script has no use for them. */
const isHandler = /^on/;

/** Of these there are as many as code has names of props. */
const attributeOf = memoize((prop): Attribute => {
  const name = spellings.get(prop) ?? prop.toLowerCase();
  const kind = kinds.get(name) ?? (/^(aria|data)-/.test(name) ? 'word' : 'text');
  return {
    kind: isName.test(name) && !isHandler.test(name) ? kind : 'none',
    start: ` ${name}="`,
  };
});

/** A prop as HTML writes it, with a space before: ` href="/"`; nothing for what HTML leaves out. */
export function attribute(prop: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  const { kind, start } = attributeOf(prop);
  if (kind === 'none') return '';
  if (kind === 'flag') return value && isPrintable(value) ? `${start}"` : '';
  if (typeof value === 'string') {
    return kind === 'number' && Number.isNaN(Number(value)) ? '' : `${start}${escapeHtml(value)}"`;
  }
  if (typeof value === 'number') return `${start}${value}"`;
  if (typeof value === 'boolean') {
    if (kind === 'word') return `${start}${value}"`;
    return value && kind === 'flagOrText' ? `${start}"` : '';
  }
  return '';
}

function isPrintable(value: unknown): boolean {
  return typeof value !== 'function' && typeof value !== 'symbol';
}
