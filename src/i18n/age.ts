import { memoize } from '../lib/memoize';
import { fill } from '../lib/template';
import type { AgeUnit } from './DateNames';
import { inDigits } from './digits';
import type { Locale } from './Locale';
import { formOf } from './plural';
import { plainSpaces } from './plainSpaces';

/** What of a locale an age is written with. */
export type AgeLocale = Pick<Locale, 'tag' | 'numberingSystem' | 'dates'>;

const units: readonly [unit: AgeUnit, milliseconds: number][] = [
  ['year', 31_556_952_000],
  ['month', 2_629_746_000],
  ['week', 604_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

const formatOf = memoize((tag) => new Intl.RelativeTimeFormat(tag));
const now = memoize((tag) =>
  new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(0, 'second'),
);

/**
 * How long ago, in the largest whole unit: "3 hours ago". Less than a minute, and anything yet to come, is "now". An
 * age is counted, never "yesterday" or "last week": what is 47 hours old was not of yesterday.
 */
export function formatAge(age: number, { tag, numberingSystem, dates }: AgeLocale): string {
  const [unit, milliseconds] = units.find(([, length]) => age >= length) ?? ['minute', Infinity];
  const count = Math.max(0, Math.floor(age / milliseconds));
  const ages = dates?.ages;
  if (ages) {
    const text = count === 0 ? ages.now : formOf(ages[unit], count, tag);
    return inDigits(fill(text, { count: String(count) }), numberingSystem);
  }
  const tagged = numberingSystem ? `${tag}-u-nu-${numberingSystem}` : tag;
  return plainSpaces(count === 0 ? now(tagged) : formatOf(tagged).format(-count, unit));
}

/** Milliseconds until the words for an age change. */
export function untilNextAge(age: number): number {
  const [, length] = units.find(([, milliseconds]) => age >= milliseconds) ?? ['minute', 60_000];
  return length - (age % length);
}
