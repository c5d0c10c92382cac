import type { NewsArticle } from '../model/article';
import type { Block } from '../model/blocks';
import type { Picture } from '../model/picture';
import { languageTag } from '../lib/languageTag';
import { plainText } from '../model/plainText';
import { readAuthors } from './ans/credits';
import { isElementType, readElement } from './ans/elements';
import { readPicture } from './ans/pictures';
import { Reading } from './ans/reading';
import { readGenre, readKeywords, readKicker, readSection, readSource } from './ans/subjects';
import { fieldsFromOptions } from './checkOptions';
import { createAddresses } from './html/addresses';
import { sameFile } from './html/pictures';
import { describe, firstOf, readInput } from './json/readInput';
import { IssueList, type SourceOptions, type SourceResult } from './result';
import { finishArticle } from './shared/finishArticle';
import { at, listAt, sizeAt, textAt } from './untrusted';

/**
 * The article in a story of Arc XP: ANS 0.10, as its Content API answers. Takes the parsed document, its JSON text, or
 * a list of documents, of which it reads the first. A gallery, a video or another element that stands for itself
 * becomes an article with that as its body. Addresses in ANS begin with `/`: `options.url` makes them absolute, and is
 * the article's own address where it names more than the site. Elements that nobody knows keep their words; each is
 * reported, as are references that Arc did not inflate. What is no ANS content gives no article and an `error` issue.
 */
export function fromAns(story: unknown, options: SourceOptions = {}): SourceResult {
  const issues = new IssueList();
  const found = findStory(story, options, issues);
  const article = found === undefined ? undefined : readStory(found, options, issues);
  return article
    ? { article, issues: issues.toArray() }
    : { article: undefined, issues: issues.toArray() };
}

function findStory(input: unknown, options: SourceOptions, issues: IssueList): unknown {
  const read = readInput(input, options.limits, issues);
  if (!read) return undefined;
  let story = firstOf(read.value, 'documents', issues);
  // What a migration sends: the story and what is to be done with it.
  if (/operation$/.test(textAt(story, 'type')) && at(story, 'body')) story = at(story, 'body');
  const type = textAt(story, 'type');
  const isStory =
    at(story, 'headlines') !== undefined || Array.isArray(at(story, 'content_elements'));
  if (type === 'story' || isElementType(type) || isStory) {
    reportType(type, issues);
    return story;
  }
  issues.report(
    'error',
    'input-invalid',
    '',
    type === 'redirect'
      ? `Expected an ANS story; this is a redirect to "${textAt(story, 'redirect_url').slice(0, 120)}".`
      : `Expected an ANS story, with headlines and content_elements; this is ${type ? `a document of type "${type.slice(0, 40)}"` : describe(story)}.`,
  );
  return undefined;
}

function reportType(type: string, issues: IssueList): void {
  if (type === 'story') return;
  if (isElementType(type)) {
    issues.report(
      'info',
      'not-a-story',
      'type',
      `The document is no story but of type "${type}": it became the body of an article.`,
    );
    return;
  }
  issues.report(
    'warning',
    'type-unexpected',
    'type',
    `Expected the type "story", not "${type.slice(0, 40)}"; it was read as one.`,
  );
}

function readStory(story: unknown, options: SourceOptions, issues: IssueList): NewsArticle {
  const fields = fieldsFromOptions(options, issues);
  const reading = new Reading(createAddresses(fields.url), issues, options, readElement);
  const headline = reading.plain(textAt(story, 'headlines', 'basic') || textAt(story, 'headline'));
  const image = readImage(story, reading);
  const alternative = reading.plain(
    textAt(story, 'headlines', 'meta_title') || textAt(story, 'headlines', 'mobile'),
  );

  return finishArticle(
    {
      headline,
      url: readUrl(story, fields.url, reading),
      alternativeHeadline: alternative && alternative !== headline ? alternative : undefined,
      kicker: readKicker(story, reading),
      standfirst: readStandfirst(story, headline, reading),
      section: readSection(story, reading),
      author: readAuthors(story, reading),
      source: readSource(story, reading),
      ...readDates(story, reading),
      image,
      body: readBody(story, image, reading),
      keywords: readKeywords(story, reading),
      genre: readGenre(story, reading),
      inLanguage: fields.inLanguage ?? languageTag(textAt(story, 'language')),
      wordCount: sizeAt(story, 'planning', 'story_length', 'word_count_actual'),
    },
    issues,
  );
}

/** The option, unless it names only the site that the story's own address belongs to. */
function readUrl(story: unknown, option: string | undefined, reading: Reading): string | undefined {
  const own = reading.addresses.link(
    textAt(story, 'canonical_url') || textAt(story, 'website_url'),
  );
  if (option && !(own && /^https?:\/\/[^/?#]*\/?$/i.test(option))) return option;
  if (own && !/^[a-z][a-z\d+.-]*:/i.test(own)) {
    const message = `"${own.slice(0, 80)}" has no site: give options.url to make it and all links absolute.`;
    reading.issues.report('info', 'url-relative', 'canonical_url', message);
  }
  return own;
}

/** A description that only repeats the headline would be read twice. */
function readStandfirst(story: unknown, headline: string, reading: Reading) {
  const text =
    reading.rich(textAt(story, 'subheadlines', 'basic')) ??
    reading.rich(textAt(story, 'description', 'basic'));
  return plainText(text).replace(/\s+/g, ' ').trim() === headline ? undefined : text;
}

function readDates(
  story: unknown,
  reading: Reading,
): Pick<NewsArticle, 'datePublished' | 'dateModified'> {
  const read = (key: string) => reading.date(textAt(story, key), key);
  return {
    datePublished: read('first_publish_date') ?? read('display_date') ?? read('publish_date'),
    dateModified: read('last_updated_date'),
  };
}

/** The main picture: what leads the page, else what stands for the story elsewhere. */
function readImage(story: unknown, reading: Reading): Picture | undefined {
  for (const key of ['lead_art', 'basic']) {
    const item = at(story, 'promo_items', key);
    const images = [
      item,
      at(item, 'promo_image'),
      at(item, 'promo_items', 'basic'),
      ...listAt(item, 'content_elements'),
    ];
    const image = images.find((candidate) => textAt(candidate, 'type') === 'image');
    if (image === undefined) continue;
    const picture = readPicture(image, reading, `promo_items.${key}`);
    if (picture) return picture;
  }
  return undefined;
}

function readBody(story: unknown, image: Picture | undefined, reading: Reading): Block[] {
  const elements = isElementType(textAt(story, 'type'))
    ? readElement(story, reading, '', 0)
    : reading.elements(listAt(story, 'content_elements'), 'content_elements', 0);
  const blocks = [...elements, ...reading.elements(listAt(story, 'corrections'), 'corrections', 0)];
  const [first, ...rest] = blocks;
  if (!image || first?.type !== 'image' || !sameFile(first.url, image.url)) return blocks;
  const message = 'The text began with the main picture; it is shown once.';
  reading.issues.report('info', 'picture-repeated', 'promo_items', message);
  return rest;
}
