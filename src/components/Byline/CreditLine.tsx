import type { ReactNode } from 'react';
import { formatNumber } from '../../i18n/numbers';
import type { Locale } from '../../i18n/Locale';
import type { BylineMessages } from '../../i18n/messages';
import { formOf } from '../../i18n/plural';
import { joinParts } from '../../lib/joinParts';
import { fill, fillParts } from '../../lib/template';
import type { Author } from '../../model/article';
import type { WithComponents } from '../components';
import { Link } from '../Link/Link';
import { type Credit, detailOf } from './credits';

interface Settings extends WithComponents {
  locale: Locale<BylineMessages>;
}

/**
 * The authors of one role, in the words of the language, and the space after them. Those folded away are behind their
 * number. Called, not rendered, as all in here: a header has few elements, and its components would cost as much.
 */
export function creditLine(
  { role, pattern, authors, folded, detail }: Credit,
  { locale, components }: Settings,
): ReactNode[] {
  const Line = folded.length > 0 ? 'div' : 'span';
  const names = namesOf(authors, folded, { hasDetails: detail === undefined, locale, components });
  return [
    <Line key={role} part="byline-credit">
      {fillParts<ReactNode>(pattern, { names })}
      {detail && ' '}
      {detail && <bdi part="byline-detail">{detail}</bdi>}
    </Line>,
    ' ',
  ];
}

interface NameSettings extends Settings {
  /** Whether each author's own job title and place are printed. */
  hasDetails: boolean;
}

/** The names as a sentence lists them; "17 more" counts as one of them. */
function namesOf(
  authors: readonly Author[],
  folded: readonly Author[],
  settings: NameSettings,
): ReactNode[] {
  const more = folded.length > 0 ? moreWords(folded.length, settings.locale) : '';
  const items = more ? [...authors, undefined] : authors;
  return joinParts(items, settings.locale, (author) => author?.name ?? more).map((part, index) => {
    if ('text' in part) return part.text;
    if (part.item) return nameOf(part.item, index, settings);
    return (
      <details key={index} part="byline-rest">
        <summary part="byline-more">{more}</summary>
        {namesOf(folded, [], settings)}
      </details>
    );
  });
}

function moreWords(count: number, locale: Locale<BylineMessages>): string {
  const words = formOf(locale.messages.bylineMore, count, locale.tag);
  return fill(words, { count: formatNumber(count, locale) });
}

/** A name and what is said of it are isolated: their own direction does not turn the words around them. */
function nameOf(
  author: Author,
  key: number,
  { hasDetails, locale, components }: NameSettings,
): ReactNode {
  const name = Link({
    itemKey: key,
    part: 'byline-author',
    href: author.url,
    rel: 'author',
    dir: 'auto',
    components,
    children: author.name,
  });
  const detail = hasDetails && detailOf(author, locale);
  if (!detail) return name;

  const aside = (
    <bdi key="detail" part="byline-aside">
      {detail}
    </bdi>
  );
  return fillParts<ReactNode>(locale.messages.bylineAside, { name, detail: aside });
}
