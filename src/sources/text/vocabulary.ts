import type { Messages } from '../../i18n/messages';
import { ar } from '../../i18n/locales/ar';
import { en } from '../../i18n/locales/en';
import { tr } from '../../i18n/locales/tr';
import { fold } from '../shared/fold';

const messages: readonly Messages[] = [en, tr, ar].map((locale) => locale.messages);

/** The words of a pattern before its slot. */
function before(pattern: string): string {
  return fold(pattern.split('{')[0] ?? '');
}

function folded(...words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(fold).filter(Boolean));
}

/** Headings of boxes that list other stories: the short lines after them belong to the box. */
export const boxHeadings = folded(
  ...messages.map(({ mostRead }) => mostRead),
  ...['Most popular', 'Trending', 'Related topics', 'Up next', "Don't miss", 'You may like'],
  'You may also like',
);

/** Boxes that stand at the end of a page, so that short lines stay in them until the page ends. */
export const lastBoxHeadings = folded(
  ...messages.map(({ mostRead }) => mostRead),
  ...['Most popular', 'Trending'],
);

/** Lines that belong to the page around an article. */
export const furniture = folded(
  ...messages.flatMap((words) => [
    words.exitMobile,
    words.goToMobile,
    words.viewDesktop,
    words.viewMobile,
  ]),
  ...['Advertisement', 'Advertisements', 'Continue reading', 'Click to comment'],
);

/** Words between a date and what it belongs to, which say nothing without it. */
const connectors = folded('on', 'at', 'date', 'saat', 'في');

const weekdays = folded(
  ...['en', 'tr', 'ar'].flatMap((language) =>
    (['long', 'short'] as const).flatMap((weekday) => {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      return [0, 1, 2, 3, 4, 5, 6].map((day) => format.format(day * 86_400_000));
    }),
  ),
);

/** The words of a text that say what a date beside them is: without connectors, weekdays and times. */
export function essence(text: string): string {
  return fold(text.replace(/\d{1,2}[:.]\d\d/g, ' '))
    .split(' ')
    .filter((word) => !connectors.has(word) && !weekdays.has(word))
    .join(' ');
}

/** What stands before a date of publication, or alone above it. */
export const publishedWords: ReadonlySet<string> = new Set(
  [...messages.map(({ published }) => before(published)), 'Posted'].map(essence),
);

/** What stands before the date of a change. */
export const updatedWords: ReadonlySet<string> = new Set(
  [...messages.map(({ updated }) => before(updated)), 'Last updated', 'Last modified'].map(essence),
);
