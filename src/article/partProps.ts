import type { Block, BlockOf } from '../model/blocks';
import type { FurnitureProps, SitePartProps } from './furniture';
import type { ArticlePage } from './page';
import { isCorrection, readableText } from './pageText';

/** Parts that stand in a layout: the paywall stands where the text ends. */
type FurnitureName = Exclude<keyof FurnitureProps, 'paywall'>;

/** What each part is handed; nothing where the article has no data for it. */
export const partProps: {
  readonly [Name in FurnitureName]: (page: ArticlePage) => FurnitureProps[Name] | undefined;
} = {
  advertisement: ({ locale }) => ({ locale }),
  authorBio: (page) => some(page.article.author, (authors) => ({ ...titled(page), authors })),
  breadcrumb: linked,
  commentCount: linked,
  contents: (page) => some(readableText(page), (body) => ({ ...headed(page), body })),
  corrections: (page) =>
    some(page.article.body.filter(isCorrection), (corrections) => ({
      ...titled(page),
      timeZone: page.timeZone,
      corrections,
    })),
  disclosure: (page) =>
    page.article.sponsor?.name.trim()
      ? { ...linked(page), sponsor: page.article.sponsor }
      : undefined,
  keyEvents: (page) =>
    some(readableText(page).filter(isUpdate), (updates) => ({
      ...headed(page),
      timeZone: page.timeZone,
      updates,
    })),
  listen: (page) => ({ ...titled(page), onIssue: page.onIssue }),
  newsletter: (page) => ({ ...titled(page), onIssue: page.onIssue }),
  previousNext: linked,
  readingTime: ({ locale, article, language }) =>
    some(article.body, (body) => ({ locale, body, language })),
  related: (page) => ({ ...titled(page), currentUrl: page.article.url, now: page.now }),
  share: ({ article: { url, headline }, onIssue, ...page }) =>
    url ? { ...linked(page), url, title: headline, onIssue } : undefined,
  starRating: ({ locale, article: { reviewRating } }) =>
    reviewRating && { locale, rating: reviewRating.ratingValue, best: reviewRating.bestRating },
  topics: (page) =>
    some(page.article.keywords ?? [], (keywords) => ({ ...titled(page), keywords })),
};

/** What a part of the site's own is handed. */
export function sitePartProps(page: ArticlePage): SitePartProps {
  const { article, locale, timeZone, now } = page;
  return { article, headingLevel: levelBelow(page), locale, timeZone, now };
}

/** The level of a heading under the headline. */
export function levelBelow({ headingLevel }: Pick<ArticlePage, 'headingLevel'>) {
  return (headingLevel + 1) as 2 | 3 | 4;
}

function linked({ locale, components }: Pick<ArticlePage, 'locale' | 'components'>) {
  return { locale, components };
}

function headed(page: ArticlePage) {
  return { locale: page.locale, headingLevel: levelBelow(page) };
}

function titled(page: ArticlePage) {
  return { ...linked(page), headingLevel: levelBelow(page) };
}

function isUpdate(block: Block): block is BlockOf<'liveUpdate'> {
  return block.type === 'liveUpdate';
}

function some<Item, Props>(
  items: readonly Item[],
  propsOf: (items: readonly Item[]) => Props,
): Props | undefined {
  return items.length > 0 ? propsOf(items) : undefined;
}
