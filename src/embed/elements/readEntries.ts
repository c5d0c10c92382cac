import type { Entry, Unknown } from './toStory';

/** Our own `{ items }` or one story, JSON Feed, or WordPress posts with or without `_embed`. */
export function readEntries(data: Unknown): Entry[] {
  const lists: unknown[] = [data, data?.items, data?.headline && [data]];
  return (lists.find(Array.isArray) ?? []).map((post: Unknown) => ({
    headline: post?.headline ?? post?.title,
    url: post?.url ?? post?.link,
    section: post?.section?.name ?? post?._embedded?.['wp:term']?.[0]?.[0]?.name ?? post?.tags?.[0],
    image:
      post?.image?.url ?? post?.image ?? post?._embedded?.['wp:featuredmedia']?.[0]?.source_url,
    date: post?.datePublished ?? post?.date_published ?? (post?.date_gmt && `${post.date_gmt}Z`),
  }));
}
