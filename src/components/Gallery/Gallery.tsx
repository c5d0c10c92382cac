import type { ComponentPropsWithRef } from 'react';
import { media as en } from '../../i18n/english/media';
import type { Locale } from '../../i18n/Locale';
import type { MediaMessages } from '../../i18n/messages';
import { safePictureUrl } from '../../lib/safeUrl';
import type { OnIssue } from '../../model/issue';
import type { Picture } from '../../model/picture';
import type { RichText as Text } from '../../model/text';
import type { WithComponents } from '../components';
import { Figure } from '../Figure/Figure';
import { RichText } from '../RichText/RichText';
import { Root } from './Gallery.styles';

export interface GalleryProps
  extends Omit<ComponentPropsWithRef<'figure'>, 'children'>, WithComponents {
  pictures: readonly Picture[];
  /** One caption for all of them. */
  caption?: Text | undefined;
  /** @default en */
  locale?: Locale<MediaMessages> | undefined;
  onIssue?: OnIssue | undefined;
}

/**
 * Several pictures with their captions. Renders a `<figure>` with a list, or nothing without pictures. Each picture is
 * a link to its file; `components={{ Lightbox }}` opens them one by one on the same page instead.
 */
export function Gallery({
  pictures,
  caption,
  locale = en,
  components,
  onIssue,
  ...rootProps
}: GalleryProps) {
  const shown = pictures.filter(({ url }) => safePictureUrl(url));
  if (shown.length === 0) return null;

  const { messages } = locale;
  const list = (
    <ul part="gallery-list">
      {shown.map((picture, index) => (
        <li key={index}>
          <Figure picture={picture} href={picture.url} components={components} onIssue={onIssue} />
        </li>
      ))}
    </ul>
  );
  const Lightbox = components?.Lightbox;
  return (
    <Root aria-label={messages.gallery} {...rootProps}>
      {Lightbox ? (
        <Lightbox
          labels={{
            gallery: messages.gallery,
            next: messages.galleryNext,
            previous: messages.galleryPrevious,
            close: messages.galleryClose,
          }}
          position={messages.galleryPosition}
        >
          {list}
        </Lightbox>
      ) : (
        list
      )}
      {caption?.length ? (
        <figcaption part="gallery-caption">
          <RichText text={caption} owner="gallery" components={components} />
        </figcaption>
      ) : null}
    </Root>
  );
}
