// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fromWordPress } from '../../src/sources/wordpress';
import { findCorpus } from './corpus';
import { isWord, withoutShortcodes, wordsOfBlocks, wordsOfHtml } from './words';

interface Post {
  id: number;
  date_gmt: string;
  title: { rendered: string };
  content: { rendered: string };
  _embedded: {
    author: { name: string }[];
    'wp:term': { taxonomy: string; name: string }[][];
    'wp:featuredmedia'?: { source_url: string; alt_text: string }[];
  };
}

const corpus = findCorpus('wordpress-rest/posts.json');
const posts = corpus.readJson<Post[]>();

describe.skipIf(!corpus.isThere)('posts of a real WordPress', () => {
  it.each(posts.map((post) => [post.id, post] as const))('%i', (_, post) => {
    const before = JSON.stringify(post);
    const { article, issues } = fromWordPress(post);
    expect(JSON.stringify(post)).toBe(before);
    expect(JSON.parse(JSON.stringify({ article, issues }))).toStrictEqual({ article, issues });

    const { author, 'wp:term': terms, 'wp:featuredmedia': media } = post._embedded;
    const category = terms.flat().find(({ taxonomy }) => taxonomy === 'category');
    expect(article).toMatchObject({
      headline: decoded(post.title.rendered),
      author: author.map(({ name }) => ({ name: decoded(name) })),
      section: { name: decoded(category!.name) },
    });
    expect(Date.parse(article!.datePublished!)).toBe(Date.parse(`${post.date_gmt}Z`));
    expect([article!.image?.url, article!.image?.alt]).toEqual([
      media?.[0]?.source_url,
      media?.[0]?.alt_text,
    ]);
  });

  it.each(posts.map((post) => [post.id, post] as const))('%i keeps every word', (_, post) => {
    const { article, issues } = fromWordPress(post);
    const isPictureRepeated = issues.some(({ code }) => code === 'picture-repeated');
    const caption = isPictureRepeated ? wordsOfBlocks(article!.image?.caption) : [];
    const words = [...caption, ...wordsOfBlocks(article!.body)];
    const shown = wordsOfHtml(withoutShortcodes(post.content.rendered, issues));
    expect(words.filter(isWord)).toEqual(shown.filter(isWord));
  });
});

function decoded(html: string): string {
  return wordsOfHtml(html).join(' ');
}
