import type { BlogPostingLeaf, LiveBlogPostingLeaf } from 'schema-dts';
import { contentId } from '../lib/contentId';
import type { NewsArticle } from '../model/article';
import type { BlockOf } from '../model/blocks';
import { blockText, blocksOfType } from '../model/blockText';
import { creditsOf } from './credits';
import { isoDate } from './isoDate';
import { type Draft, makeNode } from './jsonLd';
import { pictureNode } from './pictureNode';
import { absoluteUrl, type Site } from './site';

type Coverage = Pick<
  Draft<LiveBlogPostingLeaf>,
  'coverageStartTime' | 'coverageEndTime' | 'liveBlogUpdate'
>;

/** What is said of a live blog alone: when it covers its story, from its publication where it does not say, and its updates. */
export function coverageOf(article: NewsArticle, site: Site | undefined): Coverage {
  const { coverageStartTime, coverageEndTime, datePublished, body } = article;
  return {
    coverageStartTime: isoDate(coverageStartTime ?? datePublished, site?.timeZone),
    coverageEndTime: isoDate(coverageEndTime, site?.timeZone),
    liveBlogUpdate: blocksOfType(body, 'liveUpdate').map((update) =>
      updateNode(update, article, site),
    ),
  };
}

/** The text of an update stays out where readers pay for it: whoever reads the source would read it. */
function updateNode(
  { id, headline, datePublished, author = [], blocks }: BlockOf<'liveUpdate'>,
  { url, isAccessibleForFree }: NewsArticle,
  site: Site | undefined,
): BlogPostingLeaf {
  const page = absoluteUrl(url, site)?.replace(/#.*$/s, '');
  const name = contentId(id);
  return makeNode<BlogPostingLeaf>({
    '@type': 'BlogPosting',
    headline,
    url: page && name && `${page}#${encodeURIComponent(name)}`,
    datePublished: isoDate(datePublished, site?.timeZone),
    ...creditsOf(author, site),
    articleBody: isAccessibleForFree === false ? undefined : blockText(blocks),
    image: pictureNode(blocksOfType(blocks, 'image')[0], site),
  });
}
