'use client';

import { keep, readKept } from '../useKept.client';

/** What a reader chose; what is missing was never chosen, and the page's own design stands. */
export interface Preferences {
  /** Per cent of the page's text size. */
  textSize?: number;
  colorScheme?: ColorScheme;
  reduceMotion?: boolean;
}

export type ColorScheme = 'auto' | 'light' | 'dark';

export const preferencesKey = 'newsprint-reading';

/** Per cent: as far as readers must be able to go without losing anything (WCAG 2.2, 1.4.4). */
export const textSizes = [90, 100, 110, 125, 150, 175, 200] as const;

/** What is kept, as far as it can be understood. */
export function preferencesIn(text: string | null): Preferences {
  try {
    return (JSON.parse(text ?? '{}') as Preferences | null) ?? {};
  } catch {
    return {};
  }
}

/** Keeps a choice, and applies it to the page. */
export function choose(change: Preferences) {
  const preferences = { ...preferencesIn(readKept(preferencesKey)), ...change };
  keep(preferencesKey, JSON.stringify(preferences));
  apply(preferences);
}

/** What `readingPreferencesScript` does before the first paint; here a choice can also be taken back. */
function apply({ textSize = 100, colorScheme, reduceMotion }: Preferences) {
  const { style, dataset } = document.documentElement;
  style.fontSize = textSize === 100 ? '' : `${textSize}%`;
  if (colorScheme) {
    style.colorScheme = colorScheme === 'auto' ? 'light dark' : colorScheme;
    if (colorScheme === 'auto') delete dataset.colorScheme;
    else dataset.colorScheme = colorScheme;
  }
  if (reduceMotion) dataset.reduceMotion = '';
  else delete dataset.reduceMotion;
}
