import { memoize } from './memoize';

const canonical = memoize((tag) => {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? '';
  } catch {
    return '';
  }
});

/** A BCP 47 tag in its usual spelling, also of `en_GB`; `undefined` for what is no tag. */
export function languageTag(tag: string | undefined): string | undefined {
  return (tag && canonical(tag.trim())) || undefined;
}
