/**
 * A JSX runtime that builds DOM nodes at once: no state, no hooks, no markup as text, so no policy of a host page
 * forbids it. The embeds say this where the other builds say `react/jsx-runtime`.
 */
export function jsx(type: unknown, props: Props): unknown {
  if (typeof type === 'function') return type(props);

  const { children, className, ...attributes } = props;
  const element = document.createElement(String(type));
  if (className) element.className = String(className);
  for (const name in attributes) {
    const value = attributes[name];
    if (value == null || (value === false && !/^(aria|data)-/.test(name))) continue;
    element.setAttribute(name, value === true && !name.includes('-') ? '' : String(value));
  }
  append(element, children);
  return element;
}

/** @alias For elements with several children; here it makes no difference. */
export const jsxs = jsx;

export function Fragment({ children }: Props): unknown {
  return children;
}

/** Appends anything that may stand between two tags; `null`, booleans and empty text are nothing. */
export function append(parent: ParentNode, node: unknown): void {
  if (Array.isArray(node)) for (const child of node) append(parent, child);
  else if (node != null && node !== '' && typeof node !== 'boolean')
    parent.append(node instanceof Node ? node : String(node));
}

type Props = Readonly<Record<string, unknown>>;
