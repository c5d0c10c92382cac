import { findProvider, type ProviderKey } from '../../model/embeds';

/** The public page of what stands at an address of a site; `undefined` where it cannot be told. */
type FindPage = (url: URL) => string | undefined;

const pages: Readonly<Record<ProviderKey, FindPage>> = {
  youtube: youTubePage,
  vimeo: ({ pathname, searchParams }) => {
    const [, id, hash = searchParams.get('h')] =
      /^\/(?:video\/|channels\/\w+\/)?(\d+)(?:\/(\w+))?\/?$/.exec(pathname) ?? [];
    return id && `https://vimeo.com/${id}${hash && /^\w+$/.test(hash) ? `/${hash}` : ''}`;
  },
  x: ({ pathname, hostname, searchParams }) => {
    const id = searchParams.get('id');
    if (hostname.startsWith('platform.')) {
      return id && /^\d+$/.test(id) ? `https://x.com/i/status/${id}` : undefined;
    }
    const [, user, post] = /^\/(\w+)(?:\/web)?\/status(?:es)?\/(\d+)/.exec(pathname) ?? [];
    return post && `https://${hostname.replace(/^(www|mobile)\./, '')}/${user}/status/${post}`;
  },
  instagram: ({ pathname }) => {
    const [, kind, id] = /^\/(?:[\w.]+\/)?(p|reel|tv)s?\/([\w-]+)/.exec(pathname) ?? [];
    return id && `https://www.instagram.com/${kind}/${id}/`;
  },
  tiktok: ({ pathname }) => {
    const [post] = /^\/@[\w.-]+\/(?:video|photo)\/\d+/.exec(pathname) ?? [];
    return post && `https://www.tiktok.com${post}`;
  },
  facebook: (url) => {
    if (url.pathname.startsWith('/plugins/')) return inner(url, 'href', /(^|\.)facebook\.com$/);
    const isPost = /\/(posts|videos|reel|photos?|watch|permalink\.php|share|story\.php)\b/;
    return isPost.test(url.pathname) || url.hostname === 'fb.watch' ? url.href : undefined;
  },
  spotify: ({ pathname, searchParams }) => {
    const path =
      searchParams
        .get('uri')
        ?.replace(/^spotify/, '')
        .replaceAll(':', '/') ?? pathname;
    const [, thing] =
      /^\/(?:intl-\w+\/)?(?:embed\/|embed-podcast\/)?((?:album|artist|episode|playlist|show|track)\/\w+)/.exec(
        path,
      ) ?? [];
    return thing && `https://open.spotify.com/${thing}`;
  },
  soundcloud: (url) => {
    if (url.hostname.startsWith('w.')) return inner(url, 'url', /^(www\.)?soundcloud\.com$/);
    return url.pathname.length > 1 ? url.href : undefined;
  },
  datawrapper: ({ pathname, href }) => (/^\/\w{5}(\/|$)/.test(pathname) ? href : undefined),
  flourish: ({ pathname }) => {
    const [thing] = /^\/(?:visualisation|story)\/\d+/.exec(pathname) ?? [];
    return thing && `https://public.flourish.studio${thing}/`;
  },
  'google-maps': googleMapsPage,
  // A map in a frame has an address of its own, which can be opened as well.
  openstreetmap: ({ pathname, hash, href }) =>
    pathname.startsWith('/export/embed') || hash.startsWith('#map=') ? href : undefined,
};

/** Hosts whose addresses only lead to those that are shown. */
const leading: ReadonlyMap<string, ProviderKey> = new Map([
  ['music.youtube.com', 'youtube'],
  ['platform.twitter.com', 'x'],
  ['platform.x.com', 'x'],
  ['embed.spotify.com', 'spotify'],
  ['on.soundcloud.com', 'soundcloud'],
]);

/** What the address of something to embed says. */
export interface Embeddable {
  /** Whether it stands on a site that we know things of. */
  isKnown: boolean;
  /** Its public page, where that can be told from the address. */
  page: string | undefined;
}

/** What is known of an address, by the site it is of. */
export function readEmbeddable(address: string): Embeddable {
  if (!URL.canParse(address)) return { isKnown: false, page: undefined };
  const url = new URL(address);
  const provider = leading.get(url.hostname) ?? findProvider(url);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  if (!provider || !isWeb) return { isKnown: false, page: undefined };
  return { isKnown: true, page: pages[provider](url) || undefined };
}

function youTubePage({ hostname, pathname, searchParams }: URL): string | undefined {
  const list = searchParams.get('list');
  const [, fromPath] = /^\/(?:embed|v|e|shorts|live)\/([\w-]+)/.exec(pathname) ?? [];
  const [, short] = hostname === 'youtu.be' ? (/^\/([\w-]+)/.exec(pathname) ?? []) : [];
  const id = (pathname === '/watch' ? searchParams.get('v') : undefined) ?? fromPath ?? short;

  if (!id || id === 'videoseries') {
    return list && /^[\w-]+$/.test(list)
      ? `https://www.youtube.com/playlist?list=${list}`
      : undefined;
  }
  if (!/^[\w-]+$/.test(id)) return undefined;
  const start = searchParams.get('start') ?? searchParams.get('t');
  const time = start && /^\d+s?$/.test(start) ? `&t=${Number.parseInt(start, 10)}s` : '';
  return `https://www.youtube.com/watch?v=${id}${time}`;
}

function googleMapsPage({ pathname, searchParams, hostname, href }: URL): string | undefined {
  if (!pathname.startsWith('/maps') && !hostname.startsWith('maps.')) return undefined;
  if (/^\/maps\/(embed|place|d|@)/.test(pathname)) return href;

  const query = searchParams.get('q') ?? searchParams.get('query');
  return query
    ? `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(query)}`
    : undefined;
}

/** The address that a player carries in its own, if its host is one of those. */
function inner(url: URL, name: string, hosts: RegExp): string | undefined {
  const address = url.searchParams.get(name);
  if (!address || !URL.canParse(address)) return undefined;
  const { protocol, hostname, href } = new URL(address);
  return /^https?:$/.test(protocol) && hosts.test(hostname) ? href : undefined;
}
