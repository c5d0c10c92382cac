import type { ReactNode } from 'react';
import { AgeNotice } from '../components/AgeNotice/AgeNotice';
import { MobileToggle, type MobileToggleProps } from '../components/MobileToggle/MobileToggle';
import { MostRead, type MostReadProps } from '../components/MostRead/MostRead';
import type { Locale } from '../i18n/Locale';
import type { WithComponents } from '../components/components';
import type { NewsArticle } from '../model/article';
import type { OnIssue } from '../model/issue';
import { levelBelow } from './partProps';

type Shared = 'locale' | 'components' | 'now';

/** Data of the parts that are in every `Article`. */
export interface OwnPartsData {
  /** The most-read list: in the margin of a wide page, under the text of a narrow one. */
  mostRead?: Omit<MostReadProps, Shared> | undefined;
  /** The switch to the mobile or desktop version, under the text. */
  alternateVersion?: Omit<MobileToggleProps, Shared> | undefined;
  /**
   * From how many months of age on a notice above the headline warns of an old article, where `now` is given; `false`
   * for never.
   * @default 12
   */
  ageNotice?: number | false | undefined;
}

interface Settings extends OwnPartsData, WithComponents {
  article: NewsArticle;
  headingLevel: 1 | 2 | 3;
  timeZone: string | undefined;
  now: string | undefined;
  locale: Locale;
  onIssue: OnIssue | undefined;
}

/**
 * The parts that need no `furniture`. They are called, not rendered: whether one has anything to show decides whether
 * the page has a column for it, and none of them has hooks.
 */
export function ownParts({
  mostRead,
  alternateVersion,
  ageNotice = 12,
  article,
  headingLevel,
  timeZone,
  now,
  locale,
  components,
  onIssue,
}: Settings): Readonly<Record<string, () => ReactNode>> {
  return {
    ageNotice: () =>
      ageNotice !== false &&
      AgeNotice({
        datePublished: article.datePublished,
        now,
        afterMonths: ageNotice,
        timeZone,
        locale,
      }),
    mostRead: () =>
      mostRead &&
      MostRead({
        currentUrl: article.url,
        now,
        headingLevel: levelBelow({ headingLevel }),
        locale,
        components,
        ...mostRead,
      }),
    alternateVersion: () =>
      alternateVersion && MobileToggle({ locale, components, onIssue, ...alternateVersion }),
  };
}
