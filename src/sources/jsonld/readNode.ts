import { languageTag } from '../../lib/languageTag';
import type { Organization, Publisher, Topic } from '../../model/article';
import { compact } from '../result';
import { fold } from '../shared/fold';
import { withoutName } from '../shared/headline';
import type { FoundArticle } from '../shared/finishArticle';
import { readLooseDate } from '../shared/readLooseDate';
import { field, sizeAt } from '../untrusted';
import { readCredits } from './authors';
import { readBody } from './body';
import type { Context } from './context';
import { readPicture } from './pictures';
import { readRating, readReviewedItem } from './review';
import { genreOf, typesOf } from './types';
import { addressOf, flagOf, listOf, textOf, textsOf } from './values';

/** What one node says of the article; what it does not say has no key. */
export function readNode(node: unknown, context: Context): FoundArticle {
  const { graph } = context;
  const page = graph.resolve(listOf(field(node, 'mainEntityOfPage'))[0]);
  const says = (key: string) => field(node, key) ?? field(page, key);
  const publisher = readPublisher(listOf(field(node, 'publisher'))[0], context);
  const { authors, source } = readCredits(node, outletsOf(publisher, node, context), context);
  const headline = withoutName(
    textOf(field(node, 'headline')) || textOf(field(node, 'name')),
    publisher?.name,
  );
  const alternative = textOf(field(node, 'alternativeHeadline'));
  const inLanguage = readLanguage(says('inLanguage'));
  const section = textOf(field(node, 'articleSection'));
  const body = readBody(node, context);
  const image = readPicture(field(node, 'image') ?? field(page, 'primaryImageOfPage'), context);

  return compact<FoundArticle>({
    headline: headline || undefined,
    alternativeHeadline: alternative === headline ? undefined : alternative || undefined,
    url: readUrl(node, page, context),
    standfirst: textOf(says('description')) || undefined,
    section: section ? { name: section } : undefined,
    author: authors.length > 0 ? authors : undefined,
    source: otherThan(publisher, source ?? readOrganization(says('sourceOrganization'), context)),
    datePublished:
      readDate(node, 'datePublished', inLanguage, context) ??
      readDate(node, 'dateCreated', inLanguage, context),
    dateModified: readDate(node, 'dateModified', inLanguage, context),
    image: image ?? readPicture(field(node, 'thumbnailUrl'), context),
    body: body.length > 0 ? body : undefined,
    keywords: readKeywords(field(node, 'keywords'), context),
    genre: genreOf(node, textsOf(field(node, 'genre'))),
    inLanguage,
    publisher,
    sponsor: readPublisher(field(node, 'sponsor'), context),
    itemReviewed: readReviewedItem(field(node, 'itemReviewed'), context),
    reviewRating: readRating(field(node, 'reviewRating'), context),
    coverageStartTime: readDate(node, 'coverageStartTime', inLanguage, context),
    coverageEndTime: readDate(node, 'coverageEndTime', inLanguage, context),
    isAccessibleForFree: flagOf(field(node, 'isAccessibleForFree')),
    wordCount: sizeAt(node, 'wordCount'),
  });
}

/** A writer who publishes alone is a person still. */
function outletsOf(publisher: Publisher | undefined, node: unknown, { graph }: Context): string[] {
  const isPerson = typesOf(graph.resolve(listOf(field(node, 'publisher'))[0])).includes('person');
  return publisher && !isPerson ? [publisher.name] : [];
}

/** A paper need not say on its own page that a text is its own. */
function otherThan(
  publisher: Publisher | undefined,
  source: Organization | undefined,
): Organization | undefined {
  return source && fold(source.name) === fold(publisher?.name ?? '') ? undefined : source;
}

/** Addresses that generators write until somebody fills them in. */
const placeholder = /^https?:\/\/(?:www\.)?(?:google|example)\.com\/article/i;

function readUrl(node: unknown, page: unknown, { addresses }: Context): string | undefined {
  const candidates = [field(node, 'url'), page, field(node, '@id')];
  return candidates
    .map((value) => addresses.link(addressOf(value)?.replace(/#.*$/, '')))
    .find((url) => url !== undefined && /^https?:\/\/./i.test(url) && !placeholder.test(url));
}

function readDate(
  node: unknown,
  key: string,
  inLanguage: string | undefined,
  { options, issues }: Context,
): string | undefined {
  const text = textOf(field(node, key));
  if (text === '') return undefined;
  const { locale = inLanguage, timeZone } = options;
  const date = readLooseDate(text, { locale, timeZone });
  if (date === undefined) {
    issues.report(
      'warning',
      'date-invalid',
      key,
      `"${text.slice(0, 40)}" is no date that can be read without a doubt; it was left out. Write ISO 8601.`,
    );
  }
  return date;
}

function readLanguage(value: unknown): string | undefined {
  const [first] = listOf(value);
  const tag = languageTag(textOf(field(first, 'alternateName')) || textOf(first));
  return tag && /^[a-z]{2,3}(?:-|$)/.test(tag) ? tag : undefined;
}

function readKeywords(value: unknown, { graph, addresses }: Context): Topic[] | undefined {
  const topics = listOf(value).flatMap((one): Topic[] => {
    if (typeof one === 'string') {
      return textOf(one)
        .split(one.includes(',') ? /\s*[,،、]\s*/ : /\s*[;|]\s*/)
        .map((name) => ({ name }));
    }
    const node = graph.resolve(one);
    return [
      compact<Topic>({ name: textOf(node), url: addresses.link(addressOf(field(node, 'url'))) }),
    ];
  });
  const named = new Map(topics.filter(({ name }) => name).map((topic) => [topic.name, topic]));
  return named.size > 0 ? [...named.values()] : undefined;
}

function readPublisher(value: unknown, context: Context): Publisher | undefined {
  const organization = readOrganization(value, context);
  const node = context.graph.resolve(value);
  return (
    organization && compact({ ...organization, logo: readPicture(field(node, 'logo'), context) })
  );
}

function readOrganization(value: unknown, { graph, addresses }: Context): Publisher | undefined {
  const node = graph.resolve(listOf(value)[0]);
  const name = textOf(node);
  if (!name || /^https?:/.test(name)) return undefined;
  return compact({ name, url: addresses.link(addressOf(field(node, 'url'))) });
}
