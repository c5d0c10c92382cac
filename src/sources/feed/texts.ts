import { plainText } from '../../model/plainText';
import { escapeHtml, hasMarkup, markupOf, textOf } from './element';
import type { FeedText, Reading } from './reading';
import type { XmlElement } from './tree';

type Form = 'plain' | 'escaped' | 'markup' | 'base64' | 'guess';

/** What Atom's `type` says, in both its versions; RSS has none, and HTML in it is escaped. */
const forms: readonly (readonly [RegExp, Form])[] = [
  [/^(text|plain|text\/plain)$/, 'plain'],
  [/^(html|text\/html)$/, 'escaped'],
  [/^xhtml$|[/+]xml$|\/xhtml/, 'markup'],
  [/^text\//, 'plain'],
  [/\//, 'base64'],
];

/** The text of an element as HTML, whichever way it is kept. */
export function feedText(element: XmlElement): FeedText {
  return { html: htmlOf(element), base: element.base };
}

function htmlOf(element: XmlElement): string {
  if (hasMarkup(element)) return markupOf(element);
  const text = textOf(element);
  switch (formOf(element)) {
    case 'plain':
      return escapeHtml(text);
    case 'base64':
      return decodeBase64(text);
    case 'guess':
      return isEscapedTwice(text) ? text : escapeHtml(text);
    default:
      return text;
  }
}

function formOf(element: XmlElement): Form {
  const type = element.attributes.get('type')?.toLowerCase() ?? '';
  if (element.attributes.get('mode') === 'base64') return 'base64';
  if (element.attributes.get('mode') === 'escaped' && type === '') return 'escaped';
  if (type === '') return element.name.startsWith('atom:') ? 'guess' : 'escaped';
  return forms.find(([pattern]) => pattern.test(type))?.[1] ?? 'escaped';
}

/** Atom without a type is plain text; yet nobody writes `&#8217;` for readers to see. */
function isEscapedTwice(text: string): boolean {
  return /&(#\d{2,6}|#x[\da-f]{2,5}|amp|lt|gt|quot|nbsp);/i.test(text);
}

function decodeBase64(text: string): string {
  try {
    const bytes = Uint8Array.from(atob(text.replace(/\s+/g, '')), (byte) => byte.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return escapeHtml(text);
  }
}

/** An element as plain characters on one line; what only looks like a tag stays where nothing else is there. */
export function plainOf(element: XmlElement | undefined, reading: Reading): string {
  if (!element) return '';
  const plain = plainText(reading.rich(feedText(element)));
  const text = plain || withoutTags(textOf(element));
  return text.replace(/\s+/g, ' ').trim();
}

/** "<video>" may be a title, an element with attributes is none. */
function withoutTags(text: string): string {
  return /<[a-z][^>]*=/i.test(text) ? '' : text;
}
