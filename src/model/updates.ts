import { dayOf, instantToWall, type Moment } from '../lib/moment';

/**
 * Whether readers should be told of an update: the change came later than `tolerance` minutes after publication.
 * A change dated before publication (a post scheduled after its last edit) is none. Where either date has no time,
 * only the days in `timeZone` count.
 */
export function hasBeenUpdated(
  published: Moment | undefined,
  modified: Moment | undefined,
  { tolerance, timeZone }: { tolerance: number; timeZone: string },
): boolean {
  if (!modified) return false;
  if (!published) return true;
  if ('instant' in published && 'instant' in modified) {
    return modified.instant - published.instant > tolerance * 60_000;
  }
  return dayOf(modified, timeZone) > dayOf(published, timeZone);
}

/**
 * Whole months that have passed between two moments on the calendar of `timeZone`: from 31 January to 1 March is one,
 * from 29 February to 28 February of the next year eleven. Where either has no time, only the days count, and a month
 * is full on the day after. Never less than 0.
 */
export function monthsBetween(earlier: Moment, later: Moment, timeZone: string): number {
  const [from, to] = [earlier, later].map((moment) => ({
    wall: new Date(
      'day' in moment ? Date.parse(moment.day) : instantToWall(moment.instant, timeZone),
    ),
    isDay: 'day' in moment,
  })) as [WallClock, WallClock];
  const months =
    (to.wall.getUTCFullYear() - from.wall.getUTCFullYear()) * 12 +
    to.wall.getUTCMonth() -
    from.wall.getUTCMonth();
  const isFull =
    from.isDay || to.isDay
      ? to.wall.getUTCDate() > from.wall.getUTCDate()
      : timeInMonth(to.wall) >= timeInMonth(from.wall);
  return Math.max(0, isFull ? months : months - 1);
}

interface WallClock {
  wall: Date;
  isDay: boolean;
}

function timeInMonth(wall: Date): number {
  return wall.getTime() - Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth());
}
