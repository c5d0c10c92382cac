/**
 * The prefix by which the rest of the code calls a namespace, whatever a feed calls it. RSS has several of its own and
 * often none: all are the empty prefix.
 */
const prefixes: Readonly<Record<string, string>> = {
  '': '',
  'my.netscape.com/rdf/simple/0.9': '',
  'channel.netscape.com/rdf/simple/0.9': '',
  'purl.org/rss/1.0': '',
  'purl.org/net/rss1.1': '',
  'backend.userland.com/rss': '',
  'backend.userland.com/rss2': '',
  'blogs.law.harvard.edu/tech/rss': '',
  'www.rssboard.org/rss-specification': '',
  'purl.org/atom/ns': 'atom',
  'purl.org/atom/ns#': 'atom',
  'www.w3.org/2005/atom': 'atom',
  'purl.org/echo': 'atom',
  'example.com/newformat': 'atom',
  'necho.sourceforge.net': 'atom',
  'purl.org/pie': 'atom',
  'purl.org/rss/1.0/modules/content': 'content',
  'purl.org/dc/elements/1.0': 'dc',
  'purl.org/dc/elements/1.1': 'dc',
  'purl.org/dc/terms': 'dcterms',
  'purl.org/metadata/dublin_core': 'dc',
  'search.yahoo.com/mrss': 'media',
  'www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'example.com/dtds/podcast-1.0.dtd': 'itunes',
  'www.google.com/schemas/play-podcasts/1.0': 'googleplay',
  'prismstandard.org/namespaces/basic/2.0': 'prism',
  'prismstandard.org/namespaces/1.2/basic': 'prism',
  'rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
  'www.w3.org/1999/xhtml': 'xhtml',
  'www.w3.org/xml/1998/namespace': 'xml',
};

/** Namespaces as they are in force at an element: prefixes of the feed, and what they stand for. */
export type Scope = Readonly<Record<string, string>>;

export const emptyScope: Scope = Object.freeze(Object.create(null) as Scope);

/** The scope within an element that may declare namespaces; the outer one where it declares none. */
export function innerScope(outer: Scope, attributes: ReadonlyMap<string, string>): Scope {
  let scope = outer;
  for (const [name, uri] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    // Inherits, so that declarations cost nothing where they are not used.
    if (scope === outer) scope = Object.create(outer) as Scope;
    (scope as Record<string, string>)[name.slice(6)] = normalize(uri);
  }
  return scope;
}

/** Addresses of namespaces are often written with another scheme, ending or case than they should be. */
function normalize(uri: string): string {
  return uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/#]+$/, '');
}

/** The namespace of a name in a scope; of a prefix that is not declared, the prefix. */
export function namespaceOf(name: string, scope: Scope): string {
  const colon = name.indexOf(':');
  if (colon === -1) return scope[''] ?? '';
  return scope[name.slice(0, colon)] ?? `:${name.slice(0, colon)}`;
}

/** A name as the rest of the code knows it: `media:content`, `title`; what has an unknown namespace keeps that. */
export function canonicalName(name: string, scope: Scope, rootNamespace: string): string {
  const namespace = namespaceOf(name, scope);
  const local = name.slice(name.indexOf(':') + 1);
  const prefix = prefixOf(namespace, rootNamespace);
  return prefix === '' ? local : `${prefix}:${local}`;
}

function prefixOf(namespace: string, rootNamespace: string): string {
  if (namespace.startsWith(':')) return namespace.slice(1);
  if (Object.hasOwn(prefixes, namespace)) return prefixes[namespace]!;
  // Some programs gave RSS a namespace of their own.
  return namespace === rootNamespace ? '' : `{${namespace}}`;
}
