import { escapeHtml } from './escape';
import { writeElement } from './jsx-runtime';
import { session } from './session';

interface RootProps {
  as?: unknown;
  className?: string | undefined;
}

/** What `styled.p` is here: an element with a class name, whose use is noted, so that its CSS comes along. */
export function htmlRoot(element: string, name: string) {
  return function Root(props: RootProps): unknown {
    session.classes?.add(name);
    const { as = element, className, ...rest } = props;
    const classes = className ? `${name} ${className}` : name;
    if (typeof as === 'function') return as({ className: classes, ...rest });
    return writeElement(String(as), rest, ` class="${escapeHtml(classes)}"`);
  };
}
