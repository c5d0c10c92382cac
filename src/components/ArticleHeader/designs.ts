import type { HeaderMessages } from '../../i18n/messages';
import type { Flag, Genre } from '../../model/article';
import { isFlagLive } from '../../model/flags';

/** What a genre looks like; all that the components need to know of it. */
export interface Design {
  /** Size of the headline. */
  size: 'standard' | 'large';
  /** Its face: bold serif, light serif, or the sans that marks what is paid for. */
  face: 'bold' | 'light' | 'sans';
  /** Ground of the whole article. */
  ground: 'paper' | 'opinion' | 'analysis' | 'sponsored';
  /** Words that name the genre above the headline. */
  label?: keyof HeaderMessages;
  /** Whether a sole author's name also stands above the headline. */
  columnist?: boolean;
  /** Whether the first paragraph begins with a large letter. */
  dropCap?: boolean;
}

const news: Design = { size: 'standard', face: 'bold', ground: 'paper' };

/** The one place where a genre gets its look. */
export const designs: Readonly<Record<Genre, Design>> = {
  news,
  live: news,
  analysis: { ...news, ground: 'analysis', label: 'genreAnalysis' },
  opinion: {
    ...news,
    face: 'light',
    ground: 'opinion',
    label: 'genreOpinion',
    columnist: true,
    dropCap: true,
  },
  feature: { ...news, size: 'large', dropCap: true },
  interview: { ...news, label: 'genreInterview', dropCap: true },
  review: { ...news, label: 'genreReview', dropCap: true },
  sponsored: { ...news, face: 'sans', ground: 'sponsored', label: 'genreSponsored' },
};

/** The design of a genre; that of news where the genre is unknown or not given. */
export function designOf(genre: Genre | undefined): Design {
  return genre !== undefined && Object.hasOwn(designs, genre) ? designs[genre] : news;
}

interface Facts {
  genre: Genre | undefined;
  flags: readonly Flag[] | undefined;
  /** Milliseconds; without it a flag that ends is taken to have ended. */
  now: number | undefined;
}

/**
 * The flags to show, where facts may conflict:
 * 1. what is paid for carries no flag, only its label;
 * 2. a flag whose end has come is gone, and one that ends needs `now` to be shown at all: a stale "Breaking" is worse
 *    than none;
 * 3. live beats breaking, for it says as much and more; an article of the genre `live` is live while no live flag of
 *    its own has ended;
 * 4. exclusive stands beside either.
 */
export function flagsToShow({ genre, flags = [], now }: Facts): Flag['type'][] {
  if (genre === 'sponsored' || (flags.length === 0 && genre !== 'live')) return [];

  const current = new Set(
    flags.filter((flag) => isFlagLive(flag, now ?? Infinity)).map(({ type }) => type),
  );
  if (genre === 'live' && !flags.some(({ type }) => type === 'live')) current.add('live');
  if (current.has('live')) current.delete('breaking');
  return (['live', 'breaking', 'exclusive'] as const).filter((type) => current.has(type));
}

/** Whether some words say again what is said already: case and outer space do not count. */
export function repeats(words: string, ...said: (string | undefined)[]): boolean {
  const same = words.trim().toLowerCase();
  return said.some((other) => other?.trim().toLowerCase() === same);
}
