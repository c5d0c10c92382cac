import type { PageMessages } from '../messages';
import { english } from './english';

export const page = english<PageMessages>({
  breadcrumb: 'You are here',
  topics: 'Topics',
  previousArticle: 'Previous story',
  nextArticle: 'Next story',
  aboutAuthor: { one: 'About the author', other: 'About the authors' },
  moreByAuthor: 'More by {name}',
  readingTime: { one: '{count} minute to read', other: '{count} minutes to read' },
  comments: { one: '{count} comment', other: '{count} comments' },
  firstComment: 'Write the first comment',
  paidForBy: 'Paid for by {sponsor}',
  affiliateLinks:
    'This article has links to shops. We may earn a commission when you buy through them.',
});
