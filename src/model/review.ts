/** What a review is about. */
export interface ReviewedItem {
  name: string;
  /** What kind of thing it is, by schema.org's types. @default CreativeWork */
  type?: ReviewedType | undefined;
  /** Page about it, absolute. */
  url?: string | undefined;
}

/** Kinds of things that papers review. */
export type ReviewedType =
  | 'Book'
  | 'CreativeWork'
  | 'Event'
  | 'Game'
  | 'Movie'
  | 'MusicAlbum'
  | 'Play'
  | 'Product'
  | 'Restaurant'
  | 'TVSeries';

/** A critic's verdict. schema.org `Rating`. */
export interface Rating {
  /** From 0 to `bestRating`. */
  ratingValue: number;
  /**
   * The most there is to give, a whole number.
   * @default 5
   */
  bestRating?: number | undefined;
}
