import type { BlockOf } from '../../model/blocks';
import type { Inline, RichText } from '../../model/text';
import { compact } from '../result';
import { attribute, firstOf } from './attributes';
import { boundary } from './boundaries';
import { toFlow } from './containers';
import { joinLines } from './inlineRun';
import type { HtmlElement } from './parse';
import { readEmbeddable } from './providers';
import type { Leave, Walk } from './walk';

/** Where the codes of social networks name the post. */
const addressAttributes = ['data-instgrm-permalink', 'cite', 'data-href'];

/** A post of a social network as its embed code quotes it: the words stay, the script that would replace them goes. */
export function post(walk: Walk, element: HtmlElement): Leave {
  if (walk.isFlat) return boundary(walk);

  return walk.contain('post', ({ blocks }) => {
    if (blocks.length === 0 && attribute(element, 'data-href') === undefined) return;
    const texts = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
    const url = addressOf(walk, element, texts);
    if (url === undefined) {
      walk.place({ type: 'quote', ...toFlow(blocks) });
      return;
    }
    const text = texts.length > 0 ? joinLines(texts) : undefined;
    walk.place(compact<BlockOf<'embed'>>({ type: 'embed', url, text }));
    for (const block of blocks) if (block.type !== 'paragraph') walk.place(block);
  });
}

/** The address that the code names; else the last link that leads to a post, which is that of its date. */
function addressOf(
  walk: Walk,
  element: HtmlElement,
  texts: readonly RichText[],
): string | undefined {
  const named = firstOf(addressAttributes, (name) =>
    walk.addresses.picture(attribute(element, name)),
  );
  if (named) return readEmbeddable(named).page ?? named;

  const links = texts.flatMap(linksOf);
  return links.map((url) => readEmbeddable(url).page).findLast(Boolean) ?? links.at(-1);
}

function linksOf(text: RichText): readonly string[] {
  if (typeof text === 'string') return [];
  return text.flatMap((inline: Inline): readonly string[] => {
    if (typeof inline === 'string' || inline.type === 'lineBreak') return [];
    const inside = linksOf(inline.text);
    return inline.type === 'link' && /^https?:/i.test(inline.url)
      ? [inline.url, ...inside]
      : inside;
  });
}
