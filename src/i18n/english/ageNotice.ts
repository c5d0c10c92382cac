import type { AgeNoticeMessages } from '../messages';
import { english } from './english';

export const ageNotice = english<AgeNoticeMessages>({
  oldArticleMonths: {
    one: 'This article is more than {count} month old',
    other: 'This article is more than {count} months old',
  },
  oldArticleYears: {
    one: 'This article is more than {count} year old',
    other: 'This article is more than {count} years old',
  },
});
