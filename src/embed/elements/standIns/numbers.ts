import type { Locale } from '../../../i18n/Locale';

/** Stands in for `i18n/numbers`: a rank in the digits of the locale. */
export function formatNumber(
  value: number,
  { numberingSystem }: Pick<Locale, 'numberingSystem'>,
): string {
  return value.toLocaleString(`en-u-nu-${numberingSystem}`);
}
