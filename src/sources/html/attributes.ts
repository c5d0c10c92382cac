import type { HtmlElement } from './parse';

/** The value of an attribute, `undefined` where the element does not have it. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** The class names of an element. */
export function classNames(element: HtmlElement): readonly string[] {
  return attribute(element, 'class')?.split(/[ \t\n\f\r]+/) ?? [];
}

/** A whole number above zero, as HTML writes `width` and `height`; `undefined` for all else. */
export function positiveInteger(text: string | undefined): number | undefined {
  if (text === undefined || !/^\s*\d{1,6}(px)?\s*$/.test(text)) return undefined;
  return Number.parseInt(text, 10) || undefined;
}

/** The tag name of the element's parent; empty at the top. */
export function parentTag(element: HtmlElement): string {
  const parent = element.parentNode;
  return parent && 'tagName' in parent ? parent.tagName : '';
}
