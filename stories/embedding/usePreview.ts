import { useEffect, useState } from 'react';
import { createFramePage } from '../../src/embed/createFramePage';
import type { MostReadItem } from '../../src/model/article';
import { codeOf, embedSettings } from './codeOf';
import type { Addresses, Settings } from './settings';
import type { Build } from './useBuild';

/** The stories of the sample feed for this language. A feed of the visitor's own shows its stories as they come. */
export function useSampleItems({ lang }: Settings): readonly MostReadItem[] {
  const [items, setItems] = useState<readonly MostReadItem[]>([]);
  useEffect(() => {
    void fetch(sampleFeed(lang))
      .then((answer) => answer.json())
      .then(({ items: found }: { items: MostReadItem[] }) => setItems(found));
  }, [lang]);
  return items;
}

/** The same code with addresses that answer here. */
export function previewCode(settings: Settings, build: Build, items: readonly MostReadItem[]) {
  const scripts = new URL('/embed', location.href).href;
  const isSample = /^https?:\/\/([\w-]+\.)*example(\.com)?(\/|$)/.test(settings.feed);
  const feed = isSample ? new URL(sampleFeed(settings.lang), location.href).href : settings.feed;
  const addresses: Addresses = { feed, scripts, page: '', stylesheet: build.stylesheet };
  if (settings.mode !== 'iframe' && settings.mode !== 'oembed') {
    return codeOf(settings.mode, settings, addresses, build, items);
  }
  const page = createFramePage({
    ...embedSettings(settings),
    title: 'Most read',
    src: feed,
    scripts,
  });
  addresses.page = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
  // A sandboxed frame has no origin: its scripts need CORS, which Storybook's server does not know.
  return codeOf('iframe', settings, addresses, build, items).replace(/ sandbox="[^"]*"/, '');
}

function sampleFeed(lang: string): string {
  return `/embedding/hosts/${lang === 'ar' ? 'most-read-ar' : 'most-read'}.json`;
}
