import type { ArticleLeaf, OrganizationLeaf, PersonLeaf } from 'schema-dts';
import type { Author } from '../model/article';
import { type Draft, makeNode } from './jsonLd';
import { pictureNode } from './pictureNode';
import { absoluteUrl, type Site } from './site';

type Credits = Pick<Draft<ArticleLeaf>, 'author' | 'translator' | 'contributor'>;

/**
 * Everyone credited, each where schema.org has a place for what they did. `author` holds names alone, as Google wants
 * it: those who wrote, or all others where nobody did. Roles beside that are said in `contributor`.
 */
export function creditsOf(authors: readonly Author[], site: Site | undefined): Credits {
  const named = authors.filter(({ name }) => name.trim());
  const translators = named.filter(({ role }) => role === 'translator');
  const others = named.filter(({ role }) => role !== 'translator');
  const writers = others.filter(({ role }) => !role || role === 'author' || role === 'reporter');
  return {
    author: (writers.length > 0 ? writers : others).map((author) => creditNode(author, site)),
    translator: translators.map((author) => creditNode(author, site)),
    contributor: others
      .filter(({ role }) => role && role !== 'author')
      .map((author) => ({
        '@type': 'Role',
        roleName: author.role!,
        contributor: creditNode(author, site),
      })),
  };
}

function creditNode(
  { type = 'Person', name, url, jobTitle, image }: Author,
  site: Site | undefined,
): PersonLeaf | OrganizationLeaf {
  const known = { name, url: absoluteUrl(url, site), image: pictureNode(image, site) };
  return type === 'Organization'
    ? makeNode<OrganizationLeaf>({ '@type': type, ...known })
    : makeNode<PersonLeaf>({ '@type': type, ...known, jobTitle });
}
