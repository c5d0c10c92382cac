import type { Block } from '../model/blocks';
import { splitBody, type SplitBody } from '../model/splitBody';
import type { ArticlePage } from './page';

/** The body in two where the page has a paywall: what everybody may read, and the rest. */
export function splitAtPaywall({ article, furniture, paywall, language }: ArticlePage): SplitBody {
  if (!furniture.paywall || article.isAccessibleForFree !== false) {
    return { preview: article.body, rest: [] };
  }
  return splitBody(article.body, { language, ...(paywall?.preview ?? { paragraphs: 2 }) });
}

/** All that this reader may read: what a list of its parts may name. */
export function readableText(page: ArticlePage): readonly Block[] {
  const { preview, rest } = splitAtPaywall(page);
  return page.paywall?.isOpen && rest.length > 0 ? [...preview, ...rest] : preview;
}
