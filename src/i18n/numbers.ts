import { memoize } from '../lib/memoize';
import type { Locale } from './Locale';

/** Digits are all that languages differ in here, and every runtime has English. */
const formatOf = memoize(
  (numberingSystem) => new Intl.NumberFormat('en', { useGrouping: false, numberingSystem }),
);

/** A whole number in the digits of the locale. */
export function formatNumber(
  value: number,
  { numberingSystem = 'latn' }: Pick<Locale, 'numberingSystem'>,
): string {
  return formatOf(numberingSystem).format(value);
}
