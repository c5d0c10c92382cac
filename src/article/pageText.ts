import type { Block, BlockOf } from '../model/blocks';
import { splitBody, type SplitBody } from '../model/splitBody';
import { withHeadingIds } from '../model/tableOfContents';
import type { ArticlePage } from './page';

/** The text of the page in two where it has a paywall: what everybody may read, and the rest. */
export function splitAtPaywall(page: ArticlePage): SplitBody {
  const { article, furniture, paywall, language } = page;
  const body = withoutMoved(article.body, page);
  if (!furniture.paywall || article.isAccessibleForFree !== false) {
    return { preview: body, rest: [] };
  }
  return splitBody(body, { language, ...(paywall?.preview ?? { paragraphs: 2 }) });
}

/** All that this reader may read: what a list of its parts may name. */
export function readableText(page: ArticlePage): readonly Block[] {
  const { preview, rest } = splitAtPaywall(page);
  return page.paywall?.isOpen && rest.length > 0 ? [...preview, ...rest] : preview;
}

/** Whether a part stands anywhere on the page. */
export function hasPart(
  name: 'corrections' | 'contents' | 'keyEvents',
  { furniture, layout }: ArticlePage,
): boolean {
  if (!furniture[name]) return false;

  return areas.some((area) => layout[area].includes(name));
}

const areas = ['top', 'underHeadline', 'margin', 'main', 'rail', 'end'] as const;

export function isCorrection(block: Block): block is BlockOf<'correction'> {
  return block.type === 'correction';
}

/** What has a part of its own on the page does not stand in the text as well; subheads that are linked to have ids. */
function withoutMoved(body: readonly Block[], page: ArticlePage): readonly Block[] {
  const isMoved = body.some(isCorrection) && hasPart('corrections', page);
  const kept = isMoved ? body.filter((block) => !isCorrection(block)) : body;
  return hasPart('contents', page) ? withHeadingIds(kept) : kept;
}
