import type { Author, NewsArticle, Topic } from '../../model/article';
import { compact } from '../result';
import { at, textAt } from '../untrusted';
import { localized } from './localized';
import { readPicture } from './pictures';
import type { Reading } from './reading';
import { readPlain } from './text';

/** The authors of a document; those that are only references are reported. */
export function readAuthors(doc: unknown, reading: Reading): Author[] {
  const found = ['authors', 'author', 'byline'].flatMap((key) => toList(at(doc, key), key));
  return found.flatMap(({ value, path }): Author[] => {
    const wrapped = at(value, 'author');
    const person = wrapped === undefined ? value : wrapped;
    const name = nameOf(person, reading, path);
    if (!name) {
      reportNameless(person, 'An author', reading, path);
      return [];
    }
    const image = at(person, 'image');
    const role = readPlain(at(value, 'role'), reading, path);
    return [
      compact<Author>({
        name,
        url: reading.addresses.link(textAt(person, 'url') || textAt(person, 'website')),
        role: role || undefined,
        jobTitle: readPlain(at(person, 'jobTitle'), reading, path) || undefined,
        image: at(image, 'asset') ? readPicture(image, reading, `${path}.image`) : undefined,
      }),
    ];
  });
}

/** The first category as section, the others with the tags. */
export function readSubjects(
  doc: unknown,
  reading: Reading,
): Pick<NewsArticle, 'section' | 'keywords'> {
  const read = (...keys: readonly string[]) =>
    keys
      .flatMap((key) => toList(at(doc, key), key))
      .flatMap(({ value, path }): Topic[] => {
        const name = nameOf(value, reading, path);
        if (!name) reportNameless(value, 'A category', reading, path);
        return name
          ? [compact<Topic>({ name, url: reading.addresses.link(textAt(value, 'url')) })]
          : [];
      });
  const [section, ...others] = read('section', 'category', 'categories');
  const keywords = [...others, ...read('tags', 'topics', 'keywords')];
  return { section, keywords: keywords.length > 0 ? keywords : undefined };
}

function toList(value: unknown, path: string): { value: unknown; path: string }[] {
  if (value === undefined || value === null || value === '') return [];
  if (!Array.isArray(value)) return [{ value, path }];
  return (value as unknown[]).map((item, index) => ({ value: item, path: `${path}[${index}]` }));
}

/** What is a string, or has a name or a title, perhaps in several languages. */
function nameOf(value: unknown, reading: Reading, path: string): string {
  const name =
    typeof value === 'string'
      ? value
      : (at(value, 'name') ?? at(value, 'title') ?? at(value, 'label') ?? at(value, 'fullName'));
  return readPlain(localized(name, reading.locale), reading, path);
}

function reportNameless(value: unknown, what: string, reading: Reading, path: string): void {
  const isReference = textAt(value, '_ref') !== '';
  reading.issues.report(
    'warning',
    isReference ? 'reference-unresolved' : 'name-missing',
    path,
    isReference
      ? `${what} is only a reference: follow it in the query, as in "author->{name}".`
      : `${what} has no name and was left out.`,
  );
}
