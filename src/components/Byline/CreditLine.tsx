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

interface LineProps extends WithComponents {
  credit: Credit;
  locale: Locale<BylineMessages>;
}

/** The authors of one role, in the words of the language. Those folded away are behind their number. */
export function CreditLine({ credit, locale, components }: LineProps) {
  const { pattern, authors, folded, detail } = credit;
  const Line = folded.length > 0 ? 'div' : 'span';
  const line = { hasDetails: detail === undefined, locale, components };
  return (
    <>
      <Line part="byline-credit">
        {fillParts(pattern, {
          names: <Names key="names" authors={authors} folded={folded} {...line} />,
        })}
        {detail && (
          <>
            {' '}
            <bdi part="byline-detail">{detail}</bdi>
          </>
        )}
      </Line>{' '}
    </>
  );
}

interface NamesProps extends WithComponents {
  authors: readonly Author[];
  folded: readonly Author[];
  /** Whether each author's own job title and place are printed. */
  hasDetails: boolean;
  locale: Locale<BylineMessages>;
}

/** The names as a sentence lists them; "17 more" counts as one of them. */
function Names({ authors, folded, ...line }: NamesProps) {
  const { locale } = line;
  const more = folded.length > 0 ? moreWords(folded.length, locale) : '';
  const items = more ? [...authors, undefined] : authors;
  return joinParts(items, locale, (author) => author?.name ?? more).map((part, index) => {
    if ('text' in part) return part.text;
    if (part.item) return <Name key={index} author={part.item} {...line} />;
    return (
      <details key={index} part="byline-rest">
        <summary part="byline-more">{more}</summary>
        <Names authors={folded} folded={[]} {...line} />
      </details>
    );
  });
}

function moreWords(count: number, locale: Locale<BylineMessages>): string {
  const words = formOf(locale.messages.bylineMore, count, locale.tag);
  return fill(words, { count: formatNumber(count, locale) });
}

interface NameProps extends Omit<NamesProps, 'authors' | 'folded'> {
  author: Author;
}

/** A name and what is said of it are isolated: their own direction does not turn the words around them. */
function Name({ author, hasDetails, locale, components }: NameProps) {
  const name = (
    <Link
      key="name"
      part="byline-author"
      href={author.url}
      rel="author"
      dir="auto"
      components={components}
    >
      {author.name}
    </Link>
  );
  const detail = hasDetails && detailOf(author, locale);
  if (!detail) return name;

  const aside = (
    <bdi key="detail" part="byline-aside">
      {detail}
    </bdi>
  );
  return fillParts(locale.messages.bylineAside, { name, detail: aside });
}
