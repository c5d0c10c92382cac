import { memoize } from '../lib/memoize';

const digitsOf = memoize((numberingSystem) => {
  const format = new Intl.NumberFormat('en', { numberingSystem });
  return Array.from({ length: 10 }, (_, digit) => format.format(digit));
});

/** The text with its digits in those of a numbering system: "12" as "१२". */
export function inDigits(text: string, numberingSystem = 'latn'): string {
  if (numberingSystem === 'latn') return text;
  const digits = digitsOf(numberingSystem);
  return text.replace(/\d/g, (digit) => digits[Number(digit)]!);
}
