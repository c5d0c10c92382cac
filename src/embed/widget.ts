import type { MostReadItem } from '../model/article';

/** Names of the widgets there are. */
export type EmbedWidget = 'most-read' | 'article-card';

/** What an embedded widget is told. Each is an attribute of the element of the same name in kebab case. */
export interface EmbedSettings {
  /** Address of the feed: our JSON, JSON Feed, RSS, Atom or `/wp-json/wp/v2/posts?_embed`. */
  src: string;
  /** How many stories; 5 when not given. */
  limit?: number | undefined;
  /** The heading; left out, "Most read" in the language of the page. */
  heading?: string | undefined;
  /** Level of the heading, 2 to 5; 2 when not given. */
  headingLevel?: number | undefined;
  layout?: 'auto' | 'one-column' | 'two-columns' | undefined;
  /** Whether stories show their pictures. */
  images?: boolean | undefined;
  /** Any CSS colour, in place of the theme's accent. */
  accent?: string | undefined;
  /** Left out, the widget follows the `color-scheme` of the page and has no ground of its own. */
  theme?: 'light' | 'dark' | 'auto' | undefined;
  /** BCP 47 tag; left out, the language of the page. */
  lang?: string | undefined;
  dir?: 'ltr' | 'rtl' | undefined;
  /** `eager` loads at once; else when the widget comes within 200 px of the window. */
  loading?: 'eager' | 'lazy' | undefined;
}

/** Where the publisher serves the files of `newsprint/embed`. */
export interface EmbedFiles {
  /** The folder, `https://courier.example/widgets/1.2.0`. Name the version: its files may be cached for ever. */
  scripts: string;
  /** The content of `integrity.json`, to have the browser check the files. They must be served with CORS then. */
  integrity?: Readonly<Record<string, string>> | undefined;
}

/** What readers see until the widget is there, and where it never comes: links to stories, or to a page of them. */
export type EmbedFallback = readonly Pick<MostReadItem, 'headline' | 'url'>[];

/** The settings as attributes of an element; a prefix makes them `data-*`. */
export function settingAttributes(settings: EmbedSettings, prefix = '') {
  const { src, limit, heading, headingLevel, layout, images, accent, theme, lang, dir, loading } =
    settings;
  const own = {
    src,
    limit,
    heading,
    'heading-level': headingLevel,
    layout,
    images,
    accent,
    theme,
    loading,
  };
  const prefixed = Object.entries(own).map(([name, value]) => [prefix + name, value]);
  return { ...Object.fromEntries(prefixed), lang, dir } as Record<
    string,
    string | number | boolean | undefined
  >;
}
