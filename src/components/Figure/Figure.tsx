import type { ComponentPropsWithRef } from 'react';
import { safePictureUrl, safeSrcSet } from '../../lib/safeUrl';
import type { Picture } from '../../model/picture';
import type { ImageRole } from '../../model/picture';
import { type OnIssue, reportIssue } from '../../model/issue';
import type { WithComponents } from '../components';
import { Link } from '../Link/Link';
import { RichText } from '../RichText/RichText';
import { Root } from './Figure.styles';

export interface FigureProps
  extends Omit<ComponentPropsWithRef<'figure'>, 'children' | 'role'>, WithComponents {
  picture: Picture;
  /** Where a click on the picture leads. */
  href?: string | undefined;
  /**
   * How much of the page it takes, inside an article.
   * @default inline
   */
  role?: ImageRole | undefined;
  /**
   * `eager` for the one picture at the top of a page; every other waits until it is near the window.
   * @default lazy
   */
  loading?: 'eager' | 'lazy' | undefined;
  onIssue?: OnIssue | undefined;
}

/**
 * A picture with its caption and credit. Renders a `<figure>`, or nothing where the address may not be loaded.
 * Without `width` and `height` the picture gets a place of 3:2, so that nothing moves when it arrives.
 */
export function Figure({
  picture,
  href,
  role,
  loading = 'lazy',
  components,
  onIssue,
  ...rootProps
}: FigureProps) {
  const src = safePictureUrl(picture.url);
  if (src === undefined) {
    reportIssue(onIssue, {
      code: 'picture-url-not-allowed',
      path: 'image.url',
      severity: 'warning',
      message: `The picture "${picture.url}" is left out: only http, https and relative addresses are loaded.`,
    });
    return null;
  }

  const Gate = components?.PictureGate;
  const image = (
    <Image picture={picture} src={src} loading={Gate ? 'lazy' : loading} components={components} />
  );
  const linked =
    href === undefined ? (
      image
    ) : (
      <Link part="figure-picture-link" href={href} components={components}>
        {image}
      </Link>
    );
  return (
    <Root data-role={role} {...rootProps}>
      {Gate ? <Gate alt={picture.alt}>{linked}</Gate> : linked}
      <Caption picture={picture} components={components} />
    </Root>
  );
}

interface ImageProps extends WithComponents {
  picture: Picture;
  src: string;
  loading: 'eager' | 'lazy';
}

function Image({ picture, src, loading, components }: ImageProps) {
  const Img = components?.Image ?? 'img';
  return (
    <Img
      part="figure-picture"
      src={src}
      srcSet={safeSrcSet(picture.srcSet)}
      sizes={picture.sizes}
      alt={picture.alt}
      width={picture.width}
      height={picture.height}
      loading={loading}
      decoding="async"
      fetchPriority={loading === 'eager' ? 'high' : undefined}
    />
  );
}

function Caption({
  picture: { caption, credit },
  components,
}: WithComponents & { picture: Picture }) {
  if (!caption?.length && !credit) return null;

  return (
    <figcaption part="figure-caption">
      {caption && <RichText text={caption} owner="figure" components={components} />}
      {caption && credit && ' '}
      {credit && <span part="figure-credit">{credit}</span>}
    </figcaption>
  );
}
