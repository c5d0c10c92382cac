import type { Rating, ReviewedItem, ReviewedType } from '../../model/review';
import { compact } from '../result';
import { field } from '../untrusted';
import type { Context } from './context';
import { typesOf } from './types';
import { addressOf, listOf, textOf } from './values';

const reviewed: Readonly<Record<string, ReviewedType>> = {
  book: 'Book',
  event: 'Event',
  game: 'Game',
  videogame: 'Game',
  movie: 'Movie',
  musicalbum: 'MusicAlbum',
  play: 'Play',
  product: 'Product',
  restaurant: 'Restaurant',
  tvseries: 'TVSeries',
};

/** What a review is about; the kind is left out where it is none that papers review. */
export function readReviewedItem(
  value: unknown,
  { graph, addresses }: Context,
): ReviewedItem | undefined {
  const node = graph.resolve(listOf(value)[0]);
  const name = textOf(node);
  if (!name || /^https?:/.test(name)) return undefined;
  const type = typesOf(node).find((one) => Object.hasOwn(reviewed, one));
  return compact<ReviewedItem>({
    name,
    type: type === undefined ? undefined : reviewed[type],
    url: addresses.link(addressOf(field(node, 'url'))),
  });
}

/** A verdict that lies between nothing and the best. */
export function readRating(value: unknown, { graph }: Context): Rating | undefined {
  const node = graph.resolve(listOf(value)[0]);
  const [ratingValue, bestRating] = [numberOf(node, 'ratingValue'), numberOf(node, 'bestRating')];
  if (ratingValue === undefined || !(ratingValue >= 0 && ratingValue <= (bestRating ?? 5))) {
    return undefined;
  }
  return bestRating === undefined || bestRating === 5
    ? { ratingValue }
    : { ratingValue, bestRating };
}

/** A number, also where it is written as text, with a comma in many countries. */
function numberOf(node: unknown, key: string): number | undefined {
  const value = field(node, key);
  const text = typeof value === 'number' ? `${value}` : textOf(value).replace(',', '.');
  const number = text === '' ? NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}
