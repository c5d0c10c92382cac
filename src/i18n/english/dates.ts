import type { DateMessages } from '../messages';
import { english } from './english';

export const dates = english<DateMessages>({
  published: 'Published {date}',
  publishedAgo: 'Published {age}',
  updated: 'Updated {date}',
  updatedAgo: 'Updated {age}',
  updatedAt: 'Updated {time}',
  firstPublished: 'First published {date}',
  dateAndTime: '{date}, {time}',
  twoCalendars: '{date} ({otherDate})',
});
