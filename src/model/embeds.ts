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
  key: string;
  name: string;
  /** Hosts, without `www.` and `m.`. */
  hosts: readonly string[];
  ratio?: readonly [number, number];
  /** The frame's address for a page of the site; nothing where the page is none that can be shown. */
  frame: (page: URL) => string | undefined;
}

const wide = [16, 9] as const;
const post = [1, 1.2] as const;

/** Path pieces of an address. */
const pieces = (page: URL) => page.pathname.split('/').filter(Boolean);
const word = /^[\w-]+$/;
const numberOf = (text: string | undefined) => (/^\d+$/.test(text ?? '') ? text : undefined);
const wordOf = (text: string | undefined) => (word.test(text ?? '') ? text : undefined);
const prefixed = (prefix: string, value: string | undefined, suffix = '') =>
  value && prefix + value + suffix;

const providers: readonly Provider[] = [
  {
    key: 'youtube',
    name: 'YouTube',
    hosts: ['youtube.com', 'youtu.be', 'youtube-nocookie.com'],
    ratio: wide,
    frame: (page) => {
      const [first, second] = pieces(page);
      const isPath = first === 'embed' || first === 'shorts' || first === 'live';
      const id = page.hostname.endsWith('youtu.be')
        ? first
        : isPath
          ? second
          : page.searchParams.get('v');
      return prefixed('https://www.youtube-nocookie.com/embed/', wordOf(id ?? undefined));
    },
  },
  {
    key: 'vimeo',
    name: 'Vimeo',
    hosts: ['vimeo.com', 'player.vimeo.com'],
    ratio: wide,
    frame: (page) =>
      prefixed('https://player.vimeo.com/video/', pieces(page).find(numberOf), '?dnt=1'),
  },
  {
    key: 'x',
    name: 'X',
    hosts: ['x.com', 'twitter.com'],
    ratio: post,
    frame: (page) => {
      const [, kind, id] = pieces(page);
      return kind === 'status'
        ? prefixed('https://platform.twitter.com/embed/Tweet.html?dnt=true&id=', numberOf(id))
        : undefined;
    },
  },
  {
    key: 'instagram',
    name: 'Instagram',
    hosts: ['instagram.com'],
    ratio: post,
    frame: (page) => {
      const [kind, id] = pieces(page);
      return ['p', 'reel', 'tv'].includes(kind ?? '')
        ? prefixed(`https://www.instagram.com/${kind}/`, wordOf(id), '/embed/')
        : undefined;
    },
  },
  {
    key: 'tiktok',
    name: 'TikTok',
    hosts: ['tiktok.com'],
    ratio: [9, 16],
    frame: (page) => prefixed('https://www.tiktok.com/embed/v2/', pieces(page).find(numberOf)),
  },
  {
    key: 'facebook',
    name: 'Facebook',
    hosts: ['facebook.com', 'fb.watch'],
    ratio: post,
    frame: (page) => {
      const kind = /video|watch/.test(page.href) ? 'video' : 'post';
      return `https://www.facebook.com/plugins/${kind}.php?href=${encodeURIComponent(page.href)}`;
    },
  },
  {
    key: 'spotify',
    name: 'Spotify',
    hosts: ['open.spotify.com'],
    ratio: [16, 6],
    frame: (page) => {
      const [kind, id] = pieces(page).filter(
        (piece) => piece !== 'embed' && !piece.startsWith('intl-'),
      );
      return wordOf(kind) && prefixed(`https://open.spotify.com/embed/${kind}/`, wordOf(id));
    },
  },
  {
    key: 'soundcloud',
    name: 'SoundCloud',
    hosts: ['soundcloud.com', 'w.soundcloud.com'],
    ratio: [16, 4],
    frame: (page) =>
      page.hostname.startsWith('w.')
        ? page.href
        : `https://w.soundcloud.com/player/?url=${encodeURIComponent(page.href)}`,
  },
  {
    key: 'datawrapper',
    name: 'Datawrapper',
    hosts: ['datawrapper.dwcdn.net', 'datawrapper.de'],
    ratio: [4, 3],
    frame: (page) =>
      prefixed(
        'https://datawrapper.dwcdn.net/',
        pieces(page)
          .map(wordOf)
          .find((id) => id?.length === 5),
        '/',
      ),
  },
  {
    key: 'flourish',
    name: 'Flourish',
    hosts: ['flo.uri.sh', 'public.flourish.studio'],
    ratio: [4, 3],
    frame: (page) => {
      const [kind, id] = pieces(page);
      return kind === 'visualisation' || kind === 'story'
        ? prefixed(`https://flo.uri.sh/${kind}/`, numberOf(id), '/embed')
        : undefined;
    },
  },
  {
    key: 'google-maps',
    name: 'Google Maps',
    hosts: ['google.com', 'maps.google.com'],
    ratio: [4, 3],
    frame: (page) => (page.pathname.startsWith('/maps/embed') ? page.href : undefined),
  },
  {
    key: 'openstreetmap',
    name: 'OpenStreetMap',
    hosts: ['openstreetmap.org'],
    ratio: [4, 3],
    frame: (page) => (page.pathname === '/export/embed.html' ? page.href : undefined),
  },
];

/**
 * What an address can be shown as. Only sites of our own list get a frame, found by the parsed host and with an
 * address that we build; for any other the name is its host. `undefined` where it is no `http(s)` address.
 */
export function embedSource(url: string): EmbedSource | undefined {
  if (!URL.canParse(url)) return undefined;
  const page = new URL(url);
  if (page.protocol !== 'https:' && page.protocol !== 'http:') return undefined;

  page.protocol = 'https:';
  const host = page.hostname.replace(/^(www|m|mobile)\./, '');
  const provider = providers.find(({ hosts }) => hosts.includes(host));
  if (!provider) return { provider: host, name: host };

  const { key, name, ratio, frame } = provider;
  return { provider: key, name, ratio, frame: frame(page) };
}
