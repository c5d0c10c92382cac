import type { Locale } from '../../i18n/Locale';
import type { BylineMessages, Words } from '../../i18n/messages';
import { formOf } from '../../i18n/plural';
import { fill } from '../../lib/template';
import type { Author, AuthorRole } from '../../model/article';

/** Authors who share a role, and so a line of the byline. */
export interface Credit {
  role: string;
  /** The words around the names: "Translated by {names}". */
  pattern: string;
  authors: readonly Author[];
  /** Those beyond the limit. */
  folded: readonly Author[];
  /** Job title and place, printed once where all of the line share them: "Islands correspondents, in Skarholm". */
  detail: string | undefined;
}

const roleMessages: Readonly<Record<AuthorRole, keyof BylineMessages>> = {
  author: 'bylineAuthor',
  reporter: 'bylineReporter',
  contributor: 'bylineContributor',
  translator: 'bylineTranslator',
  editor: 'bylineEditor',
  photographer: 'bylinePhotographer',
  illustrator: 'bylineIllustrator',
};

/** The authors who have a name. */
export function creditedAuthors(authors: readonly Author[]): readonly Author[] {
  return authors.filter(({ name }) => name.trim());
}

export interface CreditChoice {
  /** How many authors of a role are shown; one more is shown as well, for "1 more" saves nothing. */
  limit: number;
  /** Words for the authors in place of the locale's; `false` for none. */
  prefix: string | false | undefined;
  locale: Locale<BylineMessages>;
}

/** The lines of a byline, one for each role, in the order in which the roles first appear. */
export function creditsOf(
  authors: readonly Author[],
  { limit, prefix, locale }: CreditChoice,
): Credit[] {
  const roles = [...new Set(authors.map(roleOf))];
  return roles.map((role) => {
    const members = authors.filter((author) => roleOf(author) === role);
    const shown = members.length > limit + 1 ? limit : members.length;
    return {
      role,
      pattern: patternOf(role, members.length, prefix, locale),
      authors: members.slice(0, shown),
      folded: members.slice(shown),
      detail: sharedDetail(members, locale),
    };
  });
}

function roleOf({ role = 'author' }: Author): string {
  return role;
}

/** A text without `{names}` stands before them. */
function patternOf(
  role: string,
  count: number,
  prefix: CreditChoice['prefix'],
  { messages, tag }: Locale<BylineMessages>,
): string {
  if (role !== 'author' || prefix === undefined) return formOf(wordsOf(role, messages), count, tag);
  if (prefix === false) return '{names}';
  return prefix.includes('{names}') ? prefix : `${prefix} {names}`;
}

function wordsOf(role: string, messages: BylineMessages): Words {
  return Object.hasOwn(roleMessages, role)
    ? messages[roleMessages[role as AuthorRole]]
    : fill(messages.bylineOther, { role, names: '{names}' });
}

function sharedDetail(
  authors: readonly Author[],
  locale: Locale<BylineMessages>,
): string | undefined {
  const details = new Set(authors.map((author) => detailOf(author, locale)));
  return details.size === 1 ? [...details][0] : undefined;
}

/** Job title and place of one author: "Science editor, in Oslo". */
export function detailOf(
  { jobTitle, location }: Author,
  { messages }: Locale<BylineMessages>,
): string | undefined {
  const place = location && fill(messages.bylineLocation, { place: location });
  return [jobTitle, place].filter(Boolean).join(messages.listSeparator) || undefined;
}
