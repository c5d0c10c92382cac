import type { Addresses } from '../html/addresses';
import type { IssueList, SourceOptions } from '../result';
import type { Graph } from './graph';

/** What reading one node needs besides the node. */
export interface Context {
  graph: Graph;
  addresses: Addresses;
  options: SourceOptions;
  issues: IssueList;
}
