import { childrenOf, textOf } from './element';
import type { Reading } from './reading';
import type { XmlElement } from './tree';

/** A link of a feed or an item: RSS writes the address into the element, Atom into an attribute. */
export interface FeedLink {
  url: string;
  rel: string;
  type: string;
  element: XmlElement;
}

/** All links of an element that may be followed. */
export function readLinks(element: XmlElement, reading: Reading): FeedLink[] {
  return childrenOf(element, 'link', 'atom:link').flatMap((link): FeedLink[] => {
    const url = addressIn(link, link.attributes.get('href') || textOf(link), reading);
    const rel = link.attributes.get('rel')?.toLowerCase() || 'alternate';
    const type = link.attributes.get('type')?.toLowerCase() ?? '';
    return url ? [{ url, rel, type, element: link }] : [];
  });
}

/** The page of an item or of a feed: its link, else an identifier that is an address. */
export function readPage(element: XmlElement, reading: Reading): string | undefined {
  const pages = readLinks(element, reading).filter(({ rel }) => rel === 'alternate');
  const page = pages.find(({ type }) => type === '' || type.includes('html')) ?? pages[0];
  if (page) return page.url;

  const guid = childrenOf(element, 'guid').find(isPermanent);
  const identifiers = [
    guid && textOf(guid),
    element.attributes.get('rdf:about'),
    element.attributes.get('href'),
  ];
  const address = identifiers.find((identifier) => /^https?:\/\//i.test(identifier ?? ''));
  return addressIn(element, address, reading);
}

function isPermanent(guid: XmlElement): boolean {
  return guid.attributes.get('ispermalink')?.toLowerCase() !== 'false';
}

/** An address as it may stand in a link, resolved where the element stands. */
export function addressIn(
  element: XmlElement,
  address: string | undefined,
  reading: Reading,
): string | undefined {
  return reading.addresses(element.base).link(address);
}
