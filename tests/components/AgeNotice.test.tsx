import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AgeNotice, type AgeNoticeProps } from '../../src/components/AgeNotice/AgeNotice';
import { ar } from '../../src/i18n/locales/ar';
import { tr } from '../../src/i18n/locales/tr';

const now = '2026-11-12T06:15:00Z';

function read(props: AgeNoticeProps): string {
  return render(<AgeNotice {...props} />).container.textContent;
}

describe('<AgeNotice />', () => {
  it.each([
    ['a day less than a year', '2025-11-13', ''],
    ['a year to the day, without a time', '2025-11-12', ''],
    ['a year and a day', '2025-11-11', 'This article is more than 1 year old'],
    ['a year to the minute', '2025-11-12T06:15:00Z', 'This article is more than 1 year old'],
    ['a minute less than a year', '2025-11-12T06:16:00Z', ''],
    ['nearly two years', '2024-11-13', 'This article is more than 1 year old'],
    ['many years', '2001-02-03', 'This article is more than 25 years old'],
    ['yet to come', '2031-01-01', ''],
    ['unreadable', 'once', ''],
  ])('%s', (_case, datePublished, expected) => {
    expect(read({ datePublished, now })).toBe(expected);
  });

  it('reads no clock: without now there is no notice', () => {
    expect(read({ datePublished: '2001-01-01' })).toBe('');
    expect(read({ datePublished: '2001-01-01', now: 'today' })).toBe('');
  });

  it('counts the months of the calendar', () => {
    const after = { afterMonths: 1, yearsAfterMonths: 24 };
    expect(read({ ...after, datePublished: '2026-01-31', now: '2026-02-28' })).toBe('');
    expect(read({ ...after, datePublished: '2026-01-31', now: '2026-03-01' })).toBe(
      'This article is more than 1 month old',
    );
    expect(read({ ...after, datePublished: '2024-02-29', now: '2025-02-28' })).toBe(
      'This article is more than 11 months old',
    );
    expect(read({ ...after, datePublished: '2024-02-29', now: '2025-03-01' })).toBe(
      'This article is more than 12 months old',
    );
    expect(read({ ...after, datePublished: '2024-02-29', now: '2026-03-01' })).toBe(
      'This article is more than 2 years old',
    );
  });

  it('asks the zone which day it is', () => {
    const props = { datePublished: '2025-11-12', now: '2026-11-12T23:30:00Z' };
    expect(read({ ...props, timeZone: 'UTC' })).toBe('');
    expect(read({ ...props, timeZone: 'Europe/Oslo' })).toContain('1 year');
  });

  it('has the plural and the digits of the language', () => {
    const datePublished = '2024-01-01';
    expect(read({ datePublished, now, locale: tr })).toBe('Bu haber 2 yıldan daha eski');
    expect(read({ datePublished, now, locale: ar })).toBe('نُشر هذا المقال قبل أكثر من عامين');
    const eastern = { ...ar, numberingSystem: 'arab' };
    expect(read({ datePublished: '2021-01-01', now, locale: eastern })).toContain('٥ أعوام');
  });
});
