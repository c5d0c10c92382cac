import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const addresses = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'poster',
  'cite',
  'data',
  'xlink:href',
]);
const unwanted = new Set([
  'form',
  'input',
  'textarea',
  'select',
  'object',
  'embed',
  'applet',
  'base',
  'template',
  'frame',
]);
const frames = [
  'www.youtube-nocookie.com',
  'player.vimeo.com',
  'platform.twitter.com',
  'www.instagram.com',
  'www.tiktok.com',
  'www.facebook.com',
  'open.spotify.com',
  'w.soundcloud.com',
  'datawrapper.dwcdn.net',
  'flo.uri.sh',
  'www.google.com',
  'maps.google.com',
  'www.openstreetmap.org',
];

/**
 * What a page holds, once it is parsed as browsers parse it, that could run or pass for the page's own: scripts that
 * are not data, handlers, addresses outside the list, styles and forms in the article, frames of other sites, ids
 * without our prefix.
 */
export function findDanger(html: string): string[] {
  const found: string[] = [];
  const pending: Node[] = [parse(html)];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if ('tagName' in node) found.push(...dangerOf(node));
    if ('childNodes' in node) pending.push(...node.childNodes);
  }
  return found;
}

function dangerOf(element: Element): string[] {
  const { tagName, attrs } = element;
  const of = (name: string) => attrs.find((attribute) => attribute.name === name)?.value;
  const isHead =
    element.parentNode && 'tagName' in element.parentNode && element.parentNode.tagName === 'head';
  const faults: (string | false | undefined)[] = [
    tagName === 'script' && of('type') !== 'application/ld+json' && 'script',
    tagName === 'style' && !isHead && 'style in the article',
    tagName === 'link' && !isHead && 'link in the article',
    tagName === 'meta' && Boolean(of('http-equiv')) && 'meta http-equiv',
    unwanted.has(tagName) && tagName,
    tagName === 'iframe' && !frames.includes(hostOf(of('src'))) && `frame of ${of('src')}`,
    ...attrs.map(({ name, value }) => {
      if (name.startsWith('on')) return `handler ${name}`;
      if (name === 'srcdoc') return 'srcdoc';
      if (name === 'id' && !value.startsWith('user-content-')) return `id ${value}`;
      if (name === 'style' && !/^(--newsprint-[\w-]+: ?[^;]+;? ?)*$/.test(value))
        return `style ${value}`;
      if (addresses.has(name) && !isSafe(value)) return `${name} ${value}`;
      return undefined;
    }),
  ];
  return faults.filter((fault) => typeof fault === 'string');
}

function hostOf(src: string | undefined): string {
  return src && URL.canParse(src) ? new URL(src).hostname : '';
}

/** As a browser reads it: against a page of ours, what is left of it must be one of four schemes. */
function isSafe(address: string): boolean {
  const base = 'https://page.example/';
  if (!URL.canParse(address, base)) return true;
  return ['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(address, base).protocol);
}
