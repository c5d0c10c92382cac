import { formatOffset } from './zones';

/** A time beside a date: `06:15:00`, and what is said of its zone. */
export interface TimeOfDay {
  time: string;
  /** ISO 8601: `Z`, `+01:00`. */
  offset?: string | undefined;
  /** A zone's short or IANA name, where no offset says it. */
  zone?: string | undefined;
}

/** What may stand between a date and its time: signs, and up to two short words ("at", "um", "Wed", "kl."). */
const gap = String.raw`[^\p{L}\p{N}]*(?:\p{L}{1,5}\.?[^\p{L}\p{N}]+){0,2}?`;
const half = String.raw`[AaPp]\s?\.?\s?[Mm]\b\.?`;
const halfBefore = '午前|午後|上午|下午|오전|오후';
const clock =
  String.raw`(?:(?<before>${halfBefore})\s*)?(?<hour>\d{1,2})` +
  String.raw`(?:\s?(?:[:.hH]|[時时点시]\s?)\s?(?<minute>\d{2})(?!\d)[分분]?(?::?(?<second>\d{1,2})(?!\d)(?:[.,](?<fraction>\d{1,9}))?)?(?:\s*(?<after>${half}))?` +
  String.raw`|\s*(?<afterHour>${half})|[時时点시])`;
const zone =
  String.raw`(?:\s*[%(]?\s*(?:(?:GMT|UTC|UT)\s?)?(?<offset>[+-]\d{1,2}(?::?\d{2})?)(?!\d)` +
  String.raw`|\s*[%(]?\s*(?<zone>Z+|[A-Z][A-Za-z]+\/[A-Za-z_]+|\p{Lu}{2,5})(?![\p{L}\d]))`;

const following = new RegExp(`^${gap}[Tt]?${clock}${zone}?`, 'u');
const preceding = new RegExp(
  String.raw`(?<!\d[.:]?)(?:(?<zoneBefore>GMT|UTC)\s+)?${clock}${zone}?[^\p{L}\p{N}]*(?:\p{L}{1,12}\.?[^\p{L}\p{N}]+)?$`,
  'u',
);
const alone = new RegExp(`^${clock}${zone}?$`, 'u');

/** The time at the beginning of what follows a date. */
export function timeAfter(text: string): TimeOfDay | undefined {
  return toTime(following.exec(text.slice(0, 60)));
}

/** The time at the end of what precedes a date: "22:00 GMT, 26 September 2020". */
export function timeBefore(text: string): TimeOfDay | undefined {
  return toTime(preceding.exec(text.slice(-40)));
}

/** A text that is a time and nothing else: "15:28:56 CET". */
export function readTime(text: string): TimeOfDay | undefined {
  return toTime(alone.exec(text.trim()));
}

function toTime(match: RegExpExecArray | null): TimeOfDay | undefined {
  const groups = match?.groups;
  if (!groups || hasUnreadableOffset(match)) return undefined;

  const { minute = '00', second = '00', fraction = '' } = groups;
  const mark = groups['before'] ?? groups['after'] ?? groups['afterHour'];
  const hour = toHour(Number(groups['hour']), mark);
  // A leap second has no place in most programs' clocks.
  const seconds = second === '60' ? '59' : second.padStart(2, '0');
  const thousandths = fraction.slice(0, 3).replace(/0+$/, '');
  const hasSeconds = groups['second'] !== undefined;
  if (hour > 23 || Number(minute) > 59 || Number(seconds) > 59) return undefined;
  return {
    time:
      `${String(hour).padStart(2, '0')}:${minute}` +
      (hasSeconds ? `:${seconds}` : '') +
      (thousandths && `.${thousandths}`),
    offset: toOffset(groups['offset']),
    zone: groups['zone']?.replace(/^Z+$/, 'Z') ?? groups['zoneBefore'],
  };
}

/** "09:00:00+00:xx" may be any hour. */
function hasUnreadableOffset(match: RegExpExecArray): boolean {
  return /^(\s?[+-]|:)[\p{L}\d]/u.test(match.input.slice(match.index + match[0].length));
}

/** "14:30 pm" means what its hour says. */
function toHour(hour: number, mark: string | undefined): number {
  if (mark === undefined || hour > 12) return hour;
  const isAfternoon = /^[Pp]|午後|下午|오후/.test(mark);
  return (hour % 12) + (isAfternoon ? 12 : 0);
}

/** No clock is further than 14 hours from Greenwich. */
function toOffset(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const [, sign, hours = '', minutes = '0'] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(text) ?? [];
  const size = Number(hours) * 60 + Number(minutes);
  return size <= 14 * 60 ? formatOffset(sign === '-' ? -size : size) : undefined;
}
