import type { ComponentPropsWithRef } from 'react';
import { media as en } from '../../i18n/english/media';
import type { Locale } from '../../i18n/Locale';
import type { MediaMessages } from '../../i18n/messages';
import type { PictureGateProps as Gated } from '../components';
import { Root } from './PictureGate.styles';

export interface PictureGateProps
  extends Omit<ComponentPropsWithRef<'details'>, 'children'>, Gated {
  /** @default en */
  locale?: Pick<Locale<Pick<MediaMessages, 'showPicture'>>, 'messages'> | undefined;
}

/**
 * Stands in place of a picture until a reader asks for it, for those who save data. Renders a `<details>`, closed, with
 * what the picture shows in words; no script.
 */
export function PictureGate({ children, alt, locale = en, ...rootProps }: PictureGateProps) {
  return (
    <Root {...rootProps}>
      <summary part="picture-gate-summary">
        <span part="picture-gate-action">{locale.messages.showPicture}</span>
        {alt && <span part="picture-gate-alt"> {alt}</span>}
      </summary>
      {children}
    </Root>
  );
}
