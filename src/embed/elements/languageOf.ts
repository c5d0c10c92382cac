import type { Locale } from '../../i18n/Locale';

/** The language an element stands in, by the nearest `lang`; English where there is none that Intl knows. */
export function languageOf(element: Element): Locale<undefined> {
  let tag = element.closest<HTMLElement>('[lang]:not([lang=""])')?.lang ?? 'en';
  let numberingSystem = 'latn';
  try {
    const known = new Intl.NumberFormat(tag).resolvedOptions();
    if (known.locale.slice(0, 2) !== tag.slice(0, 2)) tag = 'en';
    else ({ numberingSystem } = known);
  } catch {
    tag = 'en';
  }
  // What else a locale says, no widget asks for.
  return { tag, numberingSystem } as Locale<undefined>;
}
