import { withHeadingIds } from '../model/tableOfContents';
import { ArticleBody } from './ArticleBody';
import type { Block } from '../model/blocks';
import type { ArticlePage } from './page';
import { isCorrection, levelBelow } from './partProps';
import { hasPart, partsOf } from './partsOf';
import { splitAtPaywall } from './pageText';

export interface ArticleMainProps {
  page: ArticlePage;
}

/** The column of the text, and what stands in it. Renders a `<div>`, or nothing without text or anything else. */
export function ArticleMain({ page }: ArticleMainProps) {
  const body = () => ArticleText({ page });
  const parts = partsOf('main', { ...page, own: { ...page.own, body } });
  return parts.length > 0 && <div part="article-main">{parts}</div>;
}

/** The text; where it ends for those who have not paid, the paywall, and nothing of the rest. */
function ArticleText({ page }: ArticleMainProps) {
  const { preview, rest } = splitAtPaywall(page);
  const Paywall = page.article.isAccessibleForFree === false ? page.furniture.paywall : undefined;
  const shown = textOf(preview, page, page.dropCap);
  if (!Paywall) return shown;

  const paid = page.paywall?.isOpen ? textOf(rest, page) : undefined;
  if (page.paywall?.isOpen && !paid) return shown;
  return (
    <div part="article-text">
      {shown}
      <Paywall headingLevel={levelBelow(page)} locale={page.locale} components={page.components}>
        {paid}
      </Paywall>
    </div>
  );
}

function textOf(body: readonly Block[], page: ArticlePage, dropCap?: boolean) {
  if (body.length === 0) return undefined;

  return (
    <ArticleBody
      body={withoutMoved(body, page)}
      blocks={page.blocks}
      consented={page.consented}
      dropCap={dropCap}
      keyEvents={!hasPart('keyEvents', page)}
      headingLevel={page.headingLevel}
      timeZone={page.timeZone}
      locale={page.locale}
      components={page.components}
      onIssue={page.onIssue}
    />
  );
}

/** What has a part of its own on the page does not stand in the text as well; subheads that are linked to have ids. */
function withoutMoved(body: readonly Block[], page: ArticlePage): readonly Block[] {
  const isMoved = body.some(isCorrection) && hasPart('corrections', page);
  const kept = isMoved ? body.filter((block) => !isCorrection(block)) : body;
  return hasPart('contents', page) ? withHeadingIds(kept) : kept;
}
