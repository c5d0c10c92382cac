'use client';

// The namespace, not the names: under Node's `react-server` condition `react` has no hooks to name.
import * as React from 'react';
import { formatAge, untilNextAge } from '../../i18n/age';
import { fill } from '../../lib/template';
import type { TimeAge, TimeProps } from '../components';
import { Root } from './TickingTime.styles';

/**
 * A `<time>` that says its age in the browser and keeps it up to date: `components={{ Time: TickingTime }}` with
 * `format="relative"` or `"auto"`. What the server printed stays until then, so nothing differs when React takes over,
 * and no text around it moves. It ticks only while it can be seen, says "now" of what is yet to come, and after the
 * window shows the date again. With `now` time runs from there: readers' clocks are wrong. Screen readers are told the
 * date in full.
 */
export function TickingTime({ age, children, ...props }: TimeProps) {
  const ref = React.useRef<HTMLTimeElement>(null);
  const text = useAge(ref, Date.parse(props.dateTime), age);
  if (!age) return <time {...props}>{children}</time>;

  return (
    <Root ref={ref} data-age={longestAge(age)} data-date={age.text} {...props}>
      {/* A new element for each text: Chromium takes a right-to-left text that has changed for one that has moved. */}
      <span key={text} part="ticking-time-shown" aria-hidden="true">
        {text ?? age.text}
      </span>
      <span part="ticking-time-spoken">{age.spoken}</span>
    </Root>
  );
}

/** The age in words; `undefined` on the server, until React has taken over, and once the window has passed. */
function useAge(
  ref: React.RefObject<HTMLTimeElement | null>,
  instant: number,
  age: TimeAge | undefined,
): string | undefined {
  const [text, setText] = React.useState<string>();
  const latest = React.useRef(age);
  React.useEffect(() => {
    latest.current = age;
  });
  const now = age?.now;
  const ticks = age !== undefined;
  React.useEffect(() => {
    const element = ref.current;
    if (!element || !ticks) return undefined;
    const ahead = now === undefined ? 0 : now - Date.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isSeen = false;
    const tick = () => {
      clearTimeout(timer);
      if (!isSeen || document.hidden || !latest.current) return;
      const { within, pattern, locale } = latest.current;
      const elapsed = Math.max(0, Date.now() + ahead - instant);
      const isOver = elapsed >= within;
      setText(isOver ? undefined : fill(pattern, { age: formatAge(elapsed, locale) }));
      // A longer wait than a day would overflow the timer after three weeks.
      const wait = Math.min(untilNextAge(elapsed), within - elapsed, 86_400_000);
      if (!isOver) timer = setTimeout(tick, wait + 20);
    };
    const observer = new IntersectionObserver((entries) => {
      isSeen = entries.at(-1)!.isIntersecting;
      tick();
    });
    observer.observe(element);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener('visibilitychange', tick);
    };
  }, [ref, instant, now, ticks]);
  return text;
}

/** What room is kept for: hardly an age is longer. */
function longestAge({ pattern, locale }: TimeAge): string {
  const [minutes = '', hours = ''] = [59 * 60_000, 23 * 3_600_000].map((age) =>
    fill(pattern, { age: formatAge(age, locale) }),
  );
  return minutes.length > hours.length ? minutes : hours;
}
