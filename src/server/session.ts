import type { Block } from '../model/blocks';
import type { Markup } from './Markup';

/** What holds for one rendering, beside the elements themselves. */
export interface Session {
  /** Stands on every `<style>` and `<script>`. */
  nonce?: string | undefined;
  /** Prints an element that React made; without it such an element is refused. */
  printReact?: ((element: object) => string) | undefined;
  /** Given where a policy forbids `style` attributes: each becomes a rule in it, by its selector. */
  rules?: Map<string, string> | undefined;
  /** The blocks of the article, once they are known. */
  body?: readonly Block[] | undefined;
  /** Takes the class of every component that is printed. */
  classes?: Set<string> | undefined;
  /** A component that is printed later, and what stands in its place until then. */
  held?: { component: unknown; hold: (props: object) => Markup } | undefined;
}

/** The present rendering. Rendering never waits, so there is only one at a time. */
export let session: Session = {};

/** Renders under a session; what was there before is there again afterwards, also after a throw. */
export function renderIn<Result>(next: Session, render: () => Result): Result {
  const outer = session;
  session = next;
  try {
    return render();
  } finally {
    session = outer;
  }
}
