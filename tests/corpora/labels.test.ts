// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { allLocales } from '../../src/i18n/allLocales';
import type { Locale } from '../../src/i18n/Locale';
import type { MessageKey } from '../../src/i18n/messages';
import { formsOf } from '../helpers/words';
import { findLabels } from './corpus';

type Labels = Record<string, Record<string, readonly { text: string }[]>>;

const corpus = findLabels('labels.json');
const labels = corpus.readJson<Labels>();

/** What newsrooms and their software call the same thing: our message, and the kinds of label that say it. */
const comparable: readonly (readonly [message: MessageKey, ...kinds: readonly string[]])[] = [
  ['mostRead', 'mostRead', 'trending'],
  ['flagLive', 'live'],
  ['flagBreaking', 'breaking'],
  ['genreInterview', 'interview'],
  ['genreReview', 'review'],
  ['genreSponsored', 'sponsored'],
  ['advertisement', 'advertisement'],
  ['related', 'relatedArticles'],
  ['keyPoints', 'keyPoints'],
  ['contents', 'tableOfContents'],
  ['topics', 'relatedTopics', 'tags'],
  ['previousArticle', 'previous'],
  ['nextArticle', 'next', 'upNext'],
  ['share', 'share'],
  ['copyLink', 'copyLink'],
  ['linkCopied', 'linkCopied'],
  ['signUp', 'signUp', 'subscribe'],
  ['subscribe', 'subscribe'],
  ['textSize', 'textSize'],
  ['listen', 'listen'],
  ['published', 'published'],
  ['updated', 'updated'],
  ['bylineSource', 'source'],
  ['galleryClose', 'close'],
  ['continueReading', 'readMore'],
  ['viewDesktop', 'desktopVersion'],
  ['viewMobile', 'mobileVersion'],
  ['readingTime', 'minutesRead'],
  ['comments', 'comments'],
];

/** Published labels of our Portuguese are Brazil's, and Serbian, Uzbek and Chinese stand under their script. */
const published: Readonly<Record<string, string>> = {
  pt: 'pt-BR',
  'pt-PT': 'pt',
  sr: 'sr-Cyrl',
  uz: 'uz-Latn',
  zh: 'zh-Hans',
};

describe.skipIf(!corpus.isThere)('words of the locales and labels in print', () => {
  it.each(allLocales.map((locale) => [locale.tag, locale] as const))('%s', (_tag, locale) => {
    const { agreed, compared, apart } = compare(locale);
    console.warn(`${locale.tag}: ${agreed} of ${compared}; apart: ${apart.join(', ')}`);
    // Fewer than ten labels prove nothing.
    expect(compared < 10 || agreed / compared >= 0.2).toBe(true);
  });
});

/** How many messages share a word, or its stem, with a label that somebody prints. */
function compare(locale: Locale) {
  const known = labels[published[locale.tag] ?? locale.tag] ?? {};
  const pairs = comparable.flatMap(([message, ...kinds]) => {
    const texts = kinds.flatMap((kind) => known[kind] ?? []).map(({ text }) => text);
    return texts.length > 0 ? [{ message, texts }] : [];
  });
  const apart = pairs.filter(({ message, texts }) => {
    const stems = formsOf(locale.messages[message]).flatMap(stemsOf);
    return !texts.flatMap(stemsOf).some((stem) => stems.includes(stem));
  });
  return {
    agreed: pairs.length - apart.length,
    compared: pairs.length,
    apart: apart.map(({ message }) => message),
  };
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** The first four letters of each word; whole words of scripts that write many letters in one character. */
function stemsOf(text: string): string[] {
  const bare = text.replace(/\{\w+\}|%\w?|\$\w+/g, ' ').toLowerCase();
  return [...segmenter.segment(bare)]
    .filter(({ isWordLike, segment }) => isWordLike && !/^\d+$/.test(segment))
    .map(({ segment }) => segment.normalize('NFC').slice(0, 4));
}
