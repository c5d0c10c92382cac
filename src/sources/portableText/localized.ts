import { entriesAt, field, textAt } from '../untrusted';

/**
 * A field that studios keep in several languages: an object by language (`{ en, nb }`) or Sanity's internationalized
 * array (`[{ _key: 'en', value }]`). The one in `locale`, or the first; anything else as it is.
 */
export function localized(value: unknown, locale: string | undefined): unknown {
  const translations = translationsOf(value);
  if (translations.length === 0) return value;
  const [language] = (locale ?? '').toLowerCase().split(/[-_]/);
  const found =
    translations.find(([tag]) => tag === locale) ??
    translations.find(([tag]) => tag.toLowerCase().split(/[-_]/)[0] === language) ??
    translations[0];
  return found?.[1];
}

function translationsOf(value: unknown): readonly (readonly [tag: string, value: unknown])[] {
  if (Array.isArray(value)) {
    const items = value as unknown[];
    const isTranslated = textAt(items[0], '_type').startsWith('internationalizedArray');
    return isTranslated ? items.map((item) => [textAt(item, '_key'), field(item, 'value')]) : [];
  }
  const entries = entriesAt(value).filter(([key]) => key !== '_type');
  return entries.every(([key]) => /^[a-z]{2}([-_][A-Za-z]{2,4})?$/.test(key)) ? entries : [];
}
