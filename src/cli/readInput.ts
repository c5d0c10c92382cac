import { fromAns } from '../sources/ans';
import { fromFeed } from '../sources/feed';
import { fromHtml } from '../sources/html';
import { fromJson } from '../sources/json';
import { fromJsonLd } from '../sources/jsonld';
import { fromText } from '../sources/text';
import { fromWordPress } from '../sources/wordpress';
import type { SourceOptions, SourceResult } from '../sources/result';
import type { SourceName } from './parseCommand';

type Detected = Exclude<SourceName, 'auto'>;

const readers: Readonly<Record<Detected, (input: string, options: SourceOptions) => SourceResult>> =
  {
    wordpress: fromWordPress,
    jsonld: fromJsonLd,
    html: fromHtml,
    ans: fromAns,
    feed: firstOfFeed,
    text: fromText,
    json: fromJson,
  };

/** Reads an article with the source that was named, or that the input looks like. */
export function readInput(input: string, from: SourceName, options: SourceOptions): SourceResult {
  const text = input.replace(byteOrderMark, '');
  return readers[from === 'auto' ? detectSource(text) : from](text, options);
}

/** The first article of a feed, which is the newest. */
function firstOfFeed(input: string, options: SourceOptions): SourceResult {
  const { articles, issues } = fromFeed(input, options);
  return { article: articles[0], issues };
}

/**
 * What begins like a feed is one, like another tag HTML; JSON is told by the fields that only its source has, and is
 * a WordPress post where it has none of them; all else is text. A text may begin with a bracket too, but then no JSON
 * follows.
 */
export function detectSource(input: string): Detected {
  const start = input.replace(byteOrderMark, '').trimStart();
  if (/^(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)*<(rss|feed|rdf:RDF)\b/i.test(start)) return 'feed';
  if (/^<[!/?a-z]/i.test(start)) return 'html';
  if (!/^\{\s*["}]/.test(start) && !/^\[\s*[{\]]/.test(start)) return 'text';

  const value = parsed(start);
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const has = (name: string) =>
    typeof first === 'object' && first !== null && Object.hasOwn(first, name);
  return (
    marks.find(({ fields }) => fields.some((names) => names.every(has)))?.source ??
    brokenSource(start)
  );
}

/** Fields that tell one source's JSON from another's; any one set of them is enough. */
const marks: readonly { source: Detected; fields: readonly (readonly string[])[] }[] = [
  // A post may hold JSON-LD further in, where a plugin adds it.
  { source: 'jsonld', fields: [['@context'], ['@graph'], ['@type']] },
  { source: 'feed', fields: [['version', 'items']] },
  { source: 'ans', fields: [['content_elements'], ['headlines']] },
  { source: 'json', fields: [['headline', 'body']] },
];

/** JSON with a fault in it goes to the source whose first field it has, which can say what is wrong. */
function brokenSource(json: string): Detected {
  return /^[[{\s]*"@(?:context|graph|type)"/.test(json) ? 'jsonld' : 'wordpress';
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return json;
  }
}

/** Editors on Windows write it; JSON.parse does not take it. */
const byteOrderMark = /^\ufeff/;
