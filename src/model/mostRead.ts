import { instantOf } from '../lib/moment';
import type { MostReadItem } from './article';

/** One of several ranked lists: "Today", "This week". */
export interface MostReadList {
  title: string;
  items: readonly MostReadItem[];
}

/** The lists that still have stories, each story only in the first that has it. */
export function pickLists(
  lists: readonly MostReadList[],
  { currentUrl, limit }: Omit<PickOptions, 'seen'>,
): MostReadList[] {
  const seen = new Set<string>();
  return lists
    .map(({ title, items }) => ({
      title,
      items: pickStories(items, { currentUrl, limit, seen }),
    }))
    .filter(({ items }) => items.length > 0);
}

/**
 * The stories to show: without the one being read, each once, and then as many as asked for, so that a list of five
 * still has five after the article itself was left out.
 */
export function pickStories(
  items: readonly MostReadItem[],
  { currentUrl, limit = Infinity, seen = new Set() }: PickOptions = {},
): MostReadItem[] {
  if (currentUrl !== undefined) seen.add(articleKey(currentUrl));

  const picked: MostReadItem[] = [];
  for (const item of items) {
    if (picked.length >= limit) break;
    const key = articleKey(item.url);
    if (!item.headline.trim() || seen.has(key)) continue;
    seen.add(key);
    picked.push(item);
  }
  return picked;
}

interface PickOptions {
  currentUrl?: string | undefined;
  limit?: number | undefined;
  /** Keys of stories already shown; filled as stories are picked, so that several lists share none. */
  seen?: Set<string> | undefined;
}

/**
 * Whether stories counted at `updated` are more than `maxAge` minutes old at `now`. Both are ISO 8601 instants; where
 * one of the three is missing or unreadable, nothing is known against the stories.
 */
export function isStale({ updated, maxAge, now }: Freshness): boolean {
  const [from, to] = [instantOf(updated), instantOf(now)];
  if (from === undefined || to === undefined || maxAge === undefined) return false;
  return to - from > maxAge * 60_000;
}

interface Freshness {
  updated?: string | undefined;
  maxAge?: number | undefined;
  now?: string | undefined;
}

/** Equal for addresses of one article: scheme, `www`, hash, campaign parameters and a last slash do not count. */
export function articleKey(url: string): string {
  if (isPlain.test(url)) return placeOf(url);

  const [address = '', query] = url
    .trim()
    .replace(/#.*$/, '')
    .split(/\?(.*)/s);
  if (!query) return placeOf(address);

  const parameters = query
    .split('&')
    .filter(
      (parameter) => parameter && !/^(utm_\w+|fbclid|gclid|noamp|amp|ref)(=|$)/.test(parameter),
    );
  return [placeOf(address), ...parameters.toSorted()].join('&');
}

/** Nothing to cut off. */
const isPlain = /^[^?#\s]*$/;

function placeOf(address: string): string {
  const place = address.includes('//')
    ? address.replace(/^(https?:)?\/\/(www\.)?/i, '//')
    : address;
  return place.endsWith('/') ? place.slice(0, -1) : place;
}
