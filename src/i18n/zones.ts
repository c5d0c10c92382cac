import { instantToWall } from '../lib/moment';
import { inDigits } from './digits';
import type { Locale } from './Locale';

/**
 * Short names by IANA zone, each with its offset in hours: `{ 'Europe/London': { GMT: 0, BST: 1 } }`. They are keyed by
 * zone because many clash: IST is the time of India, of Ireland and of Israel.
 */
export type ZoneNames = Readonly<Record<string, Readonly<Record<string, number>>>>;

type ZoneLocale = Pick<Locale, 'numberingSystem' | 'zoneNames' | 'spokenZones' | 'zoneOffset'>;

/** How far a zone is ahead of UTC: "+5:30", "-4"; empty for no difference. With `isFull`, "+05:30" and "Z". */
export function formatOffset(instant: number, timeZone: string, isFull = false): string {
  const minutes = Math.round((instantToWall(instant, timeZone) - instant) / 60_000);
  if (minutes === 0) return isFull ? 'Z' : '';
  const hours = String(Math.floor(Math.abs(minutes) / 60));
  const rest = Math.abs(minutes) % 60;
  const sign = minutes < 0 ? '-' : '+';
  if (isFull) return `${sign}${hours.padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
  return rest ? `${sign}${hours}:${String(rest).padStart(2, '0')}` : sign + hours;
}

/**
 * The zone's short name at an instant: what the locale calls it ("BST"), else its offset ("GMT+1"). Intl is not asked:
 * runtimes and versions differ in "GMT+0", "GMT" and "UTC", in minus signs and in which zones have names.
 */
export function zoneName(
  instant: number,
  timeZone: string,
  { numberingSystem, zoneNames, zoneOffset = 'GMT{offset}' }: ZoneLocale,
): string {
  const known = knownName(instant, timeZone, zoneNames);
  if (known) return known;
  if (utc.test(timeZone)) return 'UTC';
  const offset = inDigits(formatOffset(instant, timeZone), numberingSystem);
  return zoneOffset.replace('{offset}', offset).trim();
}

const utc = /^(Etc\/)?(UTC|UCT|Universal|Zulu)$/i;

function knownName(instant: number, timeZone: string, zoneNames: ZoneNames | undefined) {
  const names = zoneNames?.[timeZone];
  if (!names) return undefined;
  const offset = (instantToWall(instant, timeZone) - instant) / 3_600_000;
  return Object.keys(names).find((name) => names[name] === offset);
}

/** The same to be spoken: letters in full ("British Summer Time"), an offset as it is. */
export function spokenZoneName(
  short: string,
  timeZone: string,
  { zoneNames, spokenZones }: ZoneLocale,
): string {
  if (!spokenZones || zoneNames?.[timeZone]?.[short] === undefined) return short;
  return spokenZones[`${short} ${timeZone}`] ?? spokenZones[short] ?? short;
}
