import type { Genre } from '../../model/article';
import { field } from '../untrusted';
import { listOf } from './values';

/** The types of a node without their vocabulary, in small letters: `newsarticle`. */
export function typesOf(node: unknown): string[] {
  return listOf(field(node, '@type') ?? field(node, 'type'))
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, '').toLowerCase());
}

const genres: Readonly<Record<string, Genre>> = {
  advertisercontentarticle: 'sponsored',
  analysisnewsarticle: 'analysis',
  liveblogposting: 'live',
  opinionnewsarticle: 'opinion',
  reviewnewsarticle: 'review',
};

/** The words that papers write into `genre`, for those that mean one of ours. */
const genresOfWords: Readonly<Record<string, Genre>> = {
  advertorial: 'sponsored',
  analysis: 'analysis',
  commentary: 'opinion',
  feature: 'feature',
  interview: 'interview',
  live: 'live',
  opinion: 'opinion',
  review: 'review',
  sponsored: 'sponsored',
};

/** The kind of journalism, from the type, and where that is general from the words in `genre`. */
export function genreOf(node: unknown, words: readonly string[]): Genre | undefined {
  const found = [
    ...typesOf(node).map((type) => lookUp(genres, type)),
    ...words.map((word) => lookUp(genresOfWords, word.toLowerCase())),
  ];
  return found.find((genre) => genre !== undefined);
}

function lookUp(table: Readonly<Record<string, Genre>>, key: string): Genre | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** How surely a node is an article: 0 is surest; `undefined` when it is none. */
export function articleRank(node: unknown): number | undefined {
  const types = typesOf(node);
  const ranks = types.map(rankOf).filter((rank) => rank !== undefined);
  if (ranks.length > 0) return Math.min(...ranks);
  const isUntyped = types.length === 0 || types.some((type) => /^(?:web|item)page$/.test(type));
  const isDescribed =
    field(node, 'headline') !== undefined || field(node, 'articleBody') !== undefined;
  const isDated = field(node, 'datePublished') !== undefined && field(node, 'name') !== undefined;
  return isUntyped && (isDescribed || (isDated && types.length > 0)) ? 4 : undefined;
}

function rankOf(type: string): number | undefined {
  if (/newsarticle$|^(?:liveblogposting|advertisercontentarticle)$/.test(type)) return 0;
  if (/article$|^report$/.test(type)) return 1;
  if (type === 'blogposting') return 2;
  return /posting$|^creativework$/.test(type) ? 3 : undefined;
}
