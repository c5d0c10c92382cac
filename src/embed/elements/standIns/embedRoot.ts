import { jsx } from '../jsx-runtime';

/** Stands in for the styled root of a component: an element of its class. */
export function embedRoot(element: string, className: string) {
  return (props: object) => jsx(element, { className, ...props });
}
