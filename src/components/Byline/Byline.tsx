import type { ComponentPropsWithRef } from 'react';
import { byline as en } from '../../i18n/english/byline';
import type { Locale } from '../../i18n/Locale';
import type { BylineMessages } from '../../i18n/messages';
import { joinParts } from '../../lib/joinParts';
import { safePictureUrl } from '../../lib/safeUrl';
import { fillParts } from '../../lib/template';
import type { Author, Organization } from '../../model/article';
import type { WithComponents } from '../components';
import { Link } from '../Link/Link';
import { Root } from './Byline.styles';
import { type Credit, creditedAuthors, creditsOf, detailOf } from './credits';

export interface BylineProps
  extends Omit<ComponentPropsWithRef<'p'>, 'children' | 'prefix'>, WithComponents {
  /** Who made the article, in the order to print them. Those without a name are left out. */
  authors: readonly Author[];
  /** Agency or paper the text comes from, printed after the authors. */
  source?: Organization | undefined;
  /**
   * Words for the authors in place of the locale's "By {names}"; `false` for the names alone.
   * A text without `{names}` stands before them.
   */
  prefix?: string | false | undefined;
  /**
   * Whether a sole author's portrait is shown.
   * @default false
   */
  avatars?: boolean | undefined;
  /**
   * Language of the words, of their order and of the list's commas.
   * @default en
   */
  locale?: Locale<BylineMessages> | undefined;
}

/**
 * Credits the authors of an article: "By Ada Lovelace and Alan Turing", one line for each role. Renders a `<p>`, or
 * nothing when there is neither an author nor a source.
 */
export function Byline({
  authors,
  source,
  prefix,
  avatars = false,
  locale = en,
  components,
  ...rootProps
}: BylineProps) {
  const people = creditedAuthors(authors);
  if (people.length === 0 && !source?.name) return null;

  const portrait = avatars && people.length === 1 ? people[0]!.image : undefined;
  const src = safePictureUrl(portrait?.url);
  return (
    <Root data-avatar={src && ''} {...rootProps}>
      {src && <Avatar src={src} components={components} />}
      <span part="byline-credits">
        {creditsOf(people, locale).map((credit) => (
          <CreditLine
            key={credit.role}
            credit={withPrefix(credit, prefix)}
            locale={locale}
            components={components}
          />
        ))}
        {source?.name && <SourceLine source={source} locale={locale} components={components} />}
      </span>
    </Root>
  );
}

/** The picture repeats the name beside it, so it is silent for screen readers. */
function Avatar({ src, components }: WithComponents & { src: string }) {
  const Image = components?.Image ?? 'img';
  return (
    <Image
      part="byline-avatar"
      src={src}
      alt=""
      width={40}
      height={40}
      loading="lazy"
      decoding="async"
    />
  );
}

function withPrefix(credit: Credit, prefix: BylineProps['prefix']): Credit {
  if (prefix === undefined || credit.role !== 'author') return credit;
  if (prefix === false) return { ...credit, pattern: '{names}' };
  return { ...credit, pattern: prefix.includes('{names}') ? prefix : `${prefix} {names}` };
}

interface LineProps extends WithComponents {
  locale: Locale<BylineMessages>;
}

function CreditLine({ credit, locale, components }: LineProps & { credit: Credit }) {
  const names = joinParts(credit.authors, locale.tag).map((part, index) =>
    'text' in part ? (
      part.text
    ) : (
      <Name
        key={index}
        author={part.item}
        detail={credit.detail ? undefined : detailOf(part.item, locale)}
        components={components}
      />
    ),
  );
  return (
    <>
      <span part="byline-credit">
        {fillParts(credit.pattern, { names })}
        {credit.detail && (
          <>
            {' '}
            <span part="byline-detail">{credit.detail}</span>
          </>
        )}
      </span>{' '}
    </>
  );
}

/** `dir="auto"` keeps a name's own direction from turning the words around it. */
function Name({
  author,
  detail,
  components,
}: WithComponents & { author: Author; detail: string | undefined }) {
  return (
    <>
      <Link part="byline-author" href={author.url} rel="author" dir="auto" components={components}>
        {author.name}
      </Link>
      {detail && (
        <>
          {' '}
          <span part="byline-aside">({detail})</span>
        </>
      )}
    </>
  );
}

function SourceLine({ source, locale, components }: LineProps & { source: Organization }) {
  const name = (
    <Link
      key="source"
      part="byline-source-name"
      href={source.url}
      dir="auto"
      components={components}
    >
      {source.name}
    </Link>
  );
  return (
    <span part="byline-source">{fillParts(locale.messages.bylineSource, { source: name })}</span>
  );
}
