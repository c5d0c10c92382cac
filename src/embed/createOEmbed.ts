import { attributes } from './html';

export interface OEmbedOptions {
  /** The code that consumers put on their page: `getEmbedCode` with `mode: 'iframe'` fits most of them. */
  html: string;
  title: string;
  /** Pixels that the widget takes. */
  width: number;
  height: number;
  /** What the consumer's request allows, `maxwidth` and `maxheight` in pixels. */
  maxWidth?: number | undefined;
  maxHeight?: number | undefined;
  provider?: { name: string; url: string } | undefined;
  /** Seconds for which the answer may be kept. */
  cacheAge?: number | undefined;
}

/** An answer of type `rich` by oEmbed 1.0. */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  html: string;
  width: number;
  height: number;
  provider_name?: string;
  provider_url?: string;
  cache_age?: number;
}

/** What an oEmbed endpoint answers as JSON. Width and height are no more than the request allows. */
export function createOEmbed(options: OEmbedOptions): OEmbed {
  const {
    html,
    title,
    width,
    height,
    maxWidth = width,
    maxHeight = height,
    provider,
    cacheAge,
  } = options;
  return {
    version: '1.0',
    type: 'rich',
    title,
    html,
    width: Math.min(width, maxWidth),
    height: Math.min(height, maxHeight),
    ...(provider && { provider_name: provider.name, provider_url: provider.url }),
    ...(cacheAge !== undefined && { cache_age: cacheAge }),
  };
}

/** The `<link>` by which WordPress, Ghost and others find the endpoint; it stands in the head of the page it is about. */
export function oEmbedLink(endpoint: string, title?: string): string {
  return `<link${attributes({ rel: 'alternate', type: 'application/json+oembed', href: endpoint, title })}>`;
}
