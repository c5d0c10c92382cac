import { entriesAt, field } from '../untrusted';
import { articleRank } from './types';

/** Where a node stands: its own node, or in a list of other things than the page's own. */
interface Found {
  node: unknown;
  /** Whether it is an entry of a list, a part, or something the article speaks of. */
  isListed: boolean;
}

/** Properties whose nodes are other things than the page is about. */
const listing = new Set(
  'about citation hasPart isBasedOn isPartOf item itemListElement itemReviewed liveBlogUpdate mentions potentialAction relatedLink review significantLink subjectOf comment'.split(
    ' ',
  ),
);

const defaultNodes = 100_000;

/** Every node of one or more documents, so that a reference finds what it refers to. */
export class Graph {
  private readonly byId = new Map<string, unknown>();
  private readonly found: Found[] = [];

  constructor(documents: readonly unknown[], nodes = defaultNodes) {
    const seen = new Set<unknown>();
    let level: Found[] = documents.map((node) => ({ node, isListed: false }));
    while (level.length > 0 && seen.size < nodes) {
      const next: Found[] = [];
      for (const { node, isListed } of level) {
        if (typeof node !== 'object' || node === null || seen.has(node) || seen.size >= nodes)
          continue;
        seen.add(node);
        if (!Array.isArray(node)) this.add({ node, isListed });
        for (const [key, value] of entriesAt(node)) {
          next.push({ node: value, isListed: isListed || listing.has(key) });
        }
      }
      level = next;
    }
  }

  /** Nodes that are articles, those that the documents are about first, the surest first. */
  articles(): unknown[] {
    const ranked = this.found.flatMap(({ node, isListed }) => {
      const rank = articleRank(node);
      return rank === undefined ? [] : [{ node, rank: rank + (isListed ? 10 : 0) }];
    });
    const isOwn = ranked.some(({ rank }) => rank < 10);
    return ranked
      .filter(({ rank }) => !isOwn || rank < 10)
      .toSorted((one, other) => one.rank - other.rank)
      .map(({ node }) => node);
  }

  /** The node that a reference (`{ "@id": "#ida" }`, or only its id) refers to, with what the reference adds. */
  resolve(value: unknown): unknown {
    const id = typeof value === 'string' ? value : field(value, '@id');
    const target = typeof id === 'string' ? this.byId.get(id) : undefined;
    if (target === undefined || target === value) return value;
    if (typeof value === 'string') return target;
    const own = entriesAt(value).filter(([, entry]) => entry !== '' && entry !== null);
    return Object.fromEntries([...entriesAt(target), ...own]);
  }

  private add(found: Found): void {
    this.found.push(found);
    const id = field(found.node, '@id');
    if (typeof id !== 'string' || id === '') return;
    const known = this.byId.get(id);
    if (known === undefined || entriesAt(known).length < entriesAt(found.node).length) {
      this.byId.set(id, found.node);
    }
  }
}
