import { dayOf, type Moment } from '../lib/moment';

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
