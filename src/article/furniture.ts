import type { ComponentType } from 'react';
import type { AdSlotProps } from '../components/AdSlot/AdSlot';
import type { AuthorBioProps } from '../components/AuthorBio/AuthorBio';
import type { BreadcrumbProps } from '../components/Breadcrumb/Breadcrumb';
import type { CommentCountProps } from '../components/CommentCount/CommentCount';
import type { CorrectionsProps } from '../components/Corrections/Corrections';
import type { DisclosureProps } from '../components/Disclosure/Disclosure';
import type { KeyEventsProps } from '../components/KeyEvents/KeyEvents';
import type { ListenProps } from '../components/Listen/Listen';
import type { NewsletterSignupProps } from '../components/NewsletterSignup/NewsletterSignup';
import type { PaywallProps } from '../components/Paywall/Paywall';
import type { PreviousNextProps } from '../components/PreviousNext/PreviousNext';
import type { ReadingTimeProps } from '../components/ReadingTime/ReadingTime';
import type { RelatedArticlesProps } from '../components/RelatedArticles/RelatedArticles';
import type { ShareProps } from '../components/Share/Share';
import type { StarRatingProps } from '../components/StarRating/StarRating';
import type { TableOfContentsProps } from '../components/TableOfContents/TableOfContents';
import type { TopicsProps } from '../components/Topics/Topics';
import type { Locale } from '../i18n/Locale';
import type { NewsArticle } from '../model/article';
import type { Block } from '../model/blocks';

/** Settings of the page, which each part gets as far as the component of that name takes them. */
export type Setting = 'locale' | 'components' | 'headingLevel' | 'timeZone' | 'onIssue';

/** What `Article` hands to a part: the settings, and the props that it knows from the article. */
type Handed<Props, Known extends keyof Props = never> = Pick<
  Props,
  Known | Extract<keyof Props, Setting>
>;

/**
 * What a component gets from `Article`, by the name of its part. A site adds names of its own by module augmentation,
 * `interface FurnitureProps { weather: SitePartProps }`.
 */
export interface FurnitureProps {
  advertisement: Handed<AdSlotProps>;
  authorBio: Handed<AuthorBioProps, 'authors'>;
  breadcrumb: Handed<BreadcrumbProps>;
  commentCount: Handed<CommentCountProps>;
  contents: Handed<TableOfContentsProps, 'body'>;
  corrections: Handed<CorrectionsProps, 'corrections'>;
  disclosure: Handed<DisclosureProps, 'sponsor'>;
  keyEvents: Handed<KeyEventsProps, 'updates'>;
  listen: Handed<ListenProps>;
  newsletter: Handed<NewsletterSignupProps>;
  /** With `children`, what only subscribers may read, for those who may. */
  paywall: Handed<PaywallProps, 'children'>;
  previousNext: Handed<PreviousNextProps>;
  /** The text and its language (BCP 47), for `readingMinutes`. */
  readingTime: Handed<ReadingTimeProps> & { body: readonly Block[]; language: string };
  related: Handed<RelatedArticlesProps, 'currentUrl' | 'now'>;
  share: Handed<ShareProps, 'url' | 'title'>;
  starRating: Handed<StarRatingProps, 'rating' | 'best'>;
  topics: Handed<TopicsProps, 'keywords'>;
}

/** What a part of the site's own gets: plain data only, so that it may be a client component. */
export interface SitePartProps {
  article: NewsArticle;
  /** Level of a heading in it. */
  headingLevel: 2 | 3 | 4;
  locale: Locale;
  timeZone: string | undefined;
  now: string | undefined;
}

/** The components around the text, by the name of their part. */
export type Furniture = {
  [Name in keyof FurnitureProps]?: ComponentType<FurnitureProps[Name]> | undefined;
};
