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
  // Whole numbers in these digits need no Intl, whose first use costs a browser milliseconds.
  return numberingSystem === 'latn' ? String(value) : writerOf(numberingSystem)(value);
}

const decimalFormatOf = memoize((key) => {
  const [tag, numberingSystem] = key.split(' ');
  return new Intl.NumberFormat(tag, { maximumFractionDigits: 1, numberingSystem });
});

/**
 * A number with one decimal, "3,5", after the mark of the language; after a point in the languages that browsers do not
 * know, so that they print what the server printed.
 */
export function formatDecimal(
  value: number,
  { tag, dates, numberingSystem = 'latn' }: Locale<unknown>,
): string {
  return decimalFormatOf(`${dates ? 'en' : tag} ${numberingSystem}`).format(value);
}
