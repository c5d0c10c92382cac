/** A page of another site as something that can be shown in a frame. */
export interface EmbedSource {
  /** Key of the other site: `youtube`. */
  provider: string;
  /** Its name as readers know it. */
  name: string;
  /** Address for an `<iframe>`; without one there is only the link. */
  frame?: string | undefined;
  /** Width by height of the frame, where the embed says nothing. */
  ratio?: readonly [width: number, height: number] | undefined;
}

interface Provider {
  /** As readers know it. */
  name: string;
  /** Without `www.`, `m.` and `mobile.`. */
  hosts: string;
  ratio: readonly [width: number, height: number];
  /** The frame's address for a page of the site; nothing where the page is none that can be shown. */
  frame: (page: URL) => string | undefined;
}

const wide = [16, 9] as const;
const post = [1, 1.2] as const;

/** Path pieces of an address. */
const pieces = (page: URL) => page.pathname.split('/').filter(Boolean);
const word = /^[\w-]+$/;
const numberOf = (text: string | undefined) => (/^\d+$/.test(text ?? '') ? text : undefined);
const wordOf = (text: string | null | undefined) => (text && word.test(text) ? text : undefined);
const prefixed = (prefix: string, value: string | undefined, suffix = '') =>
  value && prefix + value + suffix;

/** The sites that articles show things of, by the key that readers' consent is kept under. */
const providers = {
  youtube: {
    name: 'YouTube',
    hosts: 'youtube.com youtu.be youtube-nocookie.com',
    ratio: wide,
    frame: (page: URL) => {
      const [first, second] = pieces(page);
      const query = page.searchParams;
      const id = page.hostname.endsWith('youtu.be')
        ? first
        : /^(embed|shorts|live)$/.test(first ?? '')
          ? second
          : query.get('v');
      const list = !id || id === 'videoseries' ? wordOf(query.get('list')) : undefined;
      return prefixed(
        'https://www.youtube-nocookie.com/embed/',
        list ? `videoseries?list=${list}` : wordOf(id),
      );
    },
  },
  vimeo: {
    name: 'Vimeo',
    hosts: 'vimeo.com player.vimeo.com',
    ratio: wide,
    frame: ({ pathname, searchParams }: URL) => {
      // A film that is not listed plays only with the hash that its page has after the number.
      const [, id, hash = searchParams.get('h')] =
        /\/(\d+)(?:\/([\da-f]+))?\/?$/.exec(pathname) ?? [];
      return prefixed(
        'https://player.vimeo.com/video/',
        id,
        wordOf(hash) ? `?dnt=1&h=${hash}` : '?dnt=1',
      );
    },
  },
  x: {
    name: 'X',
    hosts: 'x.com twitter.com',
    ratio: post,
    frame: (page: URL) => {
      const [, kind, id] = pieces(page);
      return kind === 'status'
        ? prefixed('https://platform.twitter.com/embed/Tweet.html?dnt=true&id=', numberOf(id))
        : undefined;
    },
  },
  instagram: {
    name: 'Instagram',
    hosts: 'instagram.com',
    ratio: post,
    frame: (page: URL) => {
      const [kind, id] = pieces(page);
      return ['p', 'reel', 'tv'].includes(kind ?? '')
        ? prefixed(`https://www.instagram.com/${kind}/`, wordOf(id), '/embed/')
        : undefined;
    },
  },
  tiktok: {
    name: 'TikTok',
    hosts: 'tiktok.com',
    ratio: [9, 16],
    frame: (page: URL) => prefixed('https://www.tiktok.com/embed/v2/', pieces(page).find(numberOf)),
  },
  facebook: {
    name: 'Facebook',
    hosts: 'facebook.com fb.watch',
    ratio: post,
    frame: (page: URL) => {
      const kind = /video|watch/.test(page.href) ? 'video' : 'post';
      return `https://www.facebook.com/plugins/${kind}.php?href=${encodeURIComponent(page.href)}`;
    },
  },
  spotify: {
    name: 'Spotify',
    hosts: 'open.spotify.com',
    ratio: [16, 6],
    frame: (page: URL) => {
      const [kind, id] = pieces(page).filter(
        (piece) => piece !== 'embed' && !piece.startsWith('intl-'),
      );
      return wordOf(kind) && prefixed(`https://open.spotify.com/embed/${kind}/`, wordOf(id));
    },
  },
  soundcloud: {
    name: 'SoundCloud',
    hosts: 'soundcloud.com w.soundcloud.com',
    ratio: [16, 4],
    frame: (page: URL) =>
      page.hostname.startsWith('w.')
        ? page.href
        : `https://w.soundcloud.com/player/?url=${encodeURIComponent(page.href)}`,
  },
  datawrapper: {
    name: 'Datawrapper',
    hosts: 'datawrapper.dwcdn.net datawrapper.de',
    ratio: [4, 3],
    frame: (page: URL) =>
      prefixed(
        'https://datawrapper.dwcdn.net/',
        pieces(page)
          .map(wordOf)
          .find((id) => id?.length === 5),
        '/',
      ),
  },
  flourish: {
    name: 'Flourish',
    hosts: 'flo.uri.sh public.flourish.studio',
    ratio: [4, 3],
    frame: (page: URL) => {
      const [kind, id] = pieces(page);
      return kind === 'visualisation' || kind === 'story'
        ? prefixed(`https://flo.uri.sh/${kind}/`, numberOf(id), '/embed')
        : undefined;
    },
  },
  'google-maps': {
    name: 'Google Maps',
    hosts: 'google.com maps.google.com',
    ratio: [4, 3],
    frame: (page: URL) => (page.pathname.startsWith('/maps/embed') ? page.href : undefined),
  },
  openstreetmap: {
    name: 'OpenStreetMap',
    hosts: 'openstreetmap.org',
    ratio: [4, 3],
    frame: (page: URL) => (page.pathname === '/export/embed.html' ? page.href : undefined),
  },
} as const satisfies Readonly<Record<string, Provider>>;

export type ProviderKey = keyof typeof providers;

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^(www|m|mobile)\./, '');
}

/** Which site an address is of: by its parsed host, never by what its text begins with. */
export function findProvider(page: URL): ProviderKey | undefined {
  const host = hostOf(page);
  const keys = Object.keys(providers) as ProviderKey[];
  return keys.find((key) => providers[key].hosts.split(' ').includes(host));
}

/**
 * What an address can be shown as. Only sites of our own list get a frame, found by the parsed host and with an
 * address that we build; for any other the name is its host. `undefined` where it is no `http(s)` address.
 */
export function embedSource(url: string): EmbedSource | undefined {
  if (!URL.canParse(url)) return undefined;
  const page = new URL(url);
  if (page.protocol !== 'https:' && page.protocol !== 'http:') return undefined;

  page.protocol = 'https:';
  const host = hostOf(page);
  const provider = findProvider(page);
  if (!provider) return { provider: host, name: host };
  const { name, ratio, frame } = providers[provider];
  return { provider, name, ratio, frame: frame(page) };
}
