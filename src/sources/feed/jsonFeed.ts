import type { Author, NewsArticle, Topic } from '../../model/article';
import type { Block } from '../../model/blocks';
import { sameFile } from '../html/pictures';
import { compact } from '../result';
import { at, listAt, textAt } from '../untrusted';
import { isAutomaticExcerpt } from '../wordpress/excerpt';
import { escapeHtml } from './element';
import type { FeedInfo } from './feedInfo';
import { reportMissing } from './item';
import { kindOf, readRecordings, type Attachment } from './media';
import type { Reading } from './reading';

/** Whether a value is a JSON Feed, or near enough to read. */
export function isJsonFeed(value: unknown): boolean {
  return Array.isArray(at(value, 'items'));
}

/** What a JSON Feed says of itself. */
export function readJsonFeedInfo(feed: unknown, reading: Reading): FeedInfo {
  const logo = reading.addresses().picture(textAt(feed, 'icon') || textAt(feed, 'favicon'));
  return compact<FeedInfo>({
    title: textAt(feed, 'title').trim() || undefined,
    url: reading.addresses().link(textAt(feed, 'home_page_url')),
    description: textAt(feed, 'description').trim() || undefined,
    inLanguage: reading.languageOf(textAt(feed, 'language')),
    image: logo ? { url: logo, alt: '' } : undefined,
  });
}

/** The article in an item of a JSON Feed. */
export function readJsonItem(
  item: unknown,
  feed: unknown,
  reading: Reading,
  path: string,
): NewsArticle | undefined {
  const addresses = reading.addresses();
  const attachments = readAttachments(item, reading);
  const picture =
    addresses.picture(textAt(item, 'image')) ??
    addresses.picture(textAt(item, 'banner_image')) ??
    attachments.find(({ kind }) => kind === 'image')?.url;
  const image = picture ? { url: picture, alt: '' } : undefined;
  const body = readBody(item, image, reading, path);
  const standfirst = reading.rich({ html: escapeHtml(textAt(item, 'summary')), base: undefined });
  const read = (key: string) => reading.date(textAt(item, key), undefined, `${path}.${key}`);
  const published = read('date_published');
  const modified = read('date_modified');

  const article = compact<NewsArticle>({
    headline: textAt(item, 'title').replace(/\s+/g, ' ').trim(),
    url: addresses.link(textAt(item, 'url') || addressIn(textAt(item, 'id'))),
    standfirst: standfirst && !isAutomaticExcerpt(standfirst, body) ? standfirst : undefined,
    author: firstOf(readAuthors(item, reading), readAuthors(feed, reading)),
    datePublished: published ?? modified,
    dateModified: published !== undefined && modified !== published ? modified : undefined,
    image,
    body: [...readRecordings(attachments), ...body],
    keywords: readTags(item),
    inLanguage: reading.languageOf(textAt(item, 'language') || textAt(feed, 'language')),
  });
  return reportMissing(article, reading, path) ? article : undefined;
}

function addressIn(id: string): string {
  return /^https?:\/\//i.test(id) ? id : '';
}

function firstOf(own: Author[], inherited: Author[]): Author[] {
  return own.length > 0 ? own : inherited;
}

/** Version 1.0 had one author. */
function readAuthors(value: unknown, reading: Reading): Author[] {
  const authors = listAt(value, 'authors');
  return (authors.length > 0 ? authors : [at(value, 'author')]).flatMap((author): Author[] => {
    const name = textAt(author, 'name').trim();
    if (!name) return [];
    const url = reading.addresses().link(textAt(author, 'url'));
    const avatar = reading.addresses().picture(textAt(author, 'avatar'));
    const image = avatar ? { url: avatar, alt: '' } : undefined;
    return [compact<Author>({ name, url, image })];
  });
}

function readBody(
  item: unknown,
  image: NewsArticle['image'],
  reading: Reading,
  path: string,
): Block[] {
  const html = textAt(item, 'content_html') || escapeHtml(textAt(item, 'content_text'));
  const blocks = reading.blocks({ html, base: undefined }, `${path}.content_html`);
  const [first, ...rest] = blocks;
  return image && first?.type === 'image' && sameFile(first.url, image.url) ? rest : blocks;
}

function readTags(item: unknown): readonly Topic[] | undefined {
  const tags = listAt(item, 'tags').filter((tag) => typeof tag === 'string' && tag.trim() !== '');
  const names = new Set(tags.map((tag) => String(tag).trim()));
  return names.size > 0 ? [...names].map((name) => ({ name })) : undefined;
}

function readAttachments(item: unknown, reading: Reading): Attachment[] {
  return listAt(item, 'attachments').flatMap((attachment): Attachment[] => {
    const url = reading.addresses().picture(textAt(attachment, 'url'));
    const type = textAt(attachment, 'mime_type').toLowerCase();
    if (!url) return [];
    const kind = kindOf(type, '', url);
    const size = { width: undefined, height: undefined, element: undefined };
    return [{ url, kind, type: type || undefined, ...size }];
  });
}
