import type { HtmlElement, HtmlNode } from './parse';

/** The value of an attribute, `undefined` where the element does not have it. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  for (const candidate of element.attrs) if (candidate.name === name) return candidate.value;
  return undefined;
}

const none: readonly string[] = [];

/** The class names of an element. */
export function classNames(element: HtmlElement): readonly string[] {
  const names = attribute(element, 'class');
  if (names === undefined) return none;
  return /[\t\n\f\r]/.test(names) ? names.split(/[ \t\n\f\r]+/) : names.split(' ');
}

/** Longer than any editor writes: what stands in an element may ask for its classes once each. */
const longestClasses = 2_000;

/** Whether an element has a class; quicker than to list them all. */
export function hasClass(element: HtmlElement, name: string): boolean {
  const names = attribute(element, 'class');
  if (names === undefined || names.length > longestClasses) return false;
  return names.includes(name) && classNames(element).includes(name);
}

/** A whole number above zero, as HTML writes `width` and `height`; `undefined` for all else. */
export function positiveInteger(text: string | undefined): number | undefined {
  if (text === undefined || !/^\s*\d{1,6}(px)?\s*$/.test(text)) return undefined;
  return Number.parseInt(text, 10) || undefined;
}

/** The element around an element. */
export function parentOf(element: HtmlElement): HtmlElement | undefined {
  const parent = element.parentNode;
  return parent && 'tagName' in parent ? parent : undefined;
}

/** The tag name of the element's parent; empty at the top. */
export function parentTag(element: HtmlElement): string {
  return parentOf(element)?.tagName ?? '';
}

/** Whether a node is an element. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** The elements directly in an element. */
export function childElements(element: HtmlElement): readonly HtmlElement[] {
  return element.childNodes.filter(isElement);
}

/** The first value that one of several attributes gives, for what is loaded late and keeps its address elsewhere. */
export function firstOf(
  names: readonly string[],
  read: (name: string) => string | undefined,
): string | undefined {
  for (const name of names) {
    const value = read(name);
    if (value) return value;
  }
  return undefined;
}

/** Where plugins that load things late keep the address that `src` will have. */
export const sourceAttributes = ['src', 'data-src', 'data-lazy-src', 'data-original'];
