import type { Locale } from '../Locale';
import type { ZoneNames } from '../zones';

/** Some of the words, in English: what a component speaks until it is told another language. */
export function english<Words>(messages: Words, zoneNames?: ZoneNames): Locale<Words> {
  return {
    tag: 'en',
    direction: 'ltr',
    quotationMarks: ['“', '”', '‘', '’'],
    zoneNames,
    messages,
  };
}
