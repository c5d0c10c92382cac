import type { ComponentPropsWithRef } from 'react';
import { page as en } from '../../i18n/english/page';
import type { Locale } from '../../i18n/Locale';
import type { PageMessages } from '../../i18n/messages';
import { formOf } from '../../i18n/plural';
import { safePictureUrl, safeUrl } from '../../lib/safeUrl';
import { fill } from '../../lib/template';
import type { Author } from '../../model/article';
import type { RichText as Text } from '../../model/text';
import type { WithComponents } from '../components';
import { Link } from '../Link/Link';
import { RichText } from '../RichText/RichText';
import { Root } from './AuthorBio.styles';

/** An author, and what the paper says of them. */
export interface AuthorProfile extends Author {
  /** A sentence or two: links and emphasis are allowed. schema.org `description`. */
  description?: Text | undefined;
}

export interface AuthorBioProps
  extends Omit<ComponentPropsWithRef<'section'>, 'children' | 'title'>, WithComponents {
  /** Those to introduce. Those without a name, and those of whom no more than the name is known, are left out. */
  authors: readonly AuthorProfile[];
  /** The heading; left out, the locale's "About the author", by their number. */
  title?: string | undefined;
  /** @default 2 */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** @default en */
  locale?: Locale<PageMessages> | undefined;
}

/**
 * Introduces the authors at the end of an article: portrait, job title, a few words, the way to more by them. Renders a
 * `<section>` with a heading and a list, or nothing where there is nobody to introduce.
 */
export function AuthorBio({
  authors,
  title,
  headingLevel = 2,
  locale = en,
  components,
  ...rootProps
}: AuthorBioProps) {
  const shown = authors.filter(
    ({ name, description, jobTitle }) => name.trim() && (description?.length || jobTitle),
  );
  if (shown.length === 0) return null;

  const { messages, tag } = locale;
  const heading = title ?? formOf(messages.aboutAuthor, shown.length, tag);
  const Heading = `h${headingLevel}` as const;
  return (
    <Root aria-label={heading} {...rootProps}>
      <Heading part="author-bio-title">{heading}</Heading>
      {/* Safari takes the list away from a list without bullets; the role gives it back. */}
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles */}
      <ul part="author-bio-list" role="list">
        {shown.map((author, index) => (
          <li key={index} part="author-bio-author">
            <Portrait author={author} components={components} />
            <Introduction author={author} messages={messages} components={components} />
          </li>
        ))}
      </ul>
    </Root>
  );
}

/** The picture repeats the name beside it, so it is silent for screen readers. */
function Portrait({ author: { image }, components }: WithComponents & { author: AuthorProfile }) {
  const src = safePictureUrl(image?.url);
  if (src === undefined || components?.PictureGate) return null;

  const Image = components?.Image ?? 'img';
  return (
    <Image
      part="author-bio-picture"
      src={src}
      alt=""
      width={64}
      height={64}
      loading="lazy"
      decoding="async"
    />
  );
}

interface IntroductionProps extends WithComponents {
  author: AuthorProfile;
  messages: PageMessages;
}

/** Only "More by …" is a link: two in a row to one page would be read twice. */
function Introduction({ author, messages, components }: IntroductionProps) {
  const { name, url, jobTitle, description } = author;
  return (
    <div part="author-bio-text">
      <span part="author-bio-name" dir="auto">
        {name}
      </span>
      {jobTitle && <p part="author-bio-job">{jobTitle}</p>}
      {description?.length ? (
        <p part="author-bio-description">
          <RichText text={description} owner="author-bio" components={components} />
        </p>
      ) : null}
      {safeUrl(url) && (
        <p part="author-bio-more">
          <Link part="author-bio-link" href={url} rel="author" components={components}>
            {fill(messages.moreByAuthor, { name })}
          </Link>
        </p>
      )}
    </div>
  );
}
