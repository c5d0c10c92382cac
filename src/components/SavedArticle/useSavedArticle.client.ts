'use client';

import { keep, type KeptStorage, readKept, useKept } from '../useKept.client';

export interface SavedArticleOptions {
  /**
   * Where the addresses are kept, under `newsprint-saved`; storage that throws keeps them for this page only.
   * @default localStorage
   */
  storage?: KeptStorage | undefined;
}

export interface SavedArticle {
  /** `false` on the server and until the page is hydrated. */
  saved: boolean;
  /** Saves the article, or forgets it; every place and tab that shows it follows. */
  toggle: () => void;
}

const key = 'newsprint-saved';

/**
 * Whether a reader has saved an article for later, by its canonical address, and the way to change it. A hook without
 * a look: give it a button of yours with `aria-pressed={saved}` and the locale's `saveArticle` and `articleSaved`.
 */
export function useSavedArticle(url: string, { storage }: SavedArticleOptions = {}): SavedArticle {
  const saved = addressesIn(useKept(key, storage)).includes(url);
  const toggle = () => {
    const kept = addressesIn(readKept(key, storage));
    const others = kept.filter((address) => address !== url);
    keep(key, JSON.stringify(others.length < kept.length ? others : [...kept, url]), storage);
  };
  return { saved, toggle };
}

/** What is kept may have been written by anybody: anything but a list of addresses counts as none. */
function addressesIn(text: string | null): readonly string[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  } catch {
    return [];
  }
}
