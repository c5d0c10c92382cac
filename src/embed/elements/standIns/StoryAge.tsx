import { instantOf } from './moment';

interface Props {
  part: string;
  datePublished: string | undefined;
  now: string | undefined;
  locale: { tag: string };
}

const units: readonly [unit: Intl.RelativeTimeFormatUnit, milliseconds: number][] = [
  ['year', 31_556_952_000],
  ['month', 2_629_746_000],
  ['week', 604_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/**
 * Stands in for the component of that name, with what the browser's Intl knows and no more: the library's own names of
 * units and its reading of zones would be a third of a widget.
 */
export function StoryAge({ part, datePublished, now, locale: { tag } }: Props) {
  if (!hasAge({ datePublished, now })) return null;

  const age = instantOf(now)! - instantOf(datePublished)!;
  const [unit, milliseconds] = units.find(([, length]) => age >= length) ?? ['second', Infinity];
  const count = Math.max(0, Math.floor(age / milliseconds));
  const format = new Intl.RelativeTimeFormat(tag, { numeric: count ? 'always' : 'auto' });
  return (
    <time part={part} dateTime={datePublished}>
      {format.format(-count, unit)}
    </time>
  );
}

/** Whether both are instants: a day without a time has no age. */
export function hasAge({ datePublished, now }: Pick<Props, 'datePublished' | 'now'>): boolean {
  return instantOf(datePublished) !== undefined && instantOf(now) !== undefined;
}
