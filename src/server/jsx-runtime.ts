import { memoize } from '../lib/memoize';
import { attribute } from './attributes';
import { escapeHtml, escapeScript, escapeStyle } from './escape';
import { Markup } from './Markup';
import { session } from './session';
import { selectorOf, styleText } from './styleText';

/**
 * A JSX runtime that writes HTML at once: `jsx('p', { children: 'a < b' })` is the markup `<p>a &lt; b</p>`. Elements
 * inside are written before those around them. No hooks, no context, no handlers: what a document without script can
 * use. The server build says this where the others say `react/jsx-runtime`.
 */
export function jsx(type: unknown, props: Props): unknown {
  if (typeof type === 'function') {
    return session.held?.component === type ? session.held.hold(props) : type(props);
  }
  return writeElement(String(type), props, '');
}

/** One element, with a class of its own before those in `props`. */
export function writeElement(name: string, props: Props, ownClass: string): Markup {
  const { start, end, print, takesNonce } = tagOf(name);
  let html = start;
  if (ownClass) html += attribute('class', joined(ownClass, props.className));
  if (takesNonce && session.nonce) html += attribute('nonce', session.nonce);
  let content = '';
  for (const prop in props) {
    const value = props[prop];
    if (value === undefined || value === null) continue;
    if (prop === 'children') content = print(value);
    else if (prop === 'style') html += styleAttribute(value);
    else if (ownClass && (prop === 'className' || prop === 'as')) continue;
    else html += attribute(prop, value);
  }
  return new Markup(end === '' ? `${html}>` : `${html}>${content}${end}`);
}

export { attribute };

/** Marks HTML as written by the runtime: what the build wrote ahead. */
export function markup(html: string): Markup {
  return new Markup(html);
}

/** @alias For elements with several children; here it makes no difference. */
export const jsxs = jsx;

export function Fragment({ children }: Props): unknown {
  return children;
}

/** Anything that may stand between two tags, as HTML. Text is escaped, always; `null` and booleans are nothing. */
export function print(node: unknown): string {
  if (typeof node === 'string') return escapeHtml(node);
  if (node instanceof Markup) return node.html;
  if (Array.isArray(node)) {
    let html = '';
    for (const child of node) html += print(child);
    return html;
  }
  if (typeof node === 'number') return String(node);
  if (typeof node !== 'object' || node === null) return '';
  return printForeign(node);
}

type Props = Readonly<Record<string, unknown>>;

interface Tag {
  start: string;
  /** Empty for elements that have no content. */
  end: string;
  print: (children: unknown) => string;
  takesNonce: boolean;
}

const empty = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

const printers: Readonly<Record<string, Tag['print']>> = {
  pre: printLines,
  textarea: printLines,
  script: (text) => escapeScript(textOf(text)),
  style: (text) => (text instanceof Markup ? text.html : escapeStyle(textOf(text))),
};

const tagOf = memoize((name): Tag => {
  if (!/^[a-z][\w.:-]*$/i.test(name))
    throw new Error(`"${name}" cannot be the name of an element.`);

  return {
    start: `<${name}`,
    end: empty.has(name) ? '' : `</${name}>`,
    print: Object.hasOwn(printers, name) ? printers[name]! : print,
    takesNonce: name === 'script' || name === 'style',
  };
});

/** The class names of a component: its own, then those that it was given. */
export function joined(own: string, given: unknown): string {
  return given ? `${own} ${String(given)}` : own;
}

/** A parser drops a line break right after these tags, so one that is text needs one before it. */
function printLines(children: unknown): string {
  const html = print(children);
  return html.startsWith('\n') ? `\n${html}` : html;
}

function textOf(children: unknown): string {
  return Array.isArray(children) ? children.map(textOf).join('') : String(children);
}

function styleAttribute(style: unknown): string {
  const declarations = styleText(style);
  if (declarations === '') return '';
  if (!session.rules) return ` style="${escapeHtml(declarations)}"`;

  const selector = selectorOf(declarations);
  if (selector === undefined) return '';
  session.rules.set(selector, declarations);
  return attribute('data-newsprint-style', declarations);
}

function printForeign(element: object): string {
  if (Symbol.iterator in element) return print([...(element as Iterable<unknown>)]);
  if (session.printReact && '$$typeof' in element) return session.printReact(element);
  throw new Error(
    '$$typeof' in element
      ? 'An element made by React stands where HTML is written: pass renderToStaticMarkup of react-dom/server.'
      : `An object with the keys ${Object.keys(element).join(', ')} cannot be printed: pass text or an element.`,
  );
}
