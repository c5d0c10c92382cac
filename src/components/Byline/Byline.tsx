import type { ComponentPropsWithRef } from 'react';
import { byline as en } from '../../i18n/english/byline';
import type { Locale } from '../../i18n/Locale';
import type { BylineMessages } from '../../i18n/messages';
import { safePictureUrl } from '../../lib/safeUrl';
import { fillParts } from '../../lib/template';
import type { Author, Organization } from '../../model/article';
import type { WithComponents } from '../components';
import { Link } from '../Link/Link';
import { Root } from './Byline.styles';
import { creditLine } from './CreditLine';
import { creditedAuthors, creditsOf } from './credits';

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
   * How many authors of one role are shown; the rest unfold from "17 more", also without JavaScript. A single name
   * is never folded away.
   * @default 8
   */
  limit?: number | undefined;
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
 * Credits the authors of an article: "By Ada Lovelace and Alan Turing", one line for each role. Renders a `<p>` (a
 * `<div>` where some unfold, which a paragraph cannot hold), or nothing when there is neither an author nor a source.
 */
export function Byline({
  authors,
  source,
  prefix,
  limit = 8,
  avatars = false,
  locale = en,
  components,
  ...rootProps
}: BylineProps) {
  const people = creditedAuthors(authors);
  if (people.length === 0 && !source?.name) return null;

  const portrait = avatars && people.length === 1 ? people[0]!.image : undefined;
  const src = components?.PictureGate ? undefined : safePictureUrl(portrait?.url);
  const credits = creditsOf(people, { limit, prefix, locale });
  const folds = credits.some(({ folded }) => folded.length > 0);
  const Credits = folds ? 'div' : 'span';
  return (
    <Root as={folds ? 'div' : undefined} data-avatar={src && ''} {...rootProps}>
      {src && <Avatar src={src} components={components} />}
      <Credits part="byline-credits">
        {credits.flatMap((credit) => creditLine(credit, { locale, components }))}
        {source?.name && <SourceLine source={source} locale={locale} components={components} />}
      </Credits>
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

interface SourceProps extends WithComponents {
  source: Organization;
  locale: Locale<BylineMessages>;
}

function SourceLine({ source, locale, components }: SourceProps) {
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
