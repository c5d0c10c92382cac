import { safeUrl } from '../../lib/safeUrl';
import type { Author, Organization } from '../../model/article';
import { compact } from '../result';
import { fold } from '../shared/fold';
import { isOrganization } from '../shared/organizations';
import { readAuthors } from '../shared/readAuthors';
import { field } from '../untrusted';
import type { Context } from './context';
import { readPicture } from './pictures';
import { typesOf } from './types';
import { addressOf, listOf, textOf, textsOf } from './values';

/** Who wrote it, and which agency or paper their names came with. */
export interface Credits {
  authors: Author[];
  source?: Organization | undefined;
}

/** Credits while they are read, with the names that are there already. */
interface Found extends Credits {
  known: Set<string>;
}

/** Where the names of one author stand, the first that holds any. */
const nameKeys = ['name', 'byline', 'legalName'];

/** A role around a name is one deep; further in somebody goes in circles. */
const deepestRole = 3;

/** A title that says no more than the list it stands in. */
const emptyTitle = /^(?:author|auteur|autor)$/i;

/**
 * The authors of a node in every shape that papers write, then its translators, then contributors whose role it says:
 * one that is an author too has that role.
 */
export function readCredits(node: unknown, outlets: readonly string[], context: Context): Credits {
  const stated = [field(node, 'author'), field(node, 'creator')].find(
    (one) => listOf(one).length > 0,
  );
  const credits: Found = { authors: [], known: new Set() };
  for (const value of listOf(stated)) addAuthor(value, credits, outlets, context);
  for (const value of listOf(field(node, 'translator'))) {
    addAuthor(value, credits, outlets, context, 'translator');
  }
  const contributors: Found = { authors: [], known: new Set() };
  for (const value of listOf(field(node, 'contributor'))) {
    addAuthor(value, contributors, outlets, context);
  }
  // One without a role may have done anything, and is often the paper.
  for (const author of contributors.authors) if (author.role) addRole(credits, author);
  return { authors: credits.authors, source: credits.source };
}

function addAuthor(
  value: unknown,
  credits: Found,
  outlets: readonly string[],
  context: Context,
  role?: string,
  depth = 0,
): void {
  const node = context.graph.resolve(value);
  const held = typesOf(node).includes('role') ? heldBy(node) : [];
  if (held.length > 0) {
    if (depth > deepestRole) return;
    const roleName = textOf(field(node, 'roleName')) || role;
    for (const one of held) {
      addAuthor(one, credits, outlets, context, roleName, depth + 1);
    }
    return;
  }
  for (const name of namesOf(node)) {
    const byline = isBody(node) ? wholeName(name) : readAuthors(name, outlets);
    reportNoise(byline.noise, context);
    credits.source ??= byline.source;
    const [only, ...others] = byline.authors;
    if (only && others.length === 0)
      add(credits, { ...only, ...detailsOf(node, context), role: only.role ?? role });
    else
      for (const author of byline.authors) add(credits, { ...author, role: author.role ?? role });
  }
}

/** Whom a role is around: it repeats the property that it stands in. */
function heldBy(role: unknown): readonly unknown[] {
  return listOf(field(role, 'author') ?? field(role, 'contributor'));
}

function namesOf(node: unknown): string[] {
  if (typeof node === 'string') return textsOf(node);
  for (const key of nameKeys) {
    const names = textsOf(field(node, key));
    if (names.length > 0) return names;
  }
  const parts = ['givenName', 'familyName'].map((key) => textOf(field(node, key)));
  return [parts.join(' ').trim()].filter(Boolean);
}

/** The name of a company may hold commas and "and". */
function wholeName(name: string): ReturnType<typeof readAuthors> {
  return { authors: [{ name, type: 'Organization' }], noise: [] };
}

function isBody(node: unknown): boolean {
  return typesOf(node).some((type) => /organization$|^corporation$/.test(type));
}

function detailsOf(node: unknown, { addresses, graph }: Context): Partial<Author> {
  if (typeof node === 'string') return {};
  return compact<Partial<Author>>({
    url: safeUrl(addresses.link(addressOf(field(node, 'url')))),
    jobTitle: textOf(field(node, 'jobTitle')).replace(emptyTitle, '') || undefined,
    image: readPicture(graph.resolve(field(node, 'image')), { addresses, graph }),
  });
}

function add({ authors, known }: Found, author: Author): void {
  const key = keyOf(author);
  if (known.has(key)) return;
  known.add(key);
  const type = isOrganization(author.name) ? 'Organization' : author.type;
  authors.push(compact<Author>({ ...author, type }));
}

function addRole(credits: Found, author: Author): void {
  const index = credits.authors.findIndex((one) => keyOf(one) === keyOf(author));
  const found = credits.authors[index];
  if (found) credits.authors[index] = { ...found, role: found.role ?? author.role };
  else add(credits, author);
}

function keyOf({ name }: Author): string {
  return fold(name) || name;
}

function reportNoise(noise: readonly string[], { issues }: Context): void {
  for (const text of noise) {
    issues.report(
      'info',
      'author-noise',
      'author',
      `"${text.slice(0, 120)}" stands among the authors and is no name; it was left out.`,
    );
  }
}
