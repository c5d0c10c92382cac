import { memoize } from '../lib/memoize';
import type { Locale } from './Locale';

const formatOf = memoize((key) => {
  const [tag, numberingSystem] = key.split('|');
  return new Intl.NumberFormat(tag, {
    useGrouping: false,
    ...(numberingSystem && { numberingSystem }),
  });
});

/** A whole number in the digits of the locale. */
export function formatNumber(
  value: number,
  { tag, numberingSystem = '' }: Locale<unknown>,
): string {
  return formatOf(`${tag}|${numberingSystem}`).format(value);
}
