'use client';

// The namespace, not the names: under Node's `react-server` condition `react` has no hooks to name.
import * as React from 'react';
import { preferences as en } from '../../i18n/english/preferences';
import type { Locale } from '../../i18n/Locale';
import type { PreferenceMessages } from '../../i18n/messages';
import { formatNumber } from '../../i18n/numbers';
import { useKept } from '../useKept.client';
import {
  choose,
  type ColorScheme,
  preferencesIn,
  preferencesKey,
  textSizes,
} from './preferences.client';
import { Root } from './ReadingPreferences.styles';

export interface ReadingPreferencesProps extends Omit<
  React.ComponentPropsWithRef<'form'>,
  'children'
> {
  /** @default en */
  locale?: Locale<PreferenceMessages> | undefined;
}

const schemes = {
  auto: 'appearanceAuto',
  light: 'appearanceLight',
  dark: 'appearanceDark',
} as const;

/**
 * How a reader likes to read: text size, light or dark, less motion. Renders a `<form>` that nothing is sent from: each
 * choice is applied at once to the root element (`font-size`, `color-scheme`, `data-color-scheme`,
 * `data-reduce-motion`) and kept in the browser for all pages of the site. Without JavaScript it is not shown. Put
 * {@link readingPreferencesScript} into `<head>`, so that the next page begins as the reader wants it.
 */
export function ReadingPreferences({ locale = en, ...rootProps }: ReadingPreferencesProps) {
  const kept = preferencesIn(useKept(preferencesKey));
  const { textSize = 100, colorScheme = 'auto', reduceMotion = false } = kept;
  const radios = React.useId();
  const { messages } = locale;
  const step = (by: 1 | -1) => nextSize(textSize, by);

  return (
    <Root aria-label={messages.preferences} {...rootProps}>
      <fieldset part="reading-preferences-group">
        <legend part="reading-preferences-title">{messages.textSize}</legend>
        <SizeButton label={messages.textSmaller} size={step(-1)}>
          −
        </SizeButton>
        <output part="reading-preferences-size">{formatNumber(textSize, locale)}</output>
        <SizeButton label={messages.textLarger} size={step(1)}>
          +
        </SizeButton>
      </fieldset>
      <fieldset part="reading-preferences-group">
        <legend part="reading-preferences-title">{messages.appearance}</legend>
        {(Object.keys(schemes) as ColorScheme[]).map((scheme) => (
          <label key={scheme} part="reading-preferences-choice">
            <input
              type="radio"
              name={radios}
              value={scheme}
              checked={colorScheme === scheme}
              onChange={() => choose({ colorScheme: scheme })}
            />
            {messages[schemes[scheme]]}
          </label>
        ))}
      </fieldset>
      <label part="reading-preferences-choice">
        <input
          type="checkbox"
          checked={reduceMotion}
          onChange={({ target }) => choose({ reduceMotion: target.checked })}
        />
        {messages.reduceMotion}
      </label>
    </Root>
  );
}

interface SizeButtonProps {
  label: string;
  /** The size it leads to; without one it stays where it is, for a button that vanishes would lose the focus. */
  size: number | undefined;
  children: string;
}

function SizeButton({ label, size, children }: SizeButtonProps) {
  return (
    <button
      type="button"
      part="reading-preferences-button"
      aria-label={label}
      aria-disabled={size === undefined}
      onClick={() => size !== undefined && choose({ textSize: size })}
    >
      {children}
    </button>
  );
}

/** The next size up or down from any, also from one that is none of ours. */
function nextSize(size: number, by: 1 | -1): number | undefined {
  return by > 0
    ? textSizes.find((candidate) => candidate > size)
    : textSizes.findLast((candidate) => candidate < size);
}
