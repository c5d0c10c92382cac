import axe from 'axe-core';
import { render, screen, waitFor, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { MostRead } from '../../src/components/MostRead/MostRead';
import {
  type MostReadData,
  RefreshingMostRead,
} from '../../src/components/MostRead/RefreshingMostRead.client';
import { Tabs } from '../../src/components/Tabs/Tabs.client';
import { mostReadEn } from '../fixtures/mostRead';

const lists = [
  { title: 'Today', items: mostReadEn.slice(0, 2) },
  { title: 'This week', items: mostReadEn },
  { title: 'Shared', items: mostReadEn.slice(0, 1) },
];
const components = { Tabs };
const shownTitles = () => screen.getAllByRole('link').map((link) => link.textContent);

describe('<Tabs />', () => {
  it('shows the chosen list alone, named by its tab, without doubles across tabs', async () => {
    render(<MostRead lists={lists} limit={3} components={components} />);
    const tabs = within(screen.getByRole('tablist', { name: 'Most read' })).getAllByRole('tab');
    expect(tabs.map((tab) => tab.textContent)).toEqual(['Today', 'This week']);
    expect(screen.getByRole('tabpanel', { name: 'Today' })).toBeVisible();
    expect(shownTitles()).toHaveLength(2);

    await userEvent.click(tabs[1]!);
    const panel = screen.getByRole('tabpanel', { name: 'This week' });
    expect(tabs[1]).toHaveAttribute('aria-controls', panel.id);
    expect(shownTitles()).toEqual(mostReadEn.slice(2, 5).map(({ headline }) => headline));
    expect(screen.queryByRole('tabpanel', { name: 'Today' })).toBeNull();
  });

  it.each([
    ['ltr', 'ArrowRight', 'ArrowLeft'],
    ['rtl', 'ArrowLeft', 'ArrowRight'],
  ])('is worked by keys in %s, with one stop for the Tab key', async (dir, on, back) => {
    const three = mostReadEn.slice(0, 3).map((item, index) => ({
      title: `Tab ${index}`,
      items: [item],
    }));
    render(
      <div dir={dir}>
        <MostRead lists={three} components={components} />
      </div>,
    );
    const tab = (index: number) => screen.getByRole('tab', { name: `Tab ${index}` });
    await userEvent.keyboard('{Tab}');
    expect(tab(0)).toHaveFocus();
    await userEvent.keyboard(`{${on}}`);
    expect(tab(1)).toHaveFocus();
    expect(tab(1)).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard(`{${back}}{${back}}`);
    expect(tab(2)).toHaveFocus();
    await userEvent.keyboard('{Home}{End}');
    expect(tab(2)).toHaveFocus();
    expect(shownTitles()).toEqual([mostReadEn[2]!.headline]);
    await userEvent.keyboard('{Tab}');
    expect(screen.getByRole('link')).toHaveFocus();
  });

  it('keeps its height whichever list is shown, from the server’s markup on', async () => {
    const element = <MostRead lists={lists} components={components} />;
    const container = document.createElement('div');
    container.innerHTML = renderToString(element);
    document.body.append(container);
    const before = container.offsetHeight;
    render(element, { container, hydrate: true });
    expect(container.offsetHeight).toBe(before);
    await userEvent.click(screen.getByRole('tab', { name: 'This week' }));
    expect(container.offsetHeight).toBe(before);
  });

  it('is plain lists under headings in the markup, without roles that only a script keeps', () => {
    const html = renderToString(<MostRead lists={lists} components={components} />);
    const page = new DOMParser().parseFromString(html, 'text/html');
    const headings = [...page.querySelectorAll('h3')].map((heading) => heading.textContent);
    expect(headings).toEqual(['Today', 'This week']);
    expect(page.querySelectorAll('ol')).toHaveLength(2);
    expect(page.querySelector('[role=tabpanel], [hidden]')).toBeNull();
  });

  it('has no axe violation', async () => {
    const { container } = render(
      <main>
        <h1>Page</h1>
        <MostRead lists={lists} components={components} />
      </main>,
    );
    const { violations } = await axe.run(container);
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('<RefreshingMostRead />', () => {
  const first = mostReadEn.slice(0, 3);
  const next = mostReadEn.slice(3, 6);

  /** A fetcher whose answer the test gives. */
  function deferred() {
    let answer!: { resolve: (data: MostReadData) => void; reject: (reason: Error) => void };
    const refresh = vi.fn<() => Promise<MostReadData>>(
      () => new Promise((resolve, reject) => (answer = { resolve, reject })),
    );
    return { refresh, answer: () => answer };
  }

  const region = () => screen.getByRole('region', { name: 'Most read' });
  const button = () => screen.getByRole('button', { name: 'Refresh' });

  it('says that it loads, then that it failed, and never moves what is below', async () => {
    const { refresh, answer } = deferred();
    render(<RefreshingMostRead items={first} refresh={refresh} />);
    const height = region().offsetHeight;

    await userEvent.click(button());
    expect(screen.getByRole('status')).toHaveTextContent('Loading');
    expect(region()).toHaveAttribute('aria-busy', 'true');
    expect(region().offsetHeight).toBe(height);
    await userEvent.click(button(), { force: true });
    expect(refresh).toHaveBeenCalledOnce();

    answer().reject(new Error('offline'));
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent('This list could not be loaded.'),
    );
    expect(region().offsetHeight).toBe(height);
    expect(shownTitles()).toEqual(first.map(({ headline }) => headline));
    expect(button()).toHaveFocus();
  });

  it('shows the stories that came, in a box that does not get lower', async () => {
    const { refresh, answer } = deferred();
    render(<RefreshingMostRead items={first} refresh={refresh} />);
    const height = region().offsetHeight;
    await userEvent.click(button());
    answer().resolve({ items: next.slice(0, 1) });
    await waitFor(() => expect(shownTitles()).toEqual([next[0]!.headline]));
    expect(region().offsetHeight).toBe(height);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('keeps its stories where the answer has none', async () => {
    const { refresh, answer } = deferred();
    render(<RefreshingMostRead items={first} refresh={refresh} />);
    await userEvent.click(button());
    answer().resolve({ lists: [{ title: 'Today', items: [] }] });
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('could not'));
    expect(shownTitles()).toHaveLength(3);
  });

  it('says that it failed where the fetcher throws at once, and may be asked again', async () => {
    const refresh = vi
      .fn<() => Promise<MostReadData>>(async () => ({ items: next }))
      .mockImplementationOnce(() => {
        throw new TypeError('no address');
      });
    render(<RefreshingMostRead items={first} refresh={refresh} />);
    await userEvent.click(button());
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('could not'));
    await userEvent.click(button());
    await waitFor(() => expect(shownTitles()).toEqual(next.map(({ headline }) => headline)));
  });

  it('refreshes by itself what is too old, and nothing else', async () => {
    const { refresh, answer } = deferred();
    const times = { updated: '2026-11-12T09:00:00Z', now: '2026-11-12T11:00:00Z' };
    const { unmount } = render(
      <RefreshingMostRead items={first} refresh={refresh} maxAge={240} {...times} />,
    );
    expect(refresh).not.toHaveBeenCalled();
    unmount();
    render(<RefreshingMostRead items={first} refresh={refresh} maxAge={60} {...times} />);
    expect(shownTitles()).toHaveLength(3);
    expect(refresh).toHaveBeenCalledOnce();
    answer().resolve({ items: next });
    await waitFor(() => expect(shownTitles()).toEqual(next.map(({ headline }) => headline)));
  });
});
