import type { Genre, Organization, Section, Topic } from '../../model/article';
import { compact } from '../result';
import { at, entriesAt, listAt, textAt } from '../untrusted';
import type { Reading } from './reading';

/** The section: the primary one, else the first that has a name. */
export function readSection(story: unknown, reading: Reading): Section | undefined {
  const candidates = [
    at(story, 'taxonomy', 'primary_section'),
    ...listAt(story, 'taxonomy', 'sections'),
    ...entriesAt(story, 'websites').map(([, website]) => at(website, 'website_section')),
    at(story, 'taxonomy', 'primary_site'),
    ...listAt(story, 'taxonomy', 'sites'),
  ];
  for (const section of candidates) {
    const name = reading.plain(textAt(section, 'name') || textAt(section, 'title'));
    if (name) return compact<Section>({ name, url: readPath(section, reading) });
  }
  return undefined;
}

/** A section's id is its path on the site. */
function readPath(section: unknown, reading: Reading): string | undefined {
  const path = [textAt(section, 'path'), textAt(section, '_id')].find((id) => id.startsWith('/'));
  return path === undefined ? undefined : reading.addresses.link(path);
}

/** Tags that editors gave; keywords, which Arc's machine finds by itself, are not read. */
export function readKeywords(story: unknown, reading: Reading): readonly Topic[] | undefined {
  const topics = listAt(story, 'taxonomy', 'tags').flatMap((tag): Topic[] => {
    const name = reading.plain(textAt(tag, 'text') || textAt(tag, 'name'));
    const path = textAt(tag, 'path');
    return name ? [compact({ name, url: path ? reading.addresses.link(path) : undefined })] : [];
  });
  return topics.length > 0 ? topics : undefined;
}

/** Words that can mean only one kind of journalism. */
const genres: ReadonlyMap<string, Genre> = new Map([
  ...['opinion', 'op-ed', 'oped', 'editorial', 'column', 'commentary'].map(entry('opinion')),
  ...['analysis', 'news analysis'].map(entry('analysis')),
  ...['review'].map(entry('review')),
  ...['interview', 'q&a'].map(entry('interview')),
  ...['feature', 'longform', 'long-form'].map(entry('feature')),
  ...['live', 'live blog', 'liveblog', 'live-blog', 'live_blog', 'live updates'].map(entry('live')),
  ...['sponsored', 'sponsored content', 'branded content', 'advertorial', 'paid post'].map(
    entry('sponsored'),
  ),
]);

function entry(genre: Genre): (word: string) => [string, Genre] {
  return (word) => [word, genre];
}

/** The kind of journalism, where the owner, the subtype or the label leaves no doubt. */
export function readGenre(story: unknown, reading: Reading): Genre | undefined {
  if (at(story, 'owner', 'sponsored') === true) return 'sponsored';
  const words = [textAt(story, 'subtype'), reading.plain(textAt(story, 'label', 'basic', 'text'))];
  for (const word of words) {
    const genre = genres.get(word.trim().toLowerCase());
    if (genre) return genre;
  }
  return undefined;
}

/** Words above the headline, unless the label says that it is not to be shown. */
export function readKicker(story: unknown, reading: Reading): string | undefined {
  if (at(story, 'label', 'basic', 'display') === false) return undefined;
  return reading.plain(textAt(story, 'label', 'basic', 'text')) || undefined;
}

/** Who else the text comes from; the paper's own staff is no source. */
export function readSource(story: unknown, reading: Reading): Organization | undefined {
  const distributor = textAt(story, 'distributor', 'category');
  const system = textAt(story, 'source', 'source_type');
  const name =
    (distributor === 'staff' ? '' : reading.plain(textAt(story, 'distributor', 'name'))) ||
    (distributor || system === 'staff' ? '' : reading.plain(textAt(story, 'source', 'name')));
  return name && name !== '(deprecated)' ? { name } : undefined;
}
