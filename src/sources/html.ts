import { plainText } from '../model/plainText';
import { fieldsFromOptions } from './checkOptions';
import { createAddresses } from './html/addresses';
import { blocksFromHtml } from './html/blocksFromHtml';
import { findArticle } from './jsonld/findArticle';
import { parseJsonText } from './jsonld/parseScripts';
import { contentOf } from './page/content';
import { canonicalOf, readHeadMeta } from './page/headMeta';
import { attributeOf, jsonLdOf, parsePage, type PageElement } from './page/parsePage';
import { chooseHeadline } from './page/title';
import { trimTop } from './page/trimTop';
import { readVisible, wordsOf } from './page/visible';
import { compact, IssueList, type SourceOptions, type SourceResult } from './result';
import { finishArticle, type FoundArticle } from './shared/finishArticle';
import { fold } from './shared/fold';

/**
 * The article in an HTML page, or in a fragment of one. Headline, authors, dates and the rest come from its JSON-LD,
 * then from Open Graph and other `meta` elements, then from what readers see. The text is what is marked as
 * `articleBody`, else the `article`, `main` or `body` that holds it, without navigation, forms and boxes around it,
 * read as {@link blocksFromHtml} does. Relative addresses are resolved against `options.url`, or the address that the
 * page gives itself. HTML without headline or text, and what is no string, gives no article and an `error` issue.
 */
export function fromHtml(html: string, options: SourceOptions = {}): SourceResult {
  const issues = new IssueList();
  if (typeof html !== 'string') {
    issues.report('error', 'input-invalid', '', 'Expected HTML as a string.');
    return { article: undefined, issues: issues.toArray() };
  }
  const fields = fieldsFromOptions(options, issues);
  const elements = parsePage(html, options.limits, issues);
  const found = readPage(elements, { ...options, url: fields.url }, issues);
  if (!found.headline && !found.body?.length) {
    issues.report('error', 'input-empty', '', 'The HTML has neither a headline nor any text.');
    return { article: undefined, issues: issues.toArray() };
  }
  const article = finishArticle({ ...found, ...compact(fields) }, issues);
  return { article, issues: issues.toArray() };
}

function readPage(
  elements: readonly PageElement[],
  options: SourceOptions,
  issues: IssueList,
): FoundArticle {
  const based = { ...options, url: options.url ?? baseOf(elements) };
  const addresses = createAddresses(based.url);
  const stated = readJsonLd(elements, based, issues);
  const locale = options.locale ?? stated.inLanguage;
  const head = readHeadMeta(elements, addresses, { ...options, locale });
  const language = locale ?? head.inLanguage;
  const visible = readVisible(elements, addresses, { ...options, locale: language });
  const author = personsOf(personsOf(stated.author, head.author), visible.author);
  const all = compact<FoundArticle>({ ...visible, ...head, ...stated, author });
  const headline = chooseHeadline(
    stated.headline ?? head.headline,
    visible.headline,
    elements,
    all,
  );

  const content = contentOf(elements, (h1) => fold(wordsOf(h1)) === fold(headline));
  const { blocks, issues: lost } = blocksFromHtml(content, { ...based, locale: language });
  issues.addAll(lost);
  const body = blocks.length > 0 || !stated.body ? blocks : stated.body;
  return withoutEcho(trimTop(body, { ...all, headline }, { ...options, locale: language }, issues));
}

/** What is stated, unless that is only a paper's own name and what is shown is more. */
function personsOf(
  stated: FoundArticle['author'],
  shown: FoundArticle['author'],
): FoundArticle['author'] {
  const hasPerson = (authors: FoundArticle['author']) =>
    authors?.some(({ type }) => type !== 'Organization') ?? false;
  return stated && (hasPerson(stated) || !hasPerson(shown)) ? stated : shown;
}

/** Where relative addresses start: `<base>`, else the address that the page gives itself. */
function baseOf(elements: readonly PageElement[]): string | undefined {
  const base = elements.find(({ tagName }) => tagName === 'base');
  const candidates = [base ? attributeOf(base, 'href') : undefined, canonicalOf(elements)];
  return candidates.find((address) => address && /^https?:\/\/./i.test(address));
}

/** A script that cannot be read costs no more than what it says. */
function readJsonLd(
  elements: readonly PageElement[],
  options: SourceOptions,
  issues: IssueList,
): FoundArticle {
  const found = new IssueList();
  const documents = jsonLdOf(elements).flatMap((script, index) =>
    parseJsonText(script, `script[${index}]`, found),
  );
  const article = findArticle(documents, options, found);
  issues.addAll(
    found
      .toArray()
      .map((issue) => (issue.severity === 'error' ? { ...issue, severity: 'warning' } : issue)),
  );
  return article ?? {};
}

/** A description that is the headline again is none. */
function withoutEcho(article: FoundArticle): FoundArticle {
  const isEcho = fold(plainText(article.standfirst)) === fold(article.headline ?? '');
  return isEcho ? { ...article, standfirst: undefined } : article;
}
