import type { Genre } from '../model/article';
import type { FurnitureProps } from './furniture';

/** A part of a page: one in `furniture`, or one that `Article` has by itself. */
export type PartName =
  Exclude<keyof FurnitureProps, 'paywall'> | 'ageNotice' | 'alternateVersion' | 'body' | 'mostRead';

/**
 * Which parts a page has, in which order, area by area; the areas come in the order in which they are read. What an
 * article has no data for, or the site no component, leaves no hole.
 */
export interface ArticleLayout {
  /** Above section and headline. */
  top: readonly PartName[];
  /** Under headline and standfirst. */
  underHeadline: readonly PartName[];
  /** Under byline and dates: beside the text where the page is wide. */
  margin: readonly PartName[];
  /** The column of the text; `body` is the text itself, and the paywall where it ends. */
  main: readonly PartName[];
  /** At the other side of a wide page, under the text of a narrow one. */
  rail: readonly PartName[];
  /** Under everything. */
  end: readonly PartName[];
}

const news: ArticleLayout = {
  top: ['breadcrumb', 'ageNotice', 'disclosure'],
  underHeadline: [],
  margin: ['commentCount'],
  main: ['listen', 'body', 'corrections', 'share', 'topics', 'related'],
  rail: ['advertisement', 'mostRead'],
  end: ['newsletter', 'previousNext', 'alternateVersion'],
};

/** Somebody's voice: the page says whose. */
const signed: ArticleLayout = {
  ...news,
  main: ['listen', 'body', 'corrections', 'authorBio', 'share', 'topics', 'related'],
};

/** Long enough to need a way through. */
const long: ArticleLayout = {
  ...signed,
  margin: ['readingTime', 'commentCount'],
  main: ['listen', 'contents', 'body', 'corrections', 'authorBio', 'share', 'topics', 'related'],
};

/** The page of each genre. A site changes one area of it with `layout={{ rail: [] }}`. */
export const layouts: Readonly<Record<Genre, ArticleLayout>> = {
  news,
  opinion: signed,
  analysis: long,
  feature: long,
  interview: signed,
  review: { ...signed, underHeadline: ['starRating'] },
  live: { ...news, main: ['keyEvents', 'body', 'corrections', 'share', 'topics', 'related'] },
  sponsored: {
    ...news,
    margin: [],
    main: ['body', 'corrections', 'share'],
    rail: ['mostRead'],
    end: ['alternateVersion'],
  },
};

/** The layout of a genre, that of news where the genre is unknown or not given, with the areas that the site changes. */
export function layoutOf(
  genre: Genre | undefined,
  changes: Partial<ArticleLayout> | undefined,
): ArticleLayout {
  const layout = genre !== undefined && Object.hasOwn(layouts, genre) ? layouts[genre] : news;
  return changes ? { ...layout, ...changes } : layout;
}
