import { joined, writeElement } from './jsx-runtime';
import { session } from './session';

type RootProps = Readonly<Record<string, unknown>>;

/**
 * What `styled.p` is here: an element with a class name, whose use is noted, so that its CSS comes along. The props are
 * written as they are: to copy them without `as` would cost more than to write the element.
 */
export function htmlRoot(element: string, name: string) {
  return function Root(props: RootProps): unknown {
    session.classes?.add(name);
    const { as = element, className } = props;
    if (typeof as !== 'function') return writeElement(String(as), props, name);
    return as({ ...props, as: undefined, className: joined(name, className) });
  };
}
