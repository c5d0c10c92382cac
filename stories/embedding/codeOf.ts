import { createOEmbed } from '../../src/embed/createOEmbed';
import { type EmbedCodeOptions, getEmbedCode } from '../../src/embed/getEmbedCode';
import { getLocale } from '../../src/i18n/getLocale';
import type { MostReadItem } from '../../src/model/article';
import type { Build } from './useBuild';
import type { Addresses, Mode, Settings } from './settings';

const title = 'Most read at the Courier';
const fallback = [{ headline: 'The Courier’s front page', url: 'https://courier.example/' }];

/** What the attributes of an element, and the page of a frame, say of the settings. */
export function embedSettings({ limit, theme, accent, lang, images, widget }: Settings) {
  const isList = widget === 'most-read';
  return {
    widget,
    limit: isList ? limit : undefined,
    theme: theme || undefined,
    accent: accent || undefined,
    lang: lang || undefined,
    dir: lang ? getLocale(lang).direction : undefined,
    images: isList && images,
  };
}

/** The code for one way to embed, as it is pasted; for oEmbed, what the endpoint answers. */
export function codeOf(
  mode: Mode,
  settings: Settings,
  addresses: Addresses,
  build: Build,
  items: readonly MostReadItem[],
): string {
  const { feed, scripts, page, stylesheet } = addresses;
  const { integrity } = build;
  const frame: EmbedCodeOptions = { mode: 'iframe', page, title, height: 480, scripts, integrity };
  if (mode === 'iframe') return getEmbedCode(frame);
  if (mode === 'oembed') {
    const html = getEmbedCode(frame);
    const provider = { name: 'The Courier', url: 'https://courier.example/' };
    const answer = createOEmbed({ html, title, width: 600, height: 480, provider, cacheAge: 3600 });
    return JSON.stringify(answer, null, 2);
  }
  if (mode === 'static') {
    return getEmbedCode({ mode, html: build.render({ ...settings, stylesheet, items }) });
  }
  return getEmbedCode({
    ...embedSettings(settings),
    mode,
    src: feed,
    scripts,
    integrity,
    fallback,
  });
}
