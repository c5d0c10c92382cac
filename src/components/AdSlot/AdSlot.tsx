import type { ComponentPropsWithRef, CSSProperties } from 'react';
import { body as en } from '../../i18n/english/body';
import type { Locale } from '../../i18n/Locale';
import type { BodyMessages } from '../../i18n/messages';
import { Root } from './AdSlot.styles';

export interface AdSlotProps extends Omit<ComponentPropsWithRef<'aside'>, 'slot'> {
  /** The ad server's name for the place; stands in `data-slot`, where a site's script finds it. */
  slot: string;
  /** Pixels kept free, so that nothing moves when the advertisement comes. */
  width?: number | undefined;
  /** @default 250 */
  height?: number | undefined;
  /** @default en */
  locale?: Locale<BodyMessages> | undefined;
}

/**
 * A place for an advertisement, labelled as one, with what fills it as children. Renders an `<aside>`; it loads
 * nothing by itself.
 */
export function AdSlot({
  slot,
  width,
  height,
  locale = en,
  children,
  style,
  ...rootProps
}: AdSlotProps) {
  const label = locale.messages.advertisement;
  const size = {
    ...(isSize(width) && { '--newsprint-ad-slot-width': `${width}px` }),
    ...(isSize(height) && { '--newsprint-ad-slot-height': `${height}px` }),
  };
  return (
    <Root
      aria-label={label}
      data-slot={slot}
      style={{ ...size, ...style } as CSSProperties}
      {...rootProps}
    >
      {label}
      <div part="ad-slot-place">{children}</div>
    </Root>
  );
}

function isSize(pixels: number | undefined): pixels is number {
  return typeof pixels === 'number' && pixels > 0 && pixels < 10_000;
}
