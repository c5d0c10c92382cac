import { memoize } from '../../lib/memoize';
import { fold } from './fold';

/** Languages that papers write dates in; Arabic names its months in three ways. */
const commonLanguages =
  'en en-GB de fr es pt it nl sv nb da fi is pl cs sk hu ro hr sl sr-Latn sr bg ru uk el tr ca sq lt lv et id hi bn ar ar-SY ar-DZ ar-MA';

/** The number of a month by its name, long or short; in the given languages first, then in the common ones. */
export function monthNumber(name: string, languages: string): number | undefined {
  const word = fold(name);
  const numbers =
    monthsOf('en').get(word) ??
    monthsOf(languages).get(word) ??
    monthsOf(commonLanguages).get(word);
  // "Listopad" is October in Croatian and November in Polish.
  return numbers?.size === 1 ? [...numbers][0] : undefined;
}

/** Tags of the languages in `locale` whose months the runtime knows, as one key. */
export function languagesOf(locale: string | undefined): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale?.replaceAll('_', '-') ?? []).join(' ');
  } catch {
    return '';
  }
}

const monthsOf = memoize((languages): ReadonlyMap<string, ReadonlySet<number>> => {
  const months = new Map<string, Set<number>>();
  for (const language of languages.split(' ').filter(Boolean)) {
    for (const [name, month] of namesIn(language)) {
      months.set(name, (months.get(name) ?? new Set()).add(month));
    }
  }
  return months;
});

/** Some languages change a month's name where a day stands beside it. */
function namesIn(language: string): [name: string, month: number][] {
  const shared = { timeZone: 'UTC', calendar: 'gregory' } as const;
  return (['long', 'short'] as const)
    .flatMap((month) => [
      { ...shared, month },
      { ...shared, month, day: 'numeric' as const },
    ])
    .map((options) => new Intl.DateTimeFormat(language, options))
    .flatMap((format) => numbers.map((month) => [nameOf(format, month), month] as const))
    .filter(([name]) => /\p{L}/u.test(name))
    .map(([name, month]) => [name, month]);
}

const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function nameOf(format: Intl.DateTimeFormat, month: number): string {
  const parts = format.formatToParts(Date.UTC(2023, month - 1, 15));
  return fold(parts.find(({ type }) => type === 'month')?.value ?? '');
}
