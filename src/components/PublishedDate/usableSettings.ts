import { memoize } from '../../lib/memoize';
import { usableTimeZone } from '../../lib/moment';
import { type OnIssue, reportIssue } from '../../model/issue';
import type { DateSettings } from '../../i18n/dates';

type Names = Pick<
  DateSettings,
  'timeZone' | 'calendar' | 'otherCalendar' | 'numberingSystem' | 'hourCycle'
>;

/** Whether the runtime knows a calendar (`ca`) or a numbering system (`nu`); key: kind, hyphen, name. */
const isKnown = memoize((key) => {
  const name = key.slice(3);
  try {
    const { calendar, numberingSystem } = new Intl.DateTimeFormat('en', {
      ...(key.startsWith('ca') ? { calendar: name } : { numberingSystem: name }),
    }).resolvedOptions();
    return key === 'ca-gregory' || key === 'nu-latn'
      ? true
      : calendar !== 'gregory' || numberingSystem !== 'latn';
  } catch {
    return false;
  }
});

/** What is wrong with a setting, and what to write instead. */
const cures = {
  calendar: [
    'calendar',
    'the locale’s calendar is used: write a Unicode name, as gregory, persian or buddhist',
  ],
  otherCalendar: [
    'calendar',
    'no second calendar is printed: write a Unicode name, as gregory or persian',
  ],
  numberingSystem: [
    'numbering system',
    'the locale’s digits are used: write a Unicode name, as latn, arab or arabext',
  ],
  hourCycle: ['hour cycle', 'the language’s own is used: write h12 or h23'],
  timeZone: ['time zone', 'times are printed in UTC: write an IANA name, as Europe/Oslo'],
} as const;

/** The settings without the names that nobody knows, which are reported: a wrong name must not cost the page. */
export function usableSettings(names: Names, onIssue: OnIssue | undefined): Names {
  const { calendar, otherCalendar, numberingSystem, hourCycle } = names;
  const timeZone = usableTimeZone(names.timeZone);
  if (timeZone === names.timeZone && !calendar && !otherCalendar && !numberingSystem && !hourCycle)
    return names;

  const usable: Names = { ...names, timeZone };
  if (calendar && !isKnown(`ca-${calendar}`)) usable.calendar = undefined;
  if (otherCalendar && !isKnown(`ca-${otherCalendar}`)) usable.otherCalendar = undefined;
  if (numberingSystem && !isKnown(`nu-${numberingSystem}`)) usable.numberingSystem = undefined;
  if (hourCycle && hourCycle !== 'h12' && hourCycle !== 'h23') usable.hourCycle = undefined;
  for (const path of Object.keys(cures) as (keyof typeof cures)[]) {
    if (usable[path] === names[path]) continue;
    const [kind, cure] = cures[path];
    reportIssue(onIssue, {
      code: `${kind.replaceAll(' ', '-')}-unknown`,
      path,
      severity: 'warning',
      message: `The ${kind} "${names[path]}" is unknown, so ${cure}.`,
    });
  }
  return usable;
}
