import type { ListPattern } from '../lib/joinParts';
import type { DateNames } from './DateNames';
import type { Messages } from './messages';
import type { ZoneNames } from './zones';

/**
 * A language as plain data: which way it runs, its digits and quotation marks, and every word that a component prints
 * or speaks. A component asks only for the words that it prints, so a site may pass it those alone:
 * `Locale<BylineMessages>`.
 */
export interface Locale<Words = Messages> {
  /** BCP 47 tag, for `lang` and for Intl: `en`, `pt-BR`, `sr-Latn`. */
  tag: string;
  direction: 'ltr' | 'rtl';
  /** Unicode numbering system of dates, counts and ranks: `latn`, `arab`, `deva`. Left out, CLDR's default. */
  numberingSystem?: string | undefined;
  /** Quotation marks as in CLDR: open and close, then those of a quotation inside a quotation. */
  quotationMarks: readonly [open: string, close: string, openInner: string, closeInner: string];
  /** How a list is joined. Left out, CLDR's way; given where not every runtime's Intl knows the language. */
  list?: ListPattern | undefined;
  /** How dates and ages are written, as far as the Intl of browsers does not know it or disagrees. */
  dates?: DateNames | undefined;
  /** Short names that readers know time zones by. A zone without one is written by its offset. */
  zoneNames?: ZoneNames | undefined;
  /**
   * Those names in full, for screen readers: `{ BST: 'British Summer Time' }`. Where one name belongs to several zones,
   * the zone follows it: `'IST Europe/Dublin'`. A name that is not in here is spoken as it is written.
   */
  spokenZones?: Readonly<Record<string, string>> | undefined;
  /**
   * Pattern of a zone that has no short name; `{offset}` is `+5:30`.
   * @default GMT{offset}
   */
  zoneOffset?: string | undefined;
  messages: Words;
}
