import type { NewsArticle, Section, Topic } from '../model/article';
import type { Issue } from '../model/issue';
import { fieldsFromOptions } from './checkOptions';
import { createAddresses, type Addresses } from './html/addresses';
import { blocksFromHtml } from './html/blocksFromHtml';
import { compact, IssueList, type SourceOptions, type SourceResult } from './result';
import { at, listAt, textAt } from './untrusted';
import { readAuthors } from './wordpress/authors';
import { readDate } from './wordpress/dates';
import { readLanguage } from './wordpress/headFields';
import { readImage } from './wordpress/image';
import { textOf } from './wordpress/picture';
import { readStandfirst } from './wordpress/standfirst';

/**
 * The article in a post of WordPress's REST API (`/wp-json/wp/v2/posts/1?_embed`); without `_embed` it has no
 * section or keywords, and authors and main picture only where a plugin adds them (Yoast SEO, Co-Authors Plus,
 * PublishPress Authors, Jetpack). Takes the parsed post, its JSON text, or a list, of which it reads the
 * first. Dates become UTC instants; an excerpt that WordPress cut from the text itself is no standfirst. Anything
 * that is no post gives no article and an `error` issue; nothing makes it throw.
 */
export function fromWordPress(post: unknown, options: SourceOptions = {}): SourceResult {
  const issues = new IssueList();
  const found = findPost(post, issues);
  const article = found === undefined ? undefined : readPost(found, options, issues);
  return article
    ? { article, issues: issues.toArray() }
    : { article: undefined, issues: issues.toArray() };
}

function findPost(input: unknown, issues: IssueList): unknown {
  let post = input;
  if (typeof post === 'string') {
    try {
      post = JSON.parse(post);
    } catch (error) {
      issues.report('error', 'json-invalid', '', `The text is no JSON: ${String(error)}.`);
      return undefined;
    }
  }
  if (Array.isArray(post)) {
    const count = post.length;
    post = at(post, 0);
    if (count > 1) {
      issues.report('info', 'list-read', '[0]', `Of a list of ${count} posts the first was read.`);
    }
  }
  if (isPost(post)) return post;
  issues.report(
    'error',
    'input-invalid',
    '',
    `Expected a post of WordPress's REST API, with title.rendered and content.rendered; this is ${describe(post)}.`,
  );
  return undefined;
}

function isPost(value: unknown): boolean {
  return (
    typeof at(value, 'title', 'rendered') === 'string' ||
    typeof at(value, 'content', 'rendered') === 'string'
  );
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value !== 'object') return `a ${typeof value}`;
  const message = textAt(value, 'message');
  if (textAt(value, 'code') && message) return `WordPress's answer "${message.slice(0, 120)}"`;
  return Array.isArray(value) ? 'a list' : 'another object';
}

function readPost(post: unknown, options: SourceOptions, issues: IssueList): NewsArticle {
  const fields = fieldsFromOptions(options, issues);
  const inLanguage = fields.inLanguage ?? readLanguage(post);
  const addresses = createAddresses(options.url);
  const content = readContent(post, { ...options, locale: inLanguage }, issues);
  const found = readImage(post, content.blocks, addresses, options, issues);
  issues.addAll(found.isRepeated ? content.issues.map(oneBlockEarlier) : content.issues);
  const terms = listAt(post, '_embedded', 'wp:term').flatMap((list) => listAt([list], 0));

  return compact<NewsArticle>({
    headline: readHeadline(post, issues),
    url: fields.url ?? addresses.link(textAt(post, 'link')),
    standfirst: readStandfirst(post, content.blocks, options, issues),
    section: readTopic(terms, 'category', addresses)[0],
    author: readAuthors(post, terms, addresses, issues),
    datePublished: readPublished(post, options, issues),
    dateModified: readDate(post, 'modified', options, issues),
    image: found.image,
    body: found.body,
    keywords: orNothing(readTopic(terms, 'post_tag', addresses)),
    inLanguage,
  });
}

function orNothing<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

function readHeadline(post: unknown, issues: IssueList): string {
  const headline = textOf(textAt(post, 'title', 'rendered'));
  if (!headline) issues.report('warning', 'headline-missing', 'title', 'The post has no title.');
  return headline;
}

/** Without any of these WordPress has not made paragraphs of a text: a plugin keeps it from that. */
const blockLevel =
  /<(?:p|br|div|h[1-6]|ul|ol|dl|table|blockquote|figure|pre|section|article|aside|details|hr)[\s/>]/i;

type Content = ReturnType<typeof blocksFromHtml>;

function readContent(post: unknown, options: SourceOptions, issues: IssueList): Content {
  if (at(post, 'content', 'protected') === true) {
    issues.report(
      'warning',
      'content-protected',
      'content',
      'The post has a password: WordPress gives its text only with the password in the request.',
    );
  }
  const html = textAt(post, 'content', 'rendered');
  const content = blocksFromHtml(html, { ...options, autop: !blockLevel.test(html) });
  if (content.blocks.length === 0) {
    issues.report('warning', 'body-empty', 'content', 'The post has no text.');
  }
  return content;
}

function readPublished(
  post: unknown,
  options: SourceOptions,
  issues: IssueList,
): string | undefined {
  const date = readDate(post, 'date', options, issues);
  if (!date) issues.report('warning', 'date-missing', 'date', 'The post has no date.');
  return date;
}

function readTopic(
  terms: readonly unknown[],
  taxonomy: string,
  addresses: Addresses,
): (Section & Topic)[] {
  return terms.flatMap((term) => {
    const name = textAt(term, 'taxonomy') === taxonomy ? textOf(textAt(term, 'name')) : '';
    return name ? [compact({ name, url: addresses.link(textAt(term, 'link')) })] : [];
  });
}

/** Paths were counted while the picture still stood at the top. */
function oneBlockEarlier(issue: Issue): Issue {
  const path = issue.path.replace(/^body\[(\d+)\]/, (_, index: string) => {
    return `body[${Math.max(0, Number(index) - 1)}]`;
  });
  return { ...issue, path };
}
