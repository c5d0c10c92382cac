import type { EmbedWidget } from '../../src/embed/widget';

export const widgets: readonly EmbedWidget[] = ['most-read', 'article-card'];
export const themes = ['', 'light', 'dark', 'auto'] as const;
export const modes = ['element', 'placeholder', 'iframe', 'static', 'oembed'] as const;

export type Mode = (typeof modes)[number];

/** What an embedder chooses. */
export interface Settings {
  widget: EmbedWidget;
  mode: Mode;
  /** Address of the publisher's feed. */
  feed: string;
  /** Address of the folder that holds the publisher's scripts. */
  scripts: string;
  limit: number;
  /** Empty: the colour scheme of the page. */
  theme: (typeof themes)[number];
  /** Empty: the theme's own. */
  accent: string;
  /** Empty: the language of the page. */
  lang: string;
  images: boolean;
}

/** Where everything is. A preview has addresses of its own, since nobody answers at `courier.example`. */
export interface Addresses {
  feed: string;
  scripts: string;
  /** The page of the iframe. */
  page: string;
  stylesheet: string;
}

/** As the publisher serves them: the page and the stylesheet stand beside the scripts. */
export function addressesOf({ feed, scripts, widget }: Settings): Addresses {
  const folder = scripts.replace(/\/$/, '');
  return {
    feed,
    scripts: folder,
    page: `${folder}/${widget}.html`,
    stylesheet: `${folder}/styles.css`,
  };
}
