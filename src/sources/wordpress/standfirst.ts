import type { Block } from '../../model/blocks';
import type { RichText } from '../../model/text';
import { richTextFromHtml } from '../html/blocksFromHtml';
import type { IssueList, SourceOptions } from '../result';
import { at, textAt } from '../untrusted';
import { isAutomaticExcerpt } from './excerpt';
import { yoast } from './headFields';
import { textOf } from './picture';

/** The excerpt that an editor wrote, else the description that one wrote for search engines. */
export function readStandfirst(
  post: unknown,
  body: readonly Block[],
  options: SourceOptions,
  issues: IssueList,
): RichText | undefined {
  if (at(post, 'excerpt', 'protected') === true) return undefined;
  const excerpt = richTextFromHtml(textAt(post, 'excerpt', 'rendered'), options);
  if (excerpt !== undefined) {
    if (!isAutomaticExcerpt(excerpt, body)) return excerpt;
    issues.report(
      'info',
      'excerpt-automatic',
      'excerpt',
      'The excerpt only repeats the beginning of the text; it was not used as a standfirst.',
    );
  }
  const description = textOf(textAt(yoast(post), 'description'));
  return description && !isAutomaticExcerpt(description, body) ? description : undefined;
}
