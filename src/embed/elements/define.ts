/**
 * Defines an element unless another version of the script has done so, and puts it in the place of every
 * `<div data-newsprint-widget>` of that name, whose `data-*` are its attributes and whose content is its fallback.
 */
export function define(widget: string, element: CustomElementConstructor): void {
  const name = `newsprint-${widget}`;
  if (customElements.get(name)) return;

  customElements.define(name, element);
  const replaceAll = () => replacePlaceholders(widget, name);
  replaceAll();
  // A module that is `async` may run before the page has been read to its end.
  document.addEventListener('DOMContentLoaded', replaceAll);
}

function replacePlaceholders(widget: string, name: string) {
  for (const placeholder of document.querySelectorAll(`[data-newsprint-widget="${widget}"]`)) {
    const element = document.createElement(name);
    for (const { name: attribute, value } of placeholder.attributes)
      element.setAttribute(attribute.replace('data-', ''), value);
    element.append(...placeholder.childNodes);
    placeholder.replaceWith(element);
  }
}
