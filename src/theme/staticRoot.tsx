import type { ElementType, ReactElement } from 'react';
import { jsx } from 'react/jsx-runtime';

interface StaticRootProps {
  as?: ElementType | undefined;
  className?: string | undefined;
}

/**
 * What `styled.p` is in a build without styled-components: an element with a class name. `as` changes the element, a
 * `className` comes after its own, and everything else, `ref` among it, reaches the element as it is. Who calls a root
 * whose children are written one by one hands it `jsxs`, so that React asks for no keys.
 */
export function staticRoot(element: ElementType, name: string) {
  return function Root(
    { as: Element = element, className, ...rest }: StaticRootProps,
    make = jsx,
  ): ReactElement {
    // The class name stands before the spread: after it, V8 takes two to three times as long.
    return make(Element, { className: className ? `${name} ${className}` : name, ...rest });
  };
}
