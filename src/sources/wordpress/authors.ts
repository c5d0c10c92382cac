import type { Author } from '../../model/article';
import type { Picture } from '../../model/picture';
import type { Addresses } from '../html/addresses';
import { compact, type IssueList } from '../result';
import { at, entriesAt, listAt, sizeAt, textAt } from '../untrusted';
import { yoast } from './headFields';
import { textOf } from './picture';

/**
 * Who is credited: the people that a plugin for several authors names (Co-Authors Plus, PublishPress), before the one
 * account that the post belongs to, before the name that Yoast SEO prints.
 */
export function readAuthors(
  post: unknown,
  terms: readonly unknown[],
  addresses: Addresses,
  issues: IssueList,
): Author[] {
  const accounts = listAt(post, '_embedded', 'author');
  const sources: (readonly unknown[])[] = [
    listAt(post, 'coauthors'),
    listAt(post, 'authors'),
    terms.filter((term) => textAt(term, 'taxonomy') === 'author').map(accountOf(accounts)),
    accounts,
    [{ name: at(yoast(post), 'author') }],
  ];
  for (const people of sources) {
    const authors = people.flatMap((person) => readAuthor(person, addresses));
    if (authors.length > 0) return authors;
  }
  issues.report(
    'warning',
    'author-missing',
    '_embedded.author',
    'No author came with the post: ask WordPress for it with `?_embed`.',
  );
  return [];
}

/** Co-Authors Plus names a term after an account, which knows more of itself. */
function accountOf(accounts: readonly unknown[]): (term: unknown) => unknown {
  return (term) => {
    const slug = textAt(term, 'slug').replace(/^cap-/, '');
    return accounts.find((account) => slug !== '' && textAt(account, 'slug') === slug) ?? term;
  };
}

const nameKeys = ['display_name', 'displayName', 'name'];
const addressKeys = ['link', 'author_link', 'url', 'user_url'];

function readAuthor(person: unknown, addresses: Addresses): Author[] {
  const name = nameKeys.map((key) => textOf(textAt(person, key)).trim()).find(Boolean);
  if (!name) return [];
  return [
    compact<Author>({
      name,
      url: addressKeys.map((key) => addresses.link(textAt(person, key))).find(Boolean),
      jobTitle: textOf(textAt(person, 'job_title')) || undefined,
      image: readAvatar(person, addresses),
    }),
  ];
}

/** WordPress offers an avatar in several sizes, small to large; the name beside it says what it shows. */
function readAvatar(person: unknown, addresses: Addresses): Picture | undefined {
  const single = textAt(person, 'avatar_url') || textAt(person, 'avatar');
  const [size, address] = entriesAt(person, 'avatar_urls').at(-1) ?? [undefined, single];
  const url = typeof address === 'string' ? addresses.picture(address) : undefined;
  const width = size === undefined ? undefined : sizeAt([size], 0);
  return url ? compact<Picture>({ url, alt: '', width, height: width }) : undefined;
}
