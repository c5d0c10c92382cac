'use client';

// The namespace, not the names: under Node's `react-server` condition `react` has no hooks to name.
import * as React from 'react';

/** The two methods of the Web Storage API that are used. */
export type KeptStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** What storage that is closed or full could not take: it lasts as long as the page. */
const unkept = new Map<string, string>();
const listeners = new Set<() => void>();

/**
 * A text that the browser keeps under a key, the same in every place and tab that shows it; `null` on the server, in
 * hydration, and where nothing is kept.
 */
export function useKept(key: string, storage?: KeptStorage): string | null {
  const read = () => readKept(key, storage);
  return React.useSyncExternalStore(subscribe, read, () => null);
}

export function readKept(key: string, storage?: KeptStorage): string | null {
  const held = unkept.get(key);
  if (held !== undefined) return held;
  try {
    return (storage ?? localStorage).getItem(key);
  } catch {
    return null;
  }
}

export function keep(key: string, value: string, storage?: KeptStorage) {
  try {
    (storage ?? localStorage).setItem(key, value);
    unkept.delete(key);
  } catch {
    unkept.set(key, value);
  }
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  window.addEventListener('storage', tell);
  return () => {
    listeners.delete(tell);
    window.removeEventListener('storage', tell);
  };
}
