import { isTimeZone } from '../lib/moment';
import { safeUrl } from '../lib/safeUrl';
import type { NewsArticle } from '../model/article';
import type { IssueList, SourceOptions } from './result';

/** What the options say about the article itself; an option that means nothing is reported and left out. */
export function fieldsFromOptions(
  { url, locale, timeZone }: SourceOptions,
  issues: IssueList,
): Pick<NewsArticle, 'url' | 'inLanguage'> {
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    reportOption(issues, 'timeZone', `"${timeZone}" is no time zone that the runtime knows.`);
  }
  return { url: readUrl(url, issues), inLanguage: readLanguage(locale, issues) };
}

function readUrl(url: string | undefined, issues: IssueList): string | undefined {
  const safe = safeUrl(url);
  if (url !== undefined && !safe) {
    reportOption(issues, 'url', `"${url}" is no address that may stand in a link.`);
  }
  return safe;
}

function readLanguage(locale: string | undefined, issues: IssueList): string | undefined {
  if (locale === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(locale)[0];
  } catch {
    reportOption(issues, 'locale', `"${locale}" is no BCP 47 language tag.`);
    return undefined;
  }
}

function reportOption(issues: IssueList, name: string, message: string): void {
  issues.report('warning', 'option-invalid', `options.${name}`, `${message} It was not used.`);
}
