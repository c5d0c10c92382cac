import type { Block } from '../model/blocks';
import { ArticleBody } from './ArticleBody';
import type { ArticlePage } from './page';
import { hasPart, splitAtPaywall } from './pageText';
import { levelBelow } from './partProps';
import { partsOf } from './partsOf';

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
      body={body}
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
