import type { ComponentPropsWithRef } from 'react';
import { media as en } from '../../i18n/english/media';
import type { Locale } from '../../i18n/Locale';
import type { MediaMessages } from '../../i18n/messages';
import { safePictureUrl } from '../../lib/safeUrl';
import type { BlockTypes } from '../../model/blocks';
import type { OnIssue } from '../../model/issue';
import type { WithComponents } from '../components';
import { Player } from '../Player/Player';
import { Root } from './Listen.styles';

export interface ListenProps
  extends Omit<ComponentPropsWithRef<'section'>, 'children' | 'title'>, WithComponents {
  /** The article read aloud; `transcriptUrl` where more is said than is written. schema.org `audio`. */
  audio: BlockTypes['audio'];
  /** The heading; left out, the locale's "Listen to this article". */
  title?: string | undefined;
  /** @default 2 */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** @default en */
  locale?: Locale<MediaMessages> | undefined;
  onIssue?: OnIssue | undefined;
}

/**
 * The article as a recording, in the browser's own player, with a link to the transcript. Renders a `<section>` with a
 * heading, or nothing where the address may not be loaded. Nothing is loaded before it is played.
 */
export function Listen({
  audio,
  title,
  headingLevel = 2,
  locale = en,
  components,
  onIssue,
  ...rootProps
}: ListenProps) {
  const heading = title ?? locale.messages.listen;
  const Heading = `h${headingLevel}` as const;
  const player = (
    <Player
      recording={{ title: heading, ...audio, type: 'audio' }}
      locale={locale}
      components={components}
      onIssue={onIssue}
    />
  );
  // The player reports it, and renders nothing.
  if (safePictureUrl(audio.url) === undefined) return player;

  return (
    <Root aria-label={heading} {...rootProps}>
      <Heading part="listen-title">{heading}</Heading>
      {player}
    </Root>
  );
}
