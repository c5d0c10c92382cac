import type { Author, AuthorRole } from '../../model/article';
import { compact } from '../result';
import { at, entriesAt, listAt, textAt } from '../untrusted';
import { readPicture } from './pictures';
import type { Reading } from './reading';

/** Keys of `credits` beside `by`; others are printed as they are, before the name. */
const roles: ReadonlyMap<string, AuthorRole | undefined> = new Map([
  ['by', undefined],
  ['photos_by', 'photographer'],
  ['photographs_by', 'photographer'],
  ['photography_by', 'photographer'],
  ['illustrations_by', 'illustrator'],
  ['illustration_by', 'illustrator'],
  ['translated_by', 'translator'],
  ['edited_by', 'editor'],
  ['contributors', 'contributor'],
  ['additional_reporting_by', 'contributor'],
]);

/** Everyone in `credits`, those of `by` first; who is only a reference to somewhere else is reported. */
export function readAuthors(story: unknown, reading: Reading): Author[] {
  const credits = entriesAt(story, 'credits').filter(([key]) => key !== 'affiliation');
  const by = credits.filter(([key]) => key === 'by');
  const others = credits.filter(([key]) => key !== 'by');
  return [...by, ...others].flatMap(([key]) => {
    const role = roleOf(key);
    return listAt(story, 'credits', key).flatMap((person, index) =>
      readAuthor(person, role, reading, `credits.${key}[${index}]`),
    );
  });
}

function roleOf(key: string): string | undefined {
  const name = key.trim().toLowerCase().replace(/\s+/g, '_');
  return roles.has(name) ? roles.get(name) : key.replaceAll('_', ' ').trim();
}

function readAuthor(
  person: unknown,
  role: string | undefined,
  reading: Reading,
  path: string,
): Author[] {
  const org = reading.plain(textAt(person, 'org'));
  const name = readName(person, reading) || org;
  if (!name) {
    const isReference = textAt(person, 'type') === 'reference';
    reading.issues.report(
      'warning',
      isReference ? 'reference-unresolved' : 'author-unnamed',
      path,
      isReference
        ? 'An author is only a reference: ask Arc for the story with its references inflated.'
        : 'Someone credited has no name; they were left out.',
    );
    return [];
  }
  const jobTitle = reading.plain(
    textAt(person, 'role') || textAt(person, 'additional_properties', 'original', 'role'),
  );
  const image = at(person, 'image');
  return [
    compact<Author>({
      name,
      url: reading.addresses.link(
        textAt(person, 'url') || textAt(person, 'additional_properties', 'original', 'bio_page'),
      ),
      role,
      jobTitle: jobTitle || undefined,
      image: textAt(image, 'url') ? readPicture(image, reading, `${path}.image`) : undefined,
      type: name === org ? 'Organization' : undefined,
    }),
  ];
}

/** The byline as editors set it for printing, before the person's name; without the word that we print ourselves. */
function readName(person: unknown, reading: Reading): string {
  const names = [
    textAt(person, 'additional_properties', 'original', 'byline'),
    textAt(person, 'byline'),
    textAt(person, 'name'),
    `${textAt(person, 'first_name')} ${textAt(person, 'last_name')}`,
  ];
  for (const name of names) {
    const plain = reading.plain(name).replace(/^by\s+(?=\p{Lu})/iu, '');
    if (plain) return plain;
  }
  return '';
}
