import type { LiveMessages } from '../messages';
import { english } from './english';

export const live = english<LiveMessages>({
  liveUpdates: 'Live updates',
  pinned: 'Pinned',
  newUpdates: { one: '{count} new update', other: '{count} new updates' },
});
