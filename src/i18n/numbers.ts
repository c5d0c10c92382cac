import { memoize } from '../lib/memoize';
import type { Locale } from './Locale';

/** Digits are all that languages differ in here, and every runtime has English. */
const writerOf = memoize((numberingSystem) => {
  const format = new Intl.NumberFormat('en', { useGrouping: false, numberingSystem });
  return memoize((value: number) => format.format(value), 1000);
});

/** A whole number in the digits of the locale. */
export function formatNumber(
  value: number,
  { numberingSystem = 'latn' }: Pick<Locale, 'numberingSystem'>,
): string {
  return writerOf(numberingSystem)(value);
}
