import type { Locale } from '../../i18n/Locale';

/** The language an element stands in, by the nearest `lang`; English where there is none that Intl knows. */
export function languageOf(element: Element): Locale<undefined> {
  try {
    const tag = element.closest<HTMLElement>('[lang]:not([lang=""])')?.lang ?? 'en';
    const { numberingSystem, locale } = new Intl.NumberFormat(tag).resolvedOptions();
    return localeOf(locale.startsWith(tag.slice(0, 2)) ? tag : 'en', numberingSystem);
  } catch {
    return localeOf('en', 'latn');
  }
}

function localeOf(tag: string, numberingSystem: string): Locale<undefined> {
  const quotationMarks = ['', '', '', ''] as const;
  return { tag, numberingSystem, direction: 'ltr', quotationMarks, messages: undefined };
}
