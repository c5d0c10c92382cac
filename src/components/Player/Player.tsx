import type { ComponentPropsWithRef } from 'react';
import { media as en } from '../../i18n/english/media';
import type { Locale } from '../../i18n/Locale';
import type { MediaMessages } from '../../i18n/messages';
import { safePictureUrl } from '../../lib/safeUrl';
import type { BlockTypes } from '../../model/blocks';
import { type OnIssue, reportIssue } from '../../model/issue';
import type { WithComponents } from '../components';
import { Link } from '../Link/Link';
import { RichText } from '../RichText/RichText';
import { Root } from './Player.styles';

export type PlayerRecording =
  ({ type: 'video' } & BlockTypes['video']) | ({ type: 'audio' } & BlockTypes['audio']);

export interface PlayerProps
  extends Omit<ComponentPropsWithRef<'figure'>, 'children'>, WithComponents {
  recording: PlayerRecording;
  /** @default en */
  locale?: Locale<MediaMessages> | undefined;
  onIssue?: OnIssue | undefined;
}

/**
 * A video or sound file in the browser's own player, with caption, credit and a link to the transcript. Renders a
 * `<figure>`, or nothing where the address may not be loaded. Nothing but the poster is loaded before it is played.
 */
export function Player({ recording, locale = en, components, onIssue, ...rootProps }: PlayerProps) {
  const src = safePictureUrl(recording.url);
  if (src === undefined) {
    reportIssue(onIssue, notAllowed(recording.url));
    return null;
  }
  const { caption, credit, transcriptUrl } = recording;
  return (
    <Root {...rootProps}>
      <Media recording={recording} src={src} locale={locale} hasPoster={!components?.PictureGate} />
      {(caption?.length || credit || transcriptUrl) && (
        <figcaption part="player-caption">
          {caption && <RichText text={caption} owner="player" components={components} />}
          {caption && credit && ' '}
          {credit && <span part="player-credit">{credit}</span>}
          {transcriptUrl && ' '}
          {transcriptUrl && (
            <Link part="player-link" href={transcriptUrl} components={components}>
              {locale.messages.transcript}
            </Link>
          )}
        </figcaption>
      )}
    </Root>
  );
}

interface MediaProps {
  recording: PlayerRecording;
  src: string;
  locale: Locale<MediaMessages>;
  hasPoster: boolean;
}

function Media({ recording, src, locale: { messages }, hasPoster }: MediaProps) {
  const { title, encodingFormat } = recording;
  const common = {
    part: 'player-media',
    controls: true,
    preload: 'none',
    'aria-label': title ?? messages[recording.type],
  };
  const source = (
    <>
      <source src={src} type={encodingFormat} />
      <a part="player-link" href={src}>
        {title ?? messages[recording.type]}
      </a>
    </>
  );
  // What is said stands in the transcript where the source has one; captions are the source's to give.
  // oxlint-disable-next-line jsx-a11y/media-has-caption
  if (recording.type === 'audio') return <audio {...common}>{source}</audio>;

  const { poster, width, height, tracks = [] } = recording;
  return (
    // oxlint-disable-next-line jsx-a11y/media-has-caption
    <video
      {...common}
      playsInline
      poster={hasPoster ? safePictureUrl(poster) : undefined}
      width={width}
      height={height}
    >
      {tracks.map(({ url, kind, language, label }) => (
        <track key={url} src={safePictureUrl(url)} kind={kind} srcLang={language} label={label} />
      ))}
      {source}
    </video>
  );
}

function notAllowed(url: string) {
  return {
    code: 'recording-url-not-allowed',
    path: 'url',
    severity: 'warning' as const,
    message: `The recording "${url}" is left out: only http, https and relative addresses are loaded.`,
  };
}
