import type { BlockOf } from '../../model/blocks';
import { plainText } from '../../model/plainText';
import { compact } from '../result';
import { childElements, classNames, hasClass, isElement } from './attributes';
import { boundary } from './boundaries';
import type { HtmlElement } from './parse';
import type { Leave, Walk } from './walk';

/** `pre`: source code where it says so, else a text that keeps its lines. */
export function preformatted(walk: Walk, element: HtmlElement): Leave {
  if (walk.isFlat) return linesOf(walk);

  const code = codeIn(element);
  const end = walk.openText('\n', true);
  walk.preformatted += 1;
  return () => {
    walk.preformatted -= 1;
    const text = end();
    if (text === undefined) return;
    if (!code) walk.place({ type: 'preformatted', text });
    else {
      const language = languageOf(code) ?? languageOf(element);
      walk.place(compact<BlockOf<'code'>>({ type: 'code', code: plainText(text), language }));
    }
  };
}

/** Within another text only the lines remain. */
function linesOf(walk: Walk): Leave {
  const leave = boundary(walk);
  walk.preformatted += 1;
  return () => {
    walk.preformatted -= 1;
    if (typeof leave === 'function') leave();
  };
}

/** The `code` that is all there is in a `pre`; WordPress's code block is one without it too. */
function codeIn(element: HtmlElement): HtmlElement | undefined {
  const [only, ...others] = childElements(element);
  const isAlone =
    others.length === 0 &&
    element.childNodes.every((node) => isElement(node) || !('value' in node && node.value.trim()));
  if (only?.tagName === 'code' && isAlone) return only;
  return hasClass(element, 'wp-block-code') || languageOf(element) ? element : undefined;
}

function languageOf(element: HtmlElement): string | undefined {
  for (const name of classNames(element)) {
    const language = /^lang(?:uage)?-([\w+#.-]{1,30})$/.exec(name)?.[1];
    if (language) return language;
  }
  return undefined;
}
