/**
 * A JSX runtime that builds DOM nodes at once: no state, no hooks, no markup as text, so no policy of a host page
 * forbids it. The embeds say this where the other builds say `react/jsx-runtime`. Their components write attributes as
 * text or numbers, and nothing that shows as `0` or `true`.
 */
export function jsx(type: unknown, { children, ...attributes }: Props, _key?: unknown): unknown {
  if (typeof type === 'function') return type({ ...attributes, children });

  const element = document.createElement(String(type));
  for (const name in attributes) {
    const value = attributes[name];
    if (value != null) element.setAttribute(name === 'className' ? 'class' : name, String(value));
  }
  const nodes = [children].flat(Infinity).filter(Boolean) as (Node | string)[];
  element.append(...nodes);
  return element;
}

/** @alias For elements with several children; here it makes no difference. */
export const jsxs = jsx;

export function Fragment({ children }: Props): unknown {
  return children;
}

type Props = Readonly<Record<string, unknown>>;
