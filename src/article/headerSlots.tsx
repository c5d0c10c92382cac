import type { ArticleHeaderSlots } from '../components/ArticleHeader/slots';
import type { ArticlePage } from './page';
import { partsOf } from './partsOf';

/** The header's slots: the site's own content, and beside it the areas of the layout that lie in the header. */
export function headerSlots(
  slots: ArticleHeaderSlots | undefined,
  page: ArticlePage,
): ArticleHeaderSlots | undefined {
  const top = partsOf('top', page);
  const underHeadline = partsOf('underHeadline', page);
  const margin = partsOf('margin', page);
  if (top.length + underHeadline.length + margin.length === 0) return slots;

  return {
    ...slots,
    start: (
      <>
        {top.length > 0 && <div part="article-top">{top}</div>}
        {slots?.start}
      </>
    ),
    afterStandfirst: (
      <>
        {underHeadline.length > 0 && <div part="article-under-headline">{underHeadline}</div>}
        {slots?.afterStandfirst}
      </>
    ),
    afterDate:
      margin.length > 0 ? (
        <>
          {slots?.afterDate}
          <div part="article-margin">{margin}</div>
        </>
      ) : (
        slots?.afterDate
      ),
  };
}
