import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  PublishedDate,
  type PublishedDateProps,
} from '../../src/components/PublishedDate/PublishedDate';
import { ap, guardian, iso } from '../../src/i18n/houseStyles';
import { ar } from '../../src/i18n/locales/ar';
import { en } from '../../src/i18n/locales/en';
import type { Issue } from '../../src/model/issue';
import { listen, read } from '../helpers/publishedDate';

const enGb = { ...en, tag: 'en-GB' };
const published = '2026-11-12T06:15:00Z';

describe('<PublishedDate />', () => {
  describe('what is spoken', () => {
    it.each<[string, PublishedDateProps, string]>([
      [
        'an age by its date',
        { format: 'relative', now: '2026-11-12T09:20:00Z' },
        'Published 12 November 2026, 06:15 UTC',
      ],
      [
        'letters of a zone in full',
        { timeZone: 'Europe/London' },
        'Published 12 November 2026, 06:15 Greenwich Mean Time',
      ],
      [
        'a house style as the language writes',
        { house: ap, showTimeZone: false },
        'Published 12 November 2026, 06:15',
      ],
      [
        'the time of an update with its zone',
        { timeZone: 'Europe/London', dateModified: '2026-11-12T09:40:00Z' },
        'Published 12 November 2026, 06:15 Greenwich Mean Time Updated 09:40 Greenwich Mean Time',
      ],
    ])('%s', (_case, props, expected) => {
      expect(listen({ datePublished: published, locale: enGb, ...props })).toBe(expected);
    });

    it('is not said twice where nothing is shortened', () => {
      const { container } = render(<PublishedDate datePublished={published} locale={enGb} />);
      expect(container.querySelector('[aria-hidden], [part$=spoken]')).toBeNull();
    });
  });

  describe('prop: house', () => {
    const props = { datePublished: published, timeZone: 'America/New_York', locale: en };

    it.each([
      [ap, published, 'Published 1:15 a.m. EST, Nov. 12, 2026'],
      [ap, '2026-07-04T16:00:00Z', 'Published noon EDT, July 4, 2026'],
      [ap, '2026-09-09T04:00:00Z', 'Published midnight EDT, Sept. 9, 2026'],
      [ap, '2026-03-01T21:00:00Z', 'Published 4 p.m. EST, March 1, 2026'],
      [guardian, published, 'Published 12 Nov 2026 01.15 EST'],
      [iso, published, 'Published 2026-11-12 01:15 -05:00'],
    ])('%#', (house, datePublished, expected) => {
      expect(read({ ...props, house, datePublished })).toBe(expected);
    });

    it('writes the digits of the locale', () => {
      const text = read({ ...props, house: iso, locale: ar, numberingSystem: 'arab' });
      expect(text).toContain('٢٠٢٦-١١-١٢ ٠١:١٥');
    });
  });

  describe('prop: publishedOnDemand', () => {
    const props = { datePublished: published, publishedOnDemand: true, locale: enGb };

    it('shows the update, and the first date on demand', () => {
      const dateModified = '2026-11-12T09:40:00Z';
      const { container } = render(<PublishedDate {...props} dateModified={dateModified} />);
      const details = container.querySelector('details')!;
      expect(details).not.toHaveAttribute('open');
      expect(details.querySelector('summary')).toHaveTextContent(
        /^Updated 12 November 2026, 09:40 UTC$/,
      );
      expect(details).toHaveTextContent(/First published 12 November 2026, 06:15 UTC$/);
    });

    it('is a plain date where there is no update', () => {
      const { container } = render(<PublishedDate {...props} />);
      expect(container.querySelector('details')).toBeNull();
      expect(container).toHaveTextContent(/^Published 12 November 2026, 06:15 UTC$/);
    });
  });

  it('prints another calendar, two calendars, and other digits', () => {
    const props = { datePublished: '2026-11-12', locale: enGb };
    expect(read({ ...props, calendar: 'buddhist' })).toContain('2569');
    expect(read({ ...props, locale: ar, numberingSystem: 'arab' })).toContain('٢٠٢٦');
    expect(read({ ...props, calendar: 'persian', otherCalendar: 'gregory' })).toBe(
      'Published 21 Aban 1405 AP (12 November 2026)',
    );
    expect(read({ ...props, otherCalendar: 'gregory' })).toBe('Published 12 November 2026');
  });

  it.each([
    ['h12', 'Published 12 November 2026, 12:05 pm'],
    ['h23', 'Published 12 November 2026, 12:05'],
  ] as const)('prints the hours of %s', (hourCycle, expected) => {
    const datePublished = '2026-11-12T12:05:00Z';
    expect(read({ datePublished, hourCycle, showTimeZone: false, locale: enGb })).toBe(expected);
  });

  it.each([
    ['calendar', 'mayan', 'calendar-unknown'],
    ['calendar', 'not a calendar', 'calendar-unknown'],
    ['timeZone', '', 'time-zone-unknown'],
    ['otherCalendar', '!', 'other-calendar-unknown'],
    ['numberingSystem', 'roman numerals', 'numbering-system-unknown'],
    ['numberingSystem', 'abcd', 'numbering-system-unknown'],
    ['hourCycle', '12', 'hour-cycle-unknown'],
  ])('goes on without %s "%s" and says so', (path, value, code) => {
    const issues: Issue[] = [];
    const text = read({
      datePublished: published,
      locale: enGb,
      [path]: value,
      onIssue: (issue) => issues.push(issue),
    });
    expect(text).toBe('Published 12 November 2026, 06:15 UTC');
    expect(issues).toMatchObject([{ code, path }]);
  });
});
