import { useEffect, useState } from 'react';
import type { renderWidget } from '../../src/server';
import { getLocale } from '../../src/i18n/getLocale';
import type { MostReadItem } from '../../src/model/article';
import type { Settings } from './settings';

/** What the stories take from the built files, so that they show what is published. */
export interface Build {
  integrity: Record<string, string>;
  /** Where this page has `styles.css`. */
  stylesheet: string;
  /** The widget as HTML, by `renderWidget`. */
  render: (options: Settings & { stylesheet: string; items: readonly MostReadItem[] }) => string;
}

// Patterns, not imports: Storybook builds and starts without `dist` as well.
const servers = import.meta.glob<{ renderWidget: typeof renderWidget }>('../../dist/server.js');
// As it is: what Vite makes of a stylesheet is not what is published.
const stylesheets = import.meta.glob<string>('../../dist/styles.css', {
  query: '?raw',
  import: 'default',
});

/** The build, `undefined` while it loads, `missing` where there is none. */
export function useBuild(): Build | 'missing' | undefined {
  const [build, setBuild] = useState<Build | 'missing'>();
  useEffect(() => {
    loadBuild().then(setBuild, () => setBuild('missing'));
  }, []);
  return build;
}

async function loadBuild(): Promise<Build> {
  const [loadServer] = Object.values(servers);
  const [loadStylesheet] = Object.values(stylesheets);
  if (!loadServer || !loadStylesheet) throw new Error('There is no dist.');
  const [answer, server, css] = await Promise.all([
    fetch('/embed/integrity.json'),
    loadServer(),
    loadStylesheet(),
  ]);
  const integrity = (await answer.json()) as Record<string, string>;
  return {
    integrity,
    stylesheet: URL.createObjectURL(new Blob([css], { type: 'text/css' })),
    render({ widget, limit, images, lang, items, stylesheet: address }) {
      const shared = {
        stylesheet: address,
        locale: getLocale(lang || 'en'),
        now: new Date().toISOString(),
      };
      const [first] = items;
      if (!first) return '';
      return widget === 'most-read'
        ? server.renderWidget('most-read', { ...shared, items, limit, images })
        : server.renderWidget('article-card', { ...shared, ...first });
    },
  };
}
