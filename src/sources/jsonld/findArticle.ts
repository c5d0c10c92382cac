import { articleKey } from '../../model/mostRead';
import { createAddresses } from '../html/addresses';
import { IssueList, type SourceOptions } from '../result';
import type { FoundArticle } from '../shared/finishArticle';
import { fold } from '../shared/fold';
import type { Context } from './context';
import { Graph } from './graph';
import { readNode } from './readNode';

/** Of a page that lists hundreds, the first are enough to find the one it is about. */
const mostCandidates = 30;

/**
 * What the documents say of the article they are about; `undefined` when they hold none. Of several nodes about it
 * (plugins add their own beside the paper's) the surest is read, and the others fill what it leaves out.
 */
export function findArticle(
  documents: readonly unknown[],
  options: SourceOptions,
  issues: IssueList,
): FoundArticle | undefined {
  const graph = new Graph(documents, options.limits?.nodes);
  const addresses = createAddresses(options.url);
  const read = graph
    .articles()
    .slice(0, mostCandidates)
    .map((node) => {
      const found = new IssueList();
      const context: Context = { graph, addresses, options, issues: found };
      return { article: readNode(node, context), issues: found.toArray() };
    });

  const first = read.find(({ article }) => isAt(article, options.url)) ?? read[0];
  if (!first) return undefined;
  issues.addAll(first.issues);
  return read
    .map(({ article }) => article)
    .filter((article) => article !== first.article && isSame(article, first.article))
    .reduce<FoundArticle>((all, article) => ({ ...article, ...all }), first.article);
}

function isAt({ url }: FoundArticle, address: string | undefined): boolean {
  return url !== undefined && address !== undefined && articleKey(url) === articleKey(address);
}

function isSame(one: FoundArticle, other: FoundArticle): boolean {
  if (one.headline && other.headline && fold(one.headline) === fold(other.headline)) return true;
  return isAt(one, other.url);
}
