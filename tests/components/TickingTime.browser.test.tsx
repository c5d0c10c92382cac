import { act, cleanup, render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  PublishedDate,
  type PublishedDateProps,
} from '../../src/components/PublishedDate/PublishedDate';
import { TickingTime } from '../../src/components/TickingTime/TickingTime.client';
import { getLocale } from '../../src/i18n/getLocale';
import { en } from '../../src/i18n/locales/en';

const enGb = { ...en, tag: 'en-GB' };
const minute = 60_000;
const hour = 60 * minute;
const published = '2026-11-12T06:15:00Z';
const absolute = 'Published 12 November 2026, 06:15 UTC';

function element(props: PublishedDateProps) {
  return (
    <PublishedDate
      datePublished={published}
      format="relative"
      locale={enGb}
      components={{ Time: TickingTime }}
      {...props}
    />
  );
}

const shownIn = (root: ParentNode) => root.querySelector('[part=ticking-time-shown]')?.textContent;

/** Time enough for the browser to say what is in view. */
async function look() {
  await act(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  vi.setSystemTime('2026-11-12T09:20:00Z');
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('<TickingTime />', () => {
  it('is taken over as the server printed it, then says the age', async () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(element({}));
    expect(shownIn(container)).toBe(absolute);
    const onRecoverableError = vi.fn<(error: unknown) => void>();

    render(element({}), { container, hydrate: true, onRecoverableError });
    await look();
    expect(shownIn(container)).toBe('Published 3 hours ago');
    expect(container.querySelector('time')!.dateTime).toBe(published);
    expect(container.querySelector('[part=ticking-time-spoken]')).toHaveTextContent(absolute);
    expect(errors.mock.calls).toEqual([]);
    expect(onRecoverableError.mock.calls).toEqual([]);
    errors.mockRestore();
    container.remove();
  });

  it('changes when its words do, and not before', async () => {
    vi.setSystemTime('2026-11-12T06:15:30Z');
    const { container } = render(element({}));
    await look();
    expect(shownIn(container)).toBe('Published now');
    await pass(29_000);
    expect(shownIn(container)).toBe('Published now');
    await pass(2000);
    expect(shownIn(container)).toBe('Published 1 minute ago');
    await pass(58 * minute);
    expect(shownIn(container)).toBe('Published 59 minutes ago');
    await pass(minute);
    expect(shownIn(container)).toBe('Published 1 hour ago');
  });

  it('says "now" of what is yet to come', async () => {
    vi.setSystemTime('2026-11-12T05:00:00Z');
    const { container } = render(element({}));
    await look();
    expect(shownIn(container)).toBe('Published now');
  });

  it('trusts the server more than the clock of the reader', async () => {
    vi.setSystemTime('2031-01-01T00:00:00Z');
    const { container } = render(element({ now: '2026-11-12T08:15:00Z' }));
    await look();
    expect(shownIn(container)).toBe('Published 2 hours ago');
    await pass(hour + 1000);
    expect(shownIn(container)).toBe('Published 3 hours ago');
  });

  it('shows the date again after the window', async () => {
    const { container } = render(element({ format: 'auto' }));
    await look();
    await pass(20 * hour);
    expect(shownIn(container)).toBe('Published 23 hours ago');
    await pass(hour);
    expect(shownIn(container)).toBe(absolute);
  });

  it('stands still while it is out of view', async () => {
    const { container } = render(
      <div style={{ blockSize: '50px', overflow: 'auto' }}>
        <div style={{ blockSize: '3000px' }} />
        {element({})}
      </div>,
    );
    await look();
    expect(shownIn(container)).toBe(absolute);
    container.querySelector('time')!.scrollIntoView();
    await look();
    expect(shownIn(container)).toBe('Published 3 hours ago');
    container.firstElementChild!.scrollTop = 0;
    await look();
    await pass(2 * hour);
    expect(shownIn(container)).toBe('Published 3 hours ago');
  });

  it('is a plain time where no age is asked for', () => {
    const { container } = render(element({ format: 'absolute' }));
    expect(container.querySelector('time')).toHaveTextContent(absolute);
    expect(shownIn(container)).toBeUndefined();
  });

  describe.each(['en', 'de', 'ar', 'ja', 'hu'])('in %s', (tag) => {
    it.each([160, 240, 320, 600])('moves nothing at %i px', async (width) => {
      const shifts: number[] = [];
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as { value?: number }).value!);
      });
      observer.observe({ type: 'layout-shift' });
      const { container } = render(
        <div style={{ inlineSize: `${width}px` }} dir={getLocale(tag).direction}>
          {element({ dateModified: '2026-11-12T06:40:00Z', locale: getLocale(tag) })}
          <p>What follows</p>
        </div>,
      );
      const below = () => container.querySelector('p:last-child')!.getBoundingClientRect().top;
      const before = below();
      const text = shownIn(container);
      await look();
      expect(shownIn(container)).not.toBe(text);
      await pass(8 * minute);
      await look();
      expect(below()).toBe(before);
      expect(shifts).toEqual([]);
      observer.disconnect();
    });
  });
});
