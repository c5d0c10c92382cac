// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/model/plainText';
import { fromFeed, type FeedResult } from '../../src/sources/feed';
import { withoutMail } from '../../src/sources/feed/people';
import { richTextFromHtml } from '../../src/sources/html/blocksFromHtml';
import { findCorpus } from './corpus';
import { expectationsInJson, expectationsInPython, type FeedExpectation } from './feedExpectations';

interface Line {
  source: string;
  file: string;
  xml: string;
  expect: null | string | Parameters<typeof expectationsInJson>[0];
}

const corpus = findCorpus('feeds/feeds.jsonl');
const lines = corpus.readLines<Line>();

/** Where another reader expects what we do not give, and why. */
const differences: Readonly<Record<string, string>> = {
  'feedparser/base/http_item_link_base_content_location.xml link':
    'The base is in a header of the answer, which is not here.',
  'feedparser/sanitize/feed_title_crazy.xml title':
    'Browsers take the title out of a page within a title, and what is in scripts.',
  'feedparser/sanitize/feed_title_object.xml title': 'What an object holds is not shown.',
  'feedparser/sanitize/xml_malicious_comment.xml title': 'To browsers the comment does not end.',
};

describe.skipIf(!corpus.isThere)('feeds', () => {
  const results = lines.map((line) => ({ ...line, result: fromFeed(line.xml) }));

  it('give plain JSON', () => {
    for (const { result } of results) {
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    }
  });

  it('give articles, or say why not', () => {
    const silent = results.filter(
      ({ result }) =>
        result.articles.length === 0 && !result.feed.title && result.issues.length === 0,
    );
    const withItems = silent.filter(({ xml }) => /<(\w+:)?(item|entry)[\s>]/.test(xml));
    expect(withItems.map(({ file }) => file)).toEqual([]);
  });

  it('say what other readers expect of them', () => {
    const checks = results.flatMap(({ source, file, result, expect: expected }) => {
      const expectations =
        typeof expected === 'string'
          ? expectationsInPython(expected)
          : expected
            ? expectationsInJson(expected)
            : [];
      return expectations.map((expectation) => {
        const found = foundIn(result, expectation);
        const ok = isSame(found, expectation, result);
        return { name: `${source}/${file} ${expectation.field}`, ok, found, expectation };
      });
    });
    const misses = checks.filter(({ ok }) => !ok);
    const fields = [...new Set(checks.map(({ expectation }) => expectation.field))];
    const figures = fields.map((field) => {
      const of = checks.filter(({ expectation }) => expectation.field === field);
      return `${field} ${of.filter(({ ok }) => ok).length} of ${of.length}`;
    });
    console.warn(`Feeds: ${figures.join(', ')}.`);
    const unexplained = misses.filter(({ name }) => !(name in differences));
    expect(
      unexplained.map(({ name, found, expectation }) => [name, found, expectation.value]),
    ).toEqual([]);
  });
});

function foundIn({ articles, feed }: FeedResult, { item, field }: FeedExpectation) {
  if (item === undefined) {
    return { title: feed.title, link: feed.url, language: feed.inLanguage, date: '', creator: '' }[
      field
    ];
  }
  const article = articles[item];
  return {
    title: article?.headline,
    link: article?.url,
    date: article?.datePublished,
    creator: article?.author[0]?.name,
    language: article?.inLanguage,
  }[field];
}

function isSame(
  found: string | undefined,
  { field, value }: FeedExpectation,
  { feed }: FeedResult,
): boolean {
  if (field === 'date') return Date.parse(found ?? '') === Date.parse(value);
  if (field === 'link') return found === new URL(value, feed.url).href || found === value;
  if (field === 'creator') return (found ?? '') === withoutMail(value);
  const plain = plainText(richTextFromHtml(value));
  return [value, plain].some((text) => (found ?? '') === text.replace(/\s+/g, ' ').trim());
}
