import type { MostReadItem } from '../../model/article';
import type { Block, BlockOf } from '../../model/blocks';
import { compact } from '../result';
import { at, listAt, textAt } from '../untrusted';
import { readPicture } from './pictures';
import type { Reading } from './reading';

/** `interstitial_link`: one story on the same matter. */
export function readLink(element: unknown, reading: Reading, path: string): Block[] {
  const item = readItem(element, reading, path);
  if (item) return [{ type: 'related', items: [item] }];
  return reading.blocks(textAt(element, 'content'), path);
}

/** `link_list`: several stories, with a title. */
export function readLinkList(element: unknown, reading: Reading, path: string): Block[] {
  const items: MostReadItem[] = [];
  const rest: Block[] = [];
  for (const [index, link] of listAt(element, 'items').entries()) {
    const itemPath = `${path}.items[${index}]`;
    const item = readItem(link, reading, itemPath);
    if (item) items.push(item);
    else rest.push(...reading.words(link, itemPath));
  }
  const title = reading.plain(textAt(element, 'title')) || undefined;
  if (items.length > 0)
    return [compact<BlockOf<'related'>>({ type: 'related', title, items }), ...rest];
  return title === undefined ? rest : [{ type: 'paragraph', text: title }, ...rest];
}

function readItem(link: unknown, reading: Reading, path: string): MostReadItem | undefined {
  const headline = reading.plain(
    textAt(link, 'content') || textAt(link, 'headlines', 'basic') || textAt(link, 'title'),
  );
  const url = reading.addresses.link(
    textAt(link, 'url') || textAt(link, 'canonical_url') || textAt(link, 'website_url'),
  );
  if (!headline || !url) {
    reading.issues.report(
      'warning',
      'link-dropped',
      path,
      headline
        ? 'A link has no address that may be linked; its words were kept.'
        : 'A link has no words; it was left out.',
    );
    return undefined;
  }
  const image = textAt(link, 'image', 'url') ? at(link, 'image') : at(link, 'promo_items', 'basic');
  return compact<MostReadItem>({
    headline,
    url,
    image: textAt(image, 'url') ? readPicture(image, reading, `${path}.image`) : undefined,
    datePublished: reading.date(textAt(link, 'display_date'), `${path}.display_date`),
  });
}

/** A `story` in the text: a link to it; one that has no address of its own is read as part of this one. */
export function readStory(
  element: unknown,
  reading: Reading,
  path: string,
  depth: number,
): Block[] {
  const headline = textAt(element, 'headlines', 'basic');
  const url = textAt(element, 'canonical_url') || textAt(element, 'website_url');
  if (headline && url) return readLink(element, reading, path);

  const text = reading.rich(headline);
  const blocks = reading.elements(
    listAt(element, 'content_elements'),
    `${path}.content_elements`,
    depth + 1,
  );
  reading.issues.report(
    'info',
    'story-unwrapped',
    path,
    'A story within the story has no headline or no address to link to: what it holds was kept as a part of the text.',
  );
  const heading: Block[] = text === undefined ? [] : [{ type: 'heading', level: 2, text }];
  return [...heading, ...blocks];
}

/** A `reference` to something that Arc did not put in; to a page that can be embedded it still leads. */
export function readReference(element: unknown, reading: Reading, path: string): Block[] {
  const type =
    textAt(element, 'referent', 'type') || textAt(element, 'additional_properties', 'type');
  const id = textAt(element, 'referent', 'id');
  const url = type === 'oembed' && /^https?:/i.test(id) ? reading.addresses.link(id) : undefined;
  if (url) return [{ type: 'embed', url }];
  reading.issues.report(
    'warning',
    'reference-unresolved',
    path,
    `Only a reference to ${type ? `a thing of type "${type.slice(0, 40)}"` : 'something'} is here: ask Arc for the story with its references inflated.`,
  );
  return [];
}
