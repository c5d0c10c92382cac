import type { Flag } from './article';

/** Whether the flag is still true at `now` (milliseconds): always without an end, never with an unreadable one. */
export function isFlagLive(flag: Flag, now: number): boolean {
  return flag.expires === undefined || now < Date.parse(flag.expires);
}
