import { isTimeZone, parseMoment } from '../../lib/moment';

/** Short names of zones by what they mean; one that stands under several is ambiguous. */
const namesOf: Readonly<Record<string, string>> = {
  Z: 'Z UT UTC GMT WET',
  '+01:00': 'CET MET MEZ WAT WEST',
  '+02:00': 'CAT CEST EET MESZ MEST SAST',
  '+03:00': 'AST EAT EEST MSK TRT',
  '+03:30': 'IRST',
  '+04:00': 'GST',
  '+05:00': 'PKT',
  '+05:45': 'NPT',
  '+07:00': 'ICT WIB',
  '+08:00': 'AWST CST HKT MYT PHT PST SGT WITA',
  '+09:00': 'JST KST WIT',
  '+09:30': 'ACST',
  '+10:00': 'AEST EST',
  '+10:30': 'ACDT',
  '+11:00': 'AEDT EST',
  '+12:00': 'NZST',
  '+13:00': 'NZDT',
  '-02:30': 'NDT',
  '-03:00': 'ADT ART BRT',
  '-03:30': 'NST',
  '-04:00': 'AST CLT EDT',
  '-05:00': 'CDT COT EST PET',
  '-06:00': 'CST MDT',
  '-07:00': 'MST PDT',
  '-08:00': 'AKDT PST',
  '-09:00': 'AKST',
  '-10:00': 'HST',
  'America/New_York': 'ET',
  'America/Chicago': 'CT',
  'America/Denver': 'MT',
  'America/Los_Angeles': 'PT',
  'Asia/Dhaka': 'BST',
  'Asia/Jerusalem': 'IST',
  'Asia/Kolkata': 'IST',
  'Europe/Dublin': 'IST',
  'Europe/London': 'BST',
};

/** What an ambiguous name means unless the site's own zone says otherwise. */
const usual: Readonly<Record<string, string>> = { EST: '-05:00', PST: '-08:00' };

const meanings = new Map<string, string[]>();
for (const [meaning, names] of Object.entries(namesOf)) {
  for (const name of names.split(' ')) meanings.set(name, [...(meanings.get(name) ?? []), meaning]);
}

/**
 * The offset (`+05:30`, or `Z`) that a zone's short or IANA name means at a local time. Of several meanings the one
 * that `siteZone` has at that time is taken; `undefined` when that does not decide, and for names nobody knows.
 */
export function offsetOfName(
  name: string,
  local: string,
  siteZone: string | undefined,
): string | undefined {
  const found = meanings.get(name.toUpperCase()) ?? (name.includes('/') ? [name] : []);
  const offsets = found.flatMap((meaning) =>
    meaning.includes('/') ? (offsetIn(meaning, local) ?? []) : meaning,
  );
  if (offsets.length < 2) return offsets[0];

  const ofSite = offsetIn(siteZone, local);
  return offsets.find((offset) => offset === ofSite) ?? usual[name.toUpperCase()];
}

/** The offset of an IANA zone at a local time; `undefined` without a zone that the runtime knows. */
export function offsetIn(timeZone: string | undefined, local: string): string | undefined {
  if (timeZone === undefined || !isTimeZone(timeZone)) return undefined;

  const wall = parseMoment(`${local}Z`);
  const actual = parseMoment(local, timeZone);
  if (!wall || !actual || !('instant' in wall) || !('instant' in actual)) return undefined;
  return formatOffset(Math.round((wall.instant - actual.instant) / 60_000));
}

/** Minutes east of Greenwich as ISO 8601 writes them. */
export function formatOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  const digits = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
  return `${minutes < 0 ? '-' : '+'}${digits.join(':')}`;
}
