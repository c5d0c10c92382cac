import type { ComponentPropsWithRef } from 'react';
import { embed as en } from '../../i18n/english/embed';
import type { Locale } from '../../i18n/Locale';
import type { EmbedMessages } from '../../i18n/messages';
import { contentId } from '../../lib/contentId';
import { fill } from '../../lib/template';
import type { BlockTypes } from '../../model/blocks';
import { embedSource } from '../../model/embeds';
import { type OnIssue, reportIssue } from '../../model/issue';
import type { WithComponents } from '../components';
import { Frame } from '../Frame/Frame';
import { Link } from '../Link/Link';
import { RichText } from '../RichText/RichText';
import { Root } from './Embed.styles';

/** Sites from which readers have agreed to load: all of them, or some by key. */
export type Consented = boolean | readonly string[];

export interface EmbedProps
  extends Omit<ComponentPropsWithRef<'figure'>, 'children'>, WithComponents {
  embed: BlockTypes['embed'];
  /**
   * What readers have agreed to, where the site asks them itself: `['youtube', 'x']`, or `true` for all.
   * @default false
   */
  consented?: Consented | undefined;
  /** @default en */
  locale?: Locale<EmbedMessages> | undefined;
  onIssue?: OnIssue | undefined;
}

/**
 * Something on another site. Renders a `<figure>` with a card that links to it: nothing of the other site is loaded.
 * Where readers have agreed, a frame of it, if it is one of the sites we know, with a link past it.
 * `components={{ ConsentGate }}` asks them on the spot. Nothing is rendered where the address may not be linked.
 */
export function Embed({
  embed,
  consented = false,
  locale = en,
  components,
  onIssue,
  ...rootProps
}: EmbedProps) {
  const source = embedSource(embed.url);
  if (!source) {
    reportIssue(onIssue, notAllowed(embed.url));
    return null;
  }
  const { messages } = locale;
  const { provider, name, ratio } = source;
  const words = { provider: name };
  const [width, height] =
    embed.width && embed.height ? [embed.width, embed.height] : frameSize(ratio);
  const frame = source.frame && {
    src: source.frame,
    title: embed.title ?? name,
    width,
    height,
  };
  const card = (
    <Card embed={embed} action={fill(messages.embedOpen, words)} components={components} />
  );
  const Gate = components?.ConsentGate;
  const end = contentId(`end-of-${provider}-${embed.url.replace(/\W+/g, '-')}`);
  return (
    <Root data-provider={provider} {...rootProps}>
      {frame && (Gate || agreed(consented, provider)) && (
        <a part="embed-skip" href={`#${end ?? ''}`}>
          {fill(messages.embedSkip, words)}
        </a>
      )}
      {frame && agreed(consented, provider) ? (
        <Frame {...frame} />
      ) : frame && Gate ? (
        <Gate
          provider={provider}
          frame={frame}
          notice={fill(messages.embedConsent, words)}
          action={fill(messages.embedLoad, words)}
        >
          {card}
        </Gate>
      ) : (
        <div part="embed-card">{card}</div>
      )}
      {embed.caption?.length ? (
        <figcaption part="embed-caption">
          <RichText text={embed.caption} owner="embed" components={components} />
        </figcaption>
      ) : null}
      <span part="embed-end" id={end}>
        {fill(messages.embedEnd, words)}
      </span>
    </Root>
  );
}

function agreed(consented: Consented, provider: string): boolean {
  return typeof consented === 'boolean' ? consented : consented.includes(provider);
}

function frameSize(ratio: readonly [number, number] = [16, 9]): [width: number, height: number] {
  return [640, Math.round((640 * ratio[1]) / ratio[0])];
}

interface CardProps extends WithComponents {
  embed: BlockTypes['embed'];
  action: string;
}

function Card({ embed, action, components }: CardProps) {
  return (
    <>
      {embed.title && <p part="embed-title">{embed.title}</p>}
      {embed.text?.length ? (
        <p part="embed-text">
          <RichText text={embed.text} owner="embed" components={components} />
        </p>
      ) : null}
      <Link part="embed-link" href={embed.url} components={components}>
        {action}
      </Link>
    </>
  );
}

function notAllowed(url: string) {
  return {
    code: 'embed-url-not-allowed',
    path: 'url',
    severity: 'warning' as const,
    message: `The embed "${url}" is left out: it has no absolute http(s) address to link to.`,
  };
}
