import type { ComponentType, ReactNode } from 'react';
import { AdSlot, type AdSlotProps } from '../components/AdSlot/AdSlot';
import { AuthorBio, type AuthorBioProps } from '../components/AuthorBio/AuthorBio';
import { Breadcrumb, type BreadcrumbProps } from '../components/Breadcrumb/Breadcrumb';
import { CommentCount, type CommentCountProps } from '../components/CommentCount/CommentCount';
import { Corrections } from '../components/Corrections/Corrections';
import { Disclosure, type DisclosureProps } from '../components/Disclosure/Disclosure';
import { KeyEvents } from '../components/KeyEvents/KeyEvents';
import { Listen, type ListenProps } from '../components/Listen/Listen';
import {
  NewsletterSignup,
  type NewsletterSignupProps,
} from '../components/NewsletterSignup/NewsletterSignup';
import { Paywall, type PaywallProps } from '../components/Paywall/Paywall';
import { PreviousNext, type PreviousNextProps } from '../components/PreviousNext/PreviousNext';
import { ReadingTime } from '../components/ReadingTime/ReadingTime';
import {
  RelatedArticles,
  type RelatedArticlesProps,
} from '../components/RelatedArticles/RelatedArticles';
import { Share, type ShareProps } from '../components/Share/Share';
import { StarRating } from '../components/StarRating/StarRating';
import { TableOfContents } from '../components/TableOfContents/TableOfContents';
import { Topics } from '../components/Topics/Topics';
import { blockText } from '../model/blockText';
import { readingMinutes } from '../model/readingTime';
import type { Furniture, FurnitureProps } from './furniture';

/** What only the site knows, as props of the component that prints it. */
export interface FurnitureData {
  advertisement?: Pick<AdSlotProps, 'slot' | 'width' | 'height' | 'children'> | undefined;
  /** What the paper says of the authors, in place of the article's own `author`. */
  authorBio?: Pick<AuthorBioProps, 'authors'> | undefined;
  breadcrumb?: Pick<BreadcrumbProps, 'items'> | undefined;
  commentCount?: Pick<CommentCountProps, 'commentCount' | 'discussionUrl'> | undefined;
  disclosure?: Pick<DisclosureProps, 'darkLogo' | 'affiliate'> | undefined;
  listen?: Pick<ListenProps, 'audio' | 'title'> | undefined;
  newsletter?:
    | Omit<NewsletterSignupProps, keyof FurnitureProps['newsletter'] | 'ref' | 'children'>
    | undefined;
  paywall?:
    | Pick<PaywallProps, 'title' | 'offer' | 'subscribeUrl' | 'signInUrl' | 'continueUrl'>
    | undefined;
  previousNext?: Pick<PreviousNextProps, 'previous' | 'next'> | undefined;
  related?: Pick<RelatedArticlesProps, 'items' | 'title' | 'limit'> | undefined;
  share?: Pick<ShareProps, 'networks'> | undefined;
}

/**
 * All furniture of newsprint's own, for `furniture` of `Article`. Topics, sharing, authors, corrections, contents, key
 * events, reading time, stars and the sponsor are there as soon as the article has their data; the others once `data` has
 * theirs. Call it outside of what renders again in a browser: each call makes new components.
 */
export function createFurniture(data: FurnitureData = {}): Furniture {
  return {
    advertisement: withData(AdSlot, data.advertisement),
    authorBio: withData(AuthorBio, data.authorBio) ?? AuthorBio,
    breadcrumb: withData(Breadcrumb, data.breadcrumb),
    commentCount: withData(CommentCount, data.commentCount),
    contents: TableOfContents,
    corrections: Corrections,
    disclosure: withData(Disclosure, data.disclosure) ?? Disclosure,
    keyEvents: KeyEvents,
    listen: withData(Listen, data.listen),
    newsletter: withData(NewsletterSignup, data.newsletter),
    paywall: withData(Paywall, data.paywall),
    previousNext: withData(PreviousNext, data.previousNext),
    readingTime: MinutesToRead,
    related: withData(RelatedArticles, data.related),
    share: withData(Share, data.share) ?? Share,
    starRating: StarRating,
    topics: Topics,
  };
}

function withData<Props, Data extends Partial<Props>>(
  Component: ComponentType<Props>,
  data: Data | undefined,
): ((props: Omit<Props, keyof Data>) => ReactNode) | undefined {
  return data && ((props) => <Component {...(props as Props)} {...data} />);
}

function MinutesToRead({ body, language, ...settings }: FurnitureProps['readingTime']) {
  return <ReadingTime minutes={readingMinutes(blockText(body), language)} {...settings} />;
}
