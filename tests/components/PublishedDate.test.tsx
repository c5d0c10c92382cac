import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  PublishedDate,
  type PublishedDateProps,
} from '../../src/components/PublishedDate/PublishedDate';
import { ar } from '../../src/i18n/locales/ar';
import { en } from '../../src/i18n/locales/en';
import { tr } from '../../src/i18n/locales/tr';
import type { Issue } from '../../src/model/issue';
import { read } from '../helpers/publishedDate';

const enGb = { ...en, tag: 'en-GB' };
const published = '2026-11-12T06:15:00Z';

function timesOf(props: PublishedDateProps): string[] {
  const { container } = render(<PublishedDate {...props} />);
  return [...container.querySelectorAll('time')].map((time) => time.dateTime);
}

describe('<PublishedDate />', () => {
  it.each([
    ['no date', {}],
    ['an empty date', { datePublished: '' }],
    ['words', { datePublished: 'on' }],
    ['a day that does not exist', { datePublished: '2026-02-30' }],
    ['Invalid Date', { datePublished: 'Invalid Date', dateModified: 'NaN' }],
  ])('renders nothing for %s', (_case, props) => {
    const { container } = render(<PublishedDate {...props} onIssue={() => {}} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('reports a date that it cannot read', () => {
    const issues: Issue[] = [];
    read({ datePublished: '12.11.2026', onIssue: (issue) => issues.push(issue) });
    expect(issues).toMatchObject([{ code: 'date-invalid', path: 'datePublished' }]);
    expect(issues[0]!.message).toContain('ISO 8601');
  });

  it.each([
    [en, 'UTC', 'Published November 12, 2026, 6:15 AM UTC'],
    [enGb, 'Europe/London', 'Published 12 November 2026, 06:15 GMT'],
    [tr, 'Europe/Istanbul', 'Yayın: 12 Kasım 2026, 09:15 GMT+3'],
    [ar, 'Asia/Riyadh', 'نُشر في 12 نوفمبر 2026، 9:15 ص غرينتش+3'],
  ])('prints the day and the time of the zone: %#', (locale, timeZone, expected) => {
    expect(read({ datePublished: published, locale, timeZone })).toBe(expected);
  });

  it.each(['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Los_Angeles'])(
    'never shifts a day that has no time: %s',
    (timeZone) => {
      expect(read({ datePublished: '2026-11-12', timeZone, locale: enGb })).toBe(
        'Published 12 November 2026',
      );
      expect(timesOf({ datePublished: '2026-11-12', timeZone })).toEqual(['2026-11-12']);
    },
  );

  it('reads a time without an offset in the zone of the site', () => {
    expect(timesOf({ datePublished: '2026-11-12T06:15:00', timeZone: 'Europe/Oslo' })).toEqual([
      '2026-11-12T05:15:00Z',
    ]);
  });

  it('gives each date a valid datetime', () => {
    expect(
      timesOf({
        datePublished: '2026-11-12 07:15:00+0100',
        dateModified: '2026-11-13T10:00:00.5Z',
      }),
    ).toEqual(['2026-11-12T06:15:00Z', '2026-11-13T10:00:00.500Z']);
  });

  describe('updates', () => {
    const props = { datePublished: published, locale: enGb, showTimeZone: false };

    it.each([
      ['2026-11-12T09:40:00Z', 'Published 12 November 2026, 06:15 Updated 09:40'],
      ['2026-11-13T09:40:00Z', 'Published 12 November 2026, 06:15 Updated 13 November 2026, 09:40'],
      ['2026-11-12T06:15:30Z', 'Published 12 November 2026, 06:15'],
      ['2026-11-11T09:40:00Z', 'Published 12 November 2026, 06:15'],
      ['nonsense', 'Published 12 November 2026, 06:15'],
    ])('changed %s', (dateModified, expected) => {
      expect(read({ ...props, dateModified, onIssue: () => {} })).toBe(expected);
    });

    it('asks the zone whether it was the same day', () => {
      const late = {
        ...props,
        datePublished: '2026-11-12T22:30:00Z',
        dateModified: '2026-11-12T23:30:00Z',
      };
      expect(read({ ...late, timeZone: 'UTC' })).toBe(
        'Published 12 November 2026, 22:30 Updated 23:30',
      );
      expect(read({ ...late, timeZone: 'Europe/Oslo' })).toBe(
        'Published 12 November 2026, 23:30 Updated 13 November 2026, 00:30',
      );
    });

    it('never prints the same date twice', () => {
      expect(
        read({ ...props, datePublished: '2026-11-12', dateModified: '2026-11-12T10:00:00Z' }),
      ).toBe('Published 12 November 2026');
    });

    it('prints the update alone where nothing else is known', () => {
      expect(read({ ...props, datePublished: undefined, dateModified: published })).toBe(
        'Updated 12 November 2026, 06:15',
      );
    });

    it('takes the tolerance in minutes', () => {
      const dateModified = '2026-11-12T06:45:00Z';
      expect(read({ ...props, dateModified, updatedTolerance: 30 })).not.toContain('Updated');
      expect(read({ ...props, dateModified, updatedTolerance: 29 })).toContain('Updated');
    });
  });

  describe('prop: format', () => {
    it.each([
      ['relative', '2026-11-12T06:15:30Z', 'Published now'],
      ['relative', '2026-11-12T06:14:00Z', 'Published now'],
      ['relative', '2026-11-12T09:20:00Z', 'Published 3 hours ago'],
      ['relative', '2026-11-14T09:20:00Z', 'Published 2 days ago'],
      ['auto', '2026-11-12T09:20:00Z', 'Published 3 hours ago'],
      ['auto', '2026-11-14T09:20:00Z', 'Published 12 November 2026, 06:15 UTC'],
      ['absolute', '2026-11-12T09:20:00Z', 'Published 12 November 2026, 06:15 UTC'],
      ['relative', undefined, 'Published 12 November 2026, 06:15 UTC'],
    ] as const)('%s at %s', (format, now, expected) => {
      expect(read({ datePublished: published, format, now, locale: enGb })).toBe(expected);
    });
  });

  describe('prop: relativeWithinHours', () => {
    it.each([
      ['relative', 6, '2026-11-12T12:14:59Z', 'Published 5 hours ago'],
      ['relative', 6, '2026-11-12T12:15:00Z', 'Published 12 November 2026, 06:15 UTC'],
      ['auto', 48, '2026-11-13T09:20:00Z', 'Published 1 day ago'],
    ] as const)('%s within %s hours, at %s', (format, relativeWithinHours, now, expected) => {
      const props = { datePublished: published, format, now, relativeWithinHours, locale: enGb };
      expect(read(props)).toBe(expected);
    });
  });

  it('prints UTC for a zone that nobody knows, and says so', () => {
    const issues: Issue[] = [];
    const text = read({
      datePublished: published,
      timeZone: 'Europe/Skarholm',
      locale: enGb,
      onIssue: (issue) => issues.push(issue),
    });
    expect(text).toBe('Published 12 November 2026, 06:15 UTC');
    expect(issues).toMatchObject([{ code: 'time-zone-unknown' }]);
  });

  it('has no space that another runtime would write otherwise', () => {
    expect(read({ datePublished: published })).not.toMatch(/[\u00a0\u202f\u2009]/);
  });
});
