import type { XmlElement } from './tree';

/** The children of an element that have one of several names, by the order of the names. */
export function childrenOf(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return names.flatMap((name) =>
    element.children.filter((child): child is XmlElement => isNamed(child, name)),
  );
}

function isNamed(child: XmlElement | string, name: string): boolean {
  return typeof child !== 'string' && child.name === name;
}

/** The characters in an element, without its markup. */
export function textOf(element: XmlElement | undefined): string {
  if (!element) return '';
  const pending: (XmlElement | string)[] = [element];
  let text = '';
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === 'string') text += next;
    else for (const child of next.children.toReversed()) pending.push(child);
  }
  return text.trim();
}

/** The characters of the first child that has some, by the order of the names. */
export function childText(element: XmlElement, ...names: readonly string[]): string {
  return (
    childrenOf(element, ...names)
      .map(textOf)
      .find(Boolean) ?? ''
  );
}

/** Whether there are elements in an element: markup that nobody escaped. */
export function hasMarkup(element: XmlElement): boolean {
  return element.children.some((child) => typeof child !== 'string');
}

/** The content of an element as HTML. */
export function markupOf(element: XmlElement): string {
  const pending: (XmlElement | string | { end: string })[] = element.children.toReversed();
  let html = '';
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === 'string') html += escapeHtml(next);
    else if ('end' in next) html += next.end;
    else {
      const name = /[^:}]*$/.exec(next.name)![0];
      html += `<${name}${attributesOf(next)}>`;
      if (empty.has(name)) continue;
      pending.push({ end: `</${name}>` });
      for (const child of next.children.toReversed()) pending.push(child);
    }
  }
  return html;
}

/** HTML elements that have no end tag. */
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

function attributesOf({ attributes }: XmlElement): string {
  return [...attributes]
    .filter(([name]) => /^[a-z][a-z\d-]*$/.test(name))
    .map(([name, value]) => ` ${name}="${escapeHtml(value).replaceAll('"', '&quot;')}"`)
    .join('');
}

/** Characters as HTML says them. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
