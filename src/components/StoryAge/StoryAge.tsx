import { formatAge } from '../../i18n/age';
import type { Locale } from '../../i18n/Locale';
import { instantOf, toDateTimeAttribute } from '../../lib/moment';
import type { WithComponents } from '../components';

interface Props extends WithComponents {
  part: string;
  datePublished: string | undefined;
  /** ISO 8601, the time of the request. */
  now: string | undefined;
  locale: Locale<unknown>;
}

/** Whether `StoryAge` has anything to say: it reads no clock, and a day without a time has no age. */
export function hasAge({ datePublished, now }: Pick<Props, 'datePublished' | 'now'>): boolean {
  return instantOf(datePublished) !== undefined && instantOf(now) !== undefined;
}

/** The age of a story at the time of the request, "3 hours ago", which a leaf of the site may keep up to date. */
export function StoryAge({
  part,
  datePublished,
  now: request,
  locale: { tag, numberingSystem, dates },
  components,
}: Props) {
  const instant = instantOf(datePublished);
  const now = instantOf(request);
  if (instant === undefined || now === undefined) return null;

  const locale = { tag, numberingSystem, dates };
  const text = formatAge(now - instant, locale);
  const age = { text, spoken: text, pattern: '{age}', locale, now, within: Infinity };
  const Time = components?.Time ?? 'time';
  return (
    <Time
      part={part}
      dateTime={toDateTimeAttribute({ instant })}
      {...(components?.Time && { age })}
    >
      {text}
    </Time>
  );
}
