import type { Locale } from '../Locale';

/** Some of the words, in English: what a component speaks until it is told another language. */
export function english<Words>(messages: Words): Locale<Words> {
  return { tag: 'en', direction: 'ltr', quotationMarks: ['“', '”', '‘', '’'], messages };
}
