import type { Block } from './blocks';
import type { Picture } from './picture';
import type { Rating, ReviewedItem } from './review';
import type { RichText } from './text';

/**
 * One article of a news site as plain JSON. Field names are schema.org's (`NewsArticle`) where it has one.
 * Every optional field may be missing: what depends on it is then not rendered.
 */
export interface NewsArticle {
  /** The headline, as plain text. schema.org `headline`. */
  headline: string;
  /** Canonical address of the article, absolute. schema.org `url`. */
  url?: string | undefined;
  /** Shorter or search-friendly headline, for the page title and cards. schema.org `alternativeHeadline`. */
  alternativeHeadline?: string | undefined;
  /** A few words above the headline that are not the section: "Exclusive interview", a series, a place. */
  kicker?: string | undefined;
  /** One or two sentences under the headline; links and emphasis are allowed. schema.org `description`. */
  standfirst?: RichText | undefined;
  /** The part of the paper it stands in. schema.org `articleSection`. */
  section?: Section | undefined;
  /** Everyone credited, in the order to print them; empty when nobody is. schema.org `author`. */
  author: readonly Author[];
  /** Agency or paper the text was taken from: "Reuters". Printed after the authors. schema.org `sourceOrganization`. */
  source?: Organization | undefined;
  /**
   * ISO 8601. With a time it is an instant (`2026-11-12T06:15:00+01:00`); a time without an offset is read in the
   * site's zone; without a time it is a day and never shifts. schema.org `datePublished`.
   */
  datePublished?: string | undefined;
  /** ISO 8601, the last change that readers should know of. schema.org `dateModified`. */
  dateModified?: string | undefined;
  /** The main picture. schema.org `image`. */
  image?: Picture | undefined;
  /** The text, block by block. schema.org `articleBody`. */
  body: readonly Block[];
  /** What it is about. schema.org `keywords`. */
  keywords?: readonly Topic[] | undefined;
  /** The kind of journalism; chooses the design and the JSON-LD type. schema.org `genre`. */
  genre?: Genre | undefined;
  /** Notices above the headline, each with an optional end. */
  flags?: readonly Flag[] | undefined;
  /** BCP 47 tag of the text: gives `lang` and `dir`. schema.org `inLanguage`. */
  inLanguage?: string | undefined;
  /** Who publishes it. schema.org `publisher`. */
  publisher?: Publisher | undefined;
  /** Who pays for it, where `genre` is `sponsored`. schema.org `sponsor`. */
  sponsor?: Publisher | undefined;
  /** What a review is about. schema.org `itemReviewed`. */
  itemReviewed?: ReviewedItem | undefined;
  /** The verdict of a review. schema.org `reviewRating`. */
  reviewRating?: Rating | undefined;
  /** ISO 8601, when a live blog begins to follow its story. schema.org `coverageStartTime`. */
  coverageStartTime?: string | undefined;
  /** ISO 8601, when a live blog ends or is planned to end. schema.org `coverageEndTime`. */
  coverageEndTime?: string | undefined;
  /** `false` when part of it is for subscribers. schema.org `isAccessibleForFree`. */
  isAccessibleForFree?: boolean | undefined;
  /** Number of words, where the source counts them. schema.org `wordCount`. */
  wordCount?: number | undefined;
}

/** A part of the paper: "World", "Opinion". */
export interface Section {
  name: string;
  /** Address of the section's page; the name is a link when there is one. */
  url?: string | undefined;
  /**
   * The section's own colour: one of the theme's named accents, or a hex colour (`#0a586f`). Any hex is safe: it is
   * darkened for light pages and lightened for dark ones until text in it reads (4.5:1). Anything else is ignored
   * and reported.
   */
  accent?: string | undefined;
}

/** Someone credited for an article. */
export interface Author {
  /** The name as printed. A name of only white space is left out. */
  name: string;
  /** Page about the author; the name is a link when there is one. */
  url?: string | undefined;
  /**
   * What they did. Known roles have their own words in each locale ("Translated by …"); any other text is printed as
   * it is, before the name.
   * @default author
   */
  role?: AuthorRole | (string & {}) | undefined;
  /** "Science correspondent". */
  jobTitle?: string | undefined;
  /** Where they report from: "Skarholm". */
  location?: string | undefined;
  /** A portrait. */
  image?: Picture | undefined;
  /** @default Person */
  type?: 'Person' | 'Organization' | undefined;
}

/** Roles that every locale has words for. */
export type AuthorRole =
  'author' | 'reporter' | 'contributor' | 'translator' | 'editor' | 'photographer' | 'illustrator';

/** A company or body: an agency, a publisher. */
export interface Organization {
  name: string;
  url?: string | undefined;
}

/** A publisher or a sponsor, as search engines want to know it. */
export interface Publisher extends Organization {
  logo?: Picture | undefined;
}

/** A subject with, perhaps, a page of its own. */
export interface Topic {
  name: string;
  url?: string | undefined;
}

/** The kinds of journalism that have a design of their own. */
export type Genre =
  'news' | 'opinion' | 'analysis' | 'feature' | 'interview' | 'review' | 'live' | 'sponsored';

/** A notice above the headline. */
export interface Flag {
  type: FlagType;
  /** ISO 8601 instant at which it stops being true; without it the flag stays. */
  expires?: string | undefined;
}

export type FlagType = 'live' | 'breaking' | 'exclusive';

/** One story in a ranked list. */
export interface MostReadItem {
  headline: string;
  url: string;
  section?: Section | undefined;
  image?: Picture | undefined;
  /** ISO 8601; gives the age of the story where the list shows it. */
  datePublished?: string | undefined;
}
