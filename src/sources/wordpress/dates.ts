import { isTimeZone, parseMoment, toDateTimeAttribute } from '../../lib/moment';
import type { IssueList, SourceOptions } from '../result';
import { textAt } from '../untrusted';

/**
 * A date of a post as ISO 8601: the UTC one that WordPress keeps beside the site's own; where that is missing (drafts,
 * old imports) the site's, in `options.timeZone`, or as it stands when no zone is known.
 */
export function readDate(
  post: unknown,
  key: 'date' | 'modified',
  options: SourceOptions,
  issues: IssueList,
): string | undefined {
  const utc = parseMoment(textAt(post, `${key}_gmt`));
  if (utc) return toDateTimeAttribute(utc);

  const local = textAt(post, key).trim();
  if (local === '') return undefined;
  const { timeZone } = options;
  const isKnown = timeZone !== undefined && isTimeZone(timeZone);
  const moment = parseMoment(local, isKnown ? timeZone : undefined);
  if (!moment) {
    issues.report(
      'warning',
      'date-invalid',
      key,
      `"${local.slice(0, 40)}" is no ISO 8601 date; it was left out.`,
    );
    return undefined;
  }
  const isComplete = isKnown || 'day' in moment || /(z|[+-]\d\d(:?\d\d)?)$/i.test(local);
  return isComplete ? toDateTimeAttribute(moment) : local.replace(' ', 'T');
}
