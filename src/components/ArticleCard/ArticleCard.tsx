import type { ComponentPropsWithRef } from 'react';
import { mostRead as en } from '../../i18n/english/mostRead';
import type { Locale } from '../../i18n/Locale';
import { safePictureUrl, safeSrcSet } from '../../lib/safeUrl';
import type { Section } from '../../model/article';
import type { Picture } from '../../model/picture';
import type { WithComponents } from '../components';
import { Link } from '../Link/Link';
import { hasAge, StoryAge } from '../StoryAge/StoryAge';
import { Root } from './ArticleCard.styles';

export interface ArticleCardProps
  extends Omit<ComponentPropsWithRef<'article'>, 'children'>, WithComponents {
  /** The headline, as plain text. */
  headline: string;
  /** Address of the story: `http(s)` or relative. The headline is plain text without one that is allowed. */
  url?: string | undefined;
  /** The part of the paper it stands in. Its colour is set on an ancestor, as for every component. */
  section?: Section | undefined;
  /** Shown at 3:2, and silent for screen readers: the headline beside it says what it is. */
  image?: Picture | undefined;
  /** ISO 8601. Printed as an age, "3 hours ago", where `now` is given; a day without a time is not printed. */
  datePublished?: string | undefined;
  /** The time of the request, ISO 8601. Rendering reads no clock. */
  now?: string | undefined;
  /**
   * Level of the headline.
   * @default 3
   */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  /**
   * `compact` for one of several: a smaller headline, and beside it, from 19rem, a small picture.
   * @default auto
   */
  layout?: 'auto' | 'compact' | undefined;
  /** Language of the age. @default en */
  locale?: Locale<unknown> | undefined;
}

/**
 * One story as a card: picture, headline, section and age; a click anywhere on it follows the headline's link. Beside
 * each other from 34rem, else one above the other. Renders an `<article>`, or nothing without a headline.
 */
export function ArticleCard({
  headline,
  url,
  section,
  image,
  datePublished,
  now,
  headingLevel = 3,
  layout = 'auto',
  locale = en,
  components,
  ...rootProps
}: ArticleCardProps) {
  if (!headline.trim()) return null;

  const Heading = `h${headingLevel}` as const;
  const isDated = hasAge({ datePublished, now });
  return (
    <Root data-layout={layout === 'compact' ? layout : undefined} {...rootProps}>
      <div part="article-card-body">
        <CardPicture image={image} components={components} />
        <div part="article-card-text">
          <Heading part="article-card-headline">
            <Link part="article-card-link" href={url} components={components}>
              {headline}
            </Link>
          </Heading>
          {(section?.name || isDated) && (
            <p part="article-card-meta">
              {section?.name && <span part="article-card-section">{section.name}</span>}
              {section?.name && isDated && ' '}
              <StoryAge
                part="article-card-age"
                datePublished={datePublished}
                now={now}
                locale={locale}
                components={components}
              />
            </p>
          )}
        </div>
      </div>
    </Root>
  );
}

function CardPicture({ image, components }: Pick<ArticleCardProps, 'image' | 'components'>) {
  const src = safePictureUrl(image?.url);
  if (image === undefined || src === undefined || components?.PictureGate) return null;

  const Image = components?.Image ?? 'img';
  return (
    <Image
      part="article-card-picture"
      src={src}
      srcSet={safeSrcSet(image.srcSet)}
      sizes={image.sizes}
      alt=""
      width={600}
      height={400}
      loading="lazy"
      decoding="async"
    />
  );
}
