import type { MostReadItem } from '../../model/article';
import { safePictureUrl } from './safeUrl';

type Unknown = Readonly<Record<string, unknown>>;

/** Our own `{ items }` or one story, JSON Feed, or WordPress posts with or without `_embed`. `base` is the feed's address. */
export function storiesOfJson(data: unknown, base: string): MostReadItem[] {
  const { items, headline } = fieldsOf(data);
  const entries = Array.isArray(data)
    ? data
    : Array.isArray(items)
      ? items
      : headline
        ? [data]
        : [];
  return entries.flatMap((entry) => {
    const post = fieldsOf(entry);
    const embedded = fieldsOf(post._embedded);
    const picture = first(embedded['wp:featuredmedia']);
    return story(
      {
        headline: post.headline ?? post.title,
        url: post.url ?? post.link,
        section:
          fieldsOf(post.section).name ??
          first(first(embedded['wp:term'])).name ??
          fieldsOf(post.tags)[0],
        image: fieldsOf(post.image).url ?? post.image ?? picture.source_url,
        date:
          post.datePublished ?? post.date_published ?? (post.date_gmt && `${text(post.date_gmt)}Z`),
      },
      base,
    );
  });
}

/** RSS 2.0, RSS 1.0 and Atom. */
export function storiesOfXml(feed: Document, base: string): MostReadItem[] {
  return [...feed.querySelectorAll('item, entry')].flatMap((entry) => {
    const find = (...selectors: string[]) =>
      selectors.map((selector) => entry.querySelector(selector)).find(Boolean);
    const category = find('category');
    return story(
      {
        headline: find(':scope > title')?.textContent,
        url:
          find('link:not([rel])', 'link[rel=alternate]')?.getAttribute('href') ??
          find('link:not([href])', 'guid')?.textContent,
        section: category?.getAttribute('term') ?? category?.textContent,
        image: find('[url][medium=image]', '[url][type^="image/"]', 'thumbnail[url]')?.getAttribute(
          'url',
        ),
        date: find('pubDate', 'published', 'date', 'updated')?.textContent,
      },
      base,
    );
  });
}

type Fields = Record<'headline' | 'url' | 'section' | 'image' | 'date', unknown>;

/** A list of one, or of none where a headline or an address that may be linked is missing. */
function story({ headline, url, section, image, date }: Fields, base: string): MostReadItem[] {
  const words = plain(headline);
  const address = absolute(url, base);
  if (!words || !address) return [];

  const name = plain(section);
  const picture = absolute(image, base);
  const time = Date.parse(text(date));
  return [
    {
      headline: words,
      url: address,
      section: name ? { name } : undefined,
      image: picture ? { url: picture, alt: '' } : undefined,
      datePublished: time ? new Date(time).toISOString().replace('.000', '') : undefined,
    },
  ];
}

function absolute(url: unknown, base: string): string | undefined {
  const address = text(url);
  return address && URL.canParse(address, base)
    ? safePictureUrl(new URL(address, base).href)
    : undefined;
}

const references: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** Titles come as markup more often than not. Policies forbid to let the browser parse it, and it is never shown as such. */
function plain(value: unknown): string {
  return text(fieldsOf(value).rendered ?? value)
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (written, decimal, hex, name) => {
      const code = decimal ? Number(decimal) : parseInt(hex, 16);
      return name
        ? (references[name] ?? written)
        : code <= 0x10ffff
          ? String.fromCodePoint(code)
          : '';
    })
    .replace(/\s+/g, ' ')
    .trim();
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function fieldsOf(value: unknown): Unknown {
  return Object(value);
}

function first(list: unknown): Unknown {
  return fieldsOf(fieldsOf(list)[0]);
}
