import type { DateSettings } from '../../i18n/dates';
import { memoize } from '../../lib/memoize';
import { isTimeZone } from '../../lib/moment';
import { type OnIssue, reportIssue } from '../../model/issue';

/** The settings that are names, each with one that everyone knows. */
const examples = {
  timeZone: 'Europe/Oslo',
  calendar: 'persian',
  otherCalendar: 'gregory',
  numberingSystem: 'latn',
  hourCycle: 'h23',
} as const;

type Setting = keyof typeof examples;
type Names = Pick<DateSettings, Setting>;

/** Whether the runtime knows a name; the key is the setting, a space, the name. */
const isKnown = memoize((key) => {
  const [setting, ...rest] = key.split(' ');
  const name = rest.join(' ');
  if (setting === 'timeZone') return isTimeZone(name);
  if (setting === 'hourCycle') return name === 'h12' || name === 'h23';
  const option = setting === 'numberingSystem' ? setting : 'calendar';
  const usual = { calendar: 'gregory', numberingSystem: 'latn' }[option];
  try {
    // Of a name that it does not know, Intl says nothing and takes the usual one.
    const format = new Intl.DateTimeFormat('en', { [option]: name });
    return name === usual || format.resolvedOptions()[option] !== usual;
  } catch {
    return false;
  }
});

/** The settings without the names that nobody knows, which are reported: a wrong name must not cost the page. */
export function usableSettings(names: Names, onIssue: OnIssue | undefined): Names {
  let usable = names;
  for (const path in examples) {
    const name = names[path as Setting];
    if (name === undefined || isKnown(`${path} ${name}`)) continue;
    usable = { ...usable, [path]: path === 'timeZone' ? 'UTC' : undefined };
    reportIssue(onIssue, {
      code: `${path.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)}-unknown`,
      path,
      severity: 'warning',
      message: `${path} "${name}" is unknown, so dates are printed without it: write a name such as ${examples[path as Setting]}.`,
    });
  }
  return usable;
}
