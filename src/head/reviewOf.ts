import type { RatingLeaf, ReviewNewsArticleLeaf } from 'schema-dts';
import type { NewsArticle } from '../model/article';
import type { Rating, ReviewedItem } from '../model/review';
import { type Draft, makeNode } from './jsonLd';
import { absoluteUrl, type Site } from './site';

/** What a review is about, and its verdict. */
export function reviewOf(
  { itemReviewed, reviewRating }: NewsArticle,
  site: Site | undefined,
): Draft<Pick<ReviewNewsArticleLeaf, 'itemReviewed' | 'reviewRating'>> {
  return {
    itemReviewed: itemReviewed?.name.trim() ? itemNode(itemReviewed, site) : undefined,
    reviewRating: reviewRating && ratingNode(reviewRating),
  };
}

function itemNode({ name, type = 'CreativeWork', url }: ReviewedItem, site: Site | undefined) {
  return makeNode({ '@type': type, name, url: absoluteUrl(url, site) });
}

function ratingNode({ ratingValue, bestRating = 5 }: Rating): RatingLeaf | undefined {
  if (!(ratingValue >= 0 && ratingValue <= bestRating)) return undefined;
  return { '@type': 'Rating', ratingValue, bestRating, worstRating: 0 };
}
