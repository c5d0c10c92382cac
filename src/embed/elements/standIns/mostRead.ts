import type { MostReadItem } from '../../../model/article';
import type { MostReadList } from '../../../model/mostRead';
import { addressOf } from './safeUrl';

interface Options {
  currentUrl?: string | undefined;
  limit?: number | undefined;
}

/** Stands in for `model/mostRead`: one list, as fresh as its feed, whose addresses the browser reads. */
export function pickLists(
  [list]: readonly MostReadList[],
  { currentUrl, limit = Infinity }: Options,
): MostReadList[] {
  const seen = new Set([articleKey(currentUrl)]);
  const items: MostReadItem[] = [];
  for (const item of list!.items) {
    if (items.length >= limit) break;
    const key = articleKey(item.url);
    if (item.headline.trim() && !seen.has(key)) items.push(item);
    seen.add(key);
  }
  return items.length > 0 ? [{ title: '', items }] : [];
}

export function isStale(): boolean {
  return false;
}

function articleKey(url: string | undefined): string | undefined {
  const address = addressOf(url);
  if (!address) return url;
  const parameters = address.search
    .split(/[?&]/)
    .filter((parameter) => !/^($|(utm_\w+|fbclid|gclid|noamp|amp|ref)(=|$))/.test(parameter));
  const { host, pathname } = address;
  return host.replace(/^www\./, '') + pathname.replace(/\/$/, '') + parameters.toSorted();
}
