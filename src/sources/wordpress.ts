import type { Author, NewsArticle, Section, Topic } from '../model/article';
import type { Picture } from '../model/picture';
import type { Block } from '../model/blocks';
import type { RichText } from '../model/text';
import type { Issue } from '../model/issue';
import { fieldsFromOptions } from './checkOptions';
import { createAddresses, type Addresses } from './html/addresses';
import { blocksFromHtml, richTextFromHtml } from './html/blocksFromHtml';
import { sameFile } from './html/pictures';
import { compact, IssueList, type SourceOptions, type SourceResult } from './result';
import { at, entriesAt, listAt, sizeAt, textAt } from './untrusted';
import { readDate } from './wordpress/dates';
import { isAutomaticExcerpt } from './wordpress/excerpt';
import { readMedia, textOf } from './wordpress/picture';

/**
 * The article in a post of WordPress's REST API (`/wp-json/wp/v2/posts/1?_embed`); without `_embed` it has no
 * authors, section, keywords or main picture. Takes the parsed post, its JSON text, or a list, of which it reads the
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
  const addresses = createAddresses(options.url);
  const content = readContent(post, options, issues);
  const image = readImage(post, addresses, options, issues);
  const isRepeated = beginsWithPicture(content.blocks, image);
  issues.addAll(isRepeated ? content.issues.map(oneBlockEarlier) : content.issues);
  const terms = listAt(post, '_embedded', 'wp:term').flatMap((list) => listAt([list], 0));

  return compact<NewsArticle>({
    headline: readHeadline(post, issues),
    url: fields.url ?? addresses.link(textAt(post, 'link')),
    standfirst: readStandfirst(post, content.blocks, options, issues),
    section: readTopic(terms, 'category', addresses)[0],
    author: readAuthors(post, addresses, issues),
    datePublished: readPublished(post, options, issues),
    dateModified: readDate(post, 'modified', options, issues),
    image: isRepeated ? withCaptionOf(content.blocks[0], image, issues) : image,
    body: isRepeated ? content.blocks.slice(1) : content.blocks,
    keywords: orNothing(readTopic(terms, 'post_tag', addresses)),
    inLanguage: fields.inLanguage,
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
  const content = blocksFromHtml(textAt(post, 'content', 'rendered'), options);
  if (content.blocks.length === 0) {
    issues.report('warning', 'body-empty', 'content', 'The post has no text.');
  }
  return content;
}

function readStandfirst(
  post: unknown,
  body: readonly Block[],
  options: SourceOptions,
  issues: IssueList,
): RichText | undefined {
  const excerpt = richTextFromHtml(textAt(post, 'excerpt', 'rendered'), options);
  if (excerpt === undefined || at(post, 'excerpt', 'protected') === true) return undefined;
  if (!isAutomaticExcerpt(excerpt, body)) return excerpt;
  issues.report(
    'info',
    'excerpt-automatic',
    'excerpt',
    'The excerpt only repeats the beginning of the text; it was not used as a standfirst.',
  );
  return undefined;
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

function readAuthors(post: unknown, addresses: Addresses, issues: IssueList): Author[] {
  const authors = listAt(post, '_embedded', 'author').flatMap((author): Author[] => {
    const name = textOf(textAt(author, 'name'));
    if (!name) return [];
    const url = addresses.link(textAt(author, 'link'));
    return [compact<Author>({ name, url, image: readAvatar(author, addresses) })];
  });
  if (authors.length === 0) {
    issues.report(
      'warning',
      'author-missing',
      '_embedded.author',
      'No author came with the post: ask WordPress for it with `?_embed`.',
    );
  }
  return authors;
}

/** WordPress offers an avatar in several sizes, small to large; the name beside it says what it shows. */
function readAvatar(author: unknown, addresses: Addresses): Picture | undefined {
  const [size, address] = entriesAt(author, 'avatar_urls').at(-1) ?? [];
  const url = typeof address === 'string' ? addresses.picture(address) : undefined;
  const width = sizeAt([size], 0);
  return url ? compact<Picture>({ url, alt: '', width, height: width }) : undefined;
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

function readImage(
  post: unknown,
  addresses: Addresses,
  options: SourceOptions,
  issues: IssueList,
): Picture | undefined {
  const [media] = listAt(post, '_embedded', 'wp:featuredmedia');
  const image = readMedia(media, addresses, options);
  if (media !== undefined && !image) {
    issues.report(
      'warning',
      'picture-dropped',
      '_embedded.wp:featuredmedia[0]',
      'The featured picture was left out: it is no picture, or has no http(s) address.',
    );
  }
  return image;
}

/** Many editors put the featured picture at the top of the text as well; themes then show it twice. */
function beginsWithPicture([first]: readonly Block[], image: Picture | undefined): boolean {
  return image !== undefined && first?.type === 'image' && sameFile(first.url, image.url);
}

function withCaptionOf(
  first: Block | undefined,
  image: Picture | undefined,
  issues: IssueList,
): Picture | undefined {
  if (!image || first?.type !== 'image') return image;
  issues.report(
    'info',
    'picture-repeated',
    'image',
    'The text began with the featured picture; it is shown once, with the caption that stood there.',
  );
  return compact({ ...image, caption: first.caption ?? image.caption });
}

/** Paths were counted while the picture still stood at the top. */
function oneBlockEarlier(issue: Issue): Issue {
  const path = issue.path.replace(/^body\[(\d+)\]/, (_, index: string) => {
    return `body[${Math.max(0, Number(index) - 1)}]`;
  });
  return { ...issue, path };
}
