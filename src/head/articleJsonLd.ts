import type {
  AdvertiserContentArticleLeaf,
  AnalysisNewsArticleLeaf,
  CorrectionCommentLeaf,
  LiveBlogPostingLeaf,
  NewsArticleLeaf,
  OpinionNewsArticleLeaf,
  ReviewNewsArticleLeaf,
  WebPageElementLeaf,
  WithContext,
} from 'schema-dts';
import type { Genre, NewsArticle } from '../model/article';
import { plainText } from '../model/plainText';
import { blocksOfType } from '../model/blockText';
import { creditsOf } from './credits';
import { isoDate } from './isoDate';
import { type Draft, type JsonLd, makeNode, toJsonLd } from './jsonLd';
import { coverageOf } from './liveBlog';
import { organizationNode, publisherNode } from './organizationNode';
import type { Page } from './page';
import { pictureNode } from './pictureNode';
import { reviewOf } from './reviewOf';
import { absoluteUrl, type Site } from './site';

type ArticleNode =
  | AdvertiserContentArticleLeaf
  | AnalysisNewsArticleLeaf
  | LiveBlogPostingLeaf
  | NewsArticleLeaf
  | OpinionNewsArticleLeaf
  | ReviewNewsArticleLeaf;

/** Genres that schema.org has a type for; `genre` says the others. */
const types: Readonly<Partial<Record<Genre, ArticleNode['@type']>>> = {
  analysis: 'AnalysisNewsArticle',
  live: 'LiveBlogPosting',
  opinion: 'OpinionNewsArticle',
  review: 'ReviewNewsArticle',
  sponsored: 'AdvertiserContentArticle',
};

/**
 * The article as schema.org JSON-LD (`NewsArticle`, or the narrower type of its genre), after Google's documentation
 * for articles and paywalled content. A property whose value is missing or unreadable is left out;
 * addresses are absolute. The text is not repeated, only that of a live blog's updates, and only where it is free.
 */
export function articleJsonLd(article: NewsArticle, site?: Site, page: Page = {}): JsonLd {
  const { genre } = article;
  const type = (genre && types[genre]) ?? 'NewsArticle';
  const url = absoluteUrl(article.url, site);
  const known: Draft<Omit<NewsArticleLeaf, '@type'>> = {
    headline: article.headline,
    alternativeHeadline: article.alternativeHeadline,
    description: plainText(article.standfirst),
    url,
    mainEntityOfPage: url === undefined ? undefined : { '@type': 'WebPage', '@id': url },
    articleSection: article.section?.name,
    genre: type === 'NewsArticle' ? genre : undefined,
    ...creditsOf(article.author, site),
    sourceOrganization: organizationNode(article.source, site),
    datePublished: isoDate(article.datePublished, site?.timeZone),
    dateModified: isoDate(article.dateModified, site?.timeZone),
    image: pictureNode(article.image, site),
    keywords: article.keywords?.map(({ name }) => name),
    inLanguage: article.inLanguage,
    isAccessibleForFree: article.isAccessibleForFree,
    hasPart: paywalledParts(article, page),
    speakable: page.speakable?.length
      ? { '@type': 'SpeakableSpecification', cssSelector: page.speakable }
      : undefined,
    correction: correctionsOf(article, site),
    wordCount: article.wordCount,
    publisher: publisherNode(article, site),
    sponsor: organizationNode(article.sponsor, site),
  };
  const node = makeNode<WithContext<ArticleNode>>({
    '@context': 'https://schema.org',
    '@type': type,
    ...known,
    ...(type === 'LiveBlogPosting' && coverageOf(article, site)),
    ...(type === 'ReviewNewsArticle' && reviewOf(article, site)),
  });
  return toJsonLd(node);
}

function paywalledParts(
  { isAccessibleForFree }: NewsArticle,
  { paywalled = ['.newsprint-paywall'] }: Page,
): WebPageElementLeaf[] | undefined {
  if (isAccessibleForFree !== false) return undefined;
  return paywalled.map((cssSelector) => ({
    '@type': 'WebPageElement',
    isAccessibleForFree: false,
    cssSelector,
  }));
}

function correctionsOf({ body }: NewsArticle, site: Site | undefined): CorrectionCommentLeaf[] {
  return blocksOfType(body, 'correction').map(({ text, date }) =>
    makeNode<CorrectionCommentLeaf>({
      '@type': 'CorrectionComment',
      text: plainText(text),
      datePublished: isoDate(date, site?.timeZone),
    }),
  );
}
