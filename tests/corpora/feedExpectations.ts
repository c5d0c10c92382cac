/** What a test of another reader expects of one feed, as far as an article has it too. */
export interface FeedExpectation {
  /** Number of the item; `undefined` for the feed itself. */
  item: number | undefined;
  field: 'title' | 'link' | 'date' | 'creator' | 'language';
  value: string;
}

const comparison =
  /(feed|entries\[(\d+)\])(?:\['(authors|title_detail)'\](?:\[(\d+)\])?)?\['(\w+)'\] == (?=(?:entries\[\d+\]\['\w+'\] == )?('(?:[^'\\]|\\.)*'|\([\d, ]+\)))/g;

const fields: Readonly<Record<string, FeedExpectation['field']>> = {
  title: 'title',
  value: 'title',
  link: 'link',
  author: 'creator',
  name: 'creator',
  published: 'date',
  published_parsed: 'date',
  updated_parsed: 'date',
  updated: 'date',
  language: 'language',
};

/** The comparisons in a condition of feedparser's tests, which are Python. */
export function expectationsInPython(condition: string): FeedExpectation[] {
  if (condition.includes("['source']")) return [];
  return [...condition.matchAll(comparison)].flatMap((match): FeedExpectation[] => {
    const [, place, index, list, person, key = '', literal = ''] = match;
    const field = fields[key];
    const isOfList = list === 'authors' ? key === 'name' && person === '0' : true;
    const isOfDetail = list === 'title_detail' ? key === 'value' : key !== 'value';
    if (!field || !isOfList || !isOfDetail) return [];
    const item = place === 'feed' ? undefined : Number(index);
    if (item === undefined && (field === 'date' || field === 'creator')) return [];
    return [{ item, field, value: literal.startsWith('(') ? toIso(literal) : unquote(literal) }];
  });
}

function toIso(tuple: string): string {
  const [year, month, day, hour, minute, second] = tuple.match(/\d+/g)!.map(Number);
  return new Date(Date.UTC(year!, month! - 1, day, hour, minute, second)).toISOString();
}

function unquote(literal: string): string {
  return literal
    .slice(1, -1)
    .replace(/\\x([\da-f]{2})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/\\(.)/g, '$1');
}

interface ParsedFeed {
  feed: {
    title?: string;
    items: { title?: string; link?: string; isoDate?: string; creator?: string; author?: string }[];
  };
}

/** The fields in what rss-parser makes of a feed. */
export function expectationsInJson({ feed }: ParsedFeed): FeedExpectation[] {
  return feed.items.flatMap((entry, item) =>
    (
      [
        ['title', entry.title],
        ['link', entry.link],
        ['date', entry.isoDate],
        ['creator', entry.creator ?? entry.author],
      ] as const
    ).flatMap(([field, value]) => (typeof value === 'string' ? [{ item, field, value }] : [])),
  );
}
