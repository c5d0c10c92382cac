import axe from 'axe-core';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ArticleBody } from '../../src/article/ArticleBody';
import { LiveUpdates } from '../../src/components/LiveUpdates/LiveUpdates.client';
import type { BlockOf } from '../../src/model/blocks';

type Update = BlockOf<'liveUpdate'>;

const update = (id: string): Update => ({
  type: 'liveUpdate',
  id,
  headline: `Update ${id}`,
  datePublished: '2026-11-12T09:00:00Z',
  blocks: Array.from({ length: 6 }, () => ({
    type: 'paragraph',
    text: 'The ferry has not left the harbour, and the school waits for its teacher.',
  })),
});
const first = ['a', 'b', 'c', 'd', 'e', 'f'].map(update);
const renderUpdates = (updates: readonly Update[]) => (
  <ArticleBody body={updates} keyEvents={false} />
);
const headlines = () => screen.getAllByRole('heading').map((heading) => heading.textContent);

interface BlogProps {
  fetchUpdates: () => Promise<readonly Update[]>;
  pinned?: readonly Update[];
}

function Blog({ fetchUpdates, pinned }: BlogProps) {
  return (
    <LiveUpdates
      pinned={pinned && renderUpdates(pinned)}
      known={[...first, ...(pinned ?? [])].map(({ id }) => id)}
      fetchUpdates={fetchUpdates}
      renderUpdates={renderUpdates}
      interval={0.05}
    >
      {renderUpdates(first)}
    </LiveUpdates>
  );
}

const nextFrame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

afterEach(() => window.scrollTo(0, 0));

describe('<LiveUpdates />', () => {
  it('says how many have come, and moves nothing that is being read', async () => {
    render(<Blog fetchUpdates={async () => [update('y'), update('z'), ...first]} />);
    const read = screen.getByRole('heading', { name: 'Update d' });
    read.scrollIntoView();
    const { top } = read.getBoundingClientRect();
    expect(window.scrollY).toBeGreaterThan(0);

    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('2 new updates'));
    await nextFrame();
    expect(read.getBoundingClientRect().top).toBe(top);
    expect(screen.getByRole('button')).toBeVisible();
    expect(screen.getByRole('button').getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
    expect(headlines()).toHaveLength(6);
  });

  it('shows them newest first when asked to, and leads the reader there', async () => {
    render(<Blog fetchUpdates={async () => [update('y'), update('z'), ...first]} />);
    await waitFor(() => expect(screen.getByRole('button')).toBeVisible());
    await userEvent.click(screen.getByRole('button', { name: '2 new updates' }));

    expect(headlines().slice(0, 3)).toEqual(['Update y', 'Update z', 'Update a']);
    const newest = screen.getByRole('heading', { name: 'Update y' });
    expect(document.activeElement).toContainElement(newest);
    expect(newest).toBeVisible();
    await new Promise((done) => setTimeout(done, 150));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(headlines()).toHaveLength(8);
  });

  it('keeps a pinned update above those that come', async () => {
    const pinned = [update('p')];
    render(<Blog pinned={pinned} fetchUpdates={async () => [update('z'), ...pinned, ...first]} />);
    await waitFor(() => expect(screen.getByRole('button')).toBeVisible());
    await userEvent.click(screen.getByRole('button', { name: '1 new update' }));
    expect(headlines().slice(0, 3)).toEqual(['Update p', 'Update z', 'Update a']);
  });

  it('shifts nothing while fetches fail, at once or later', async () => {
    const fetchUpdates = vi
      .fn<() => Promise<readonly Update[]>>()
      .mockImplementationOnce(() => {
        throw new TypeError('no address');
      })
      .mockRejectedValue(new Error('offline'));
    const { container } = render(<Blog fetchUpdates={fetchUpdates} />);
    const { height } = container.getBoundingClientRect();
    await waitFor(() => expect(fetchUpdates).toHaveBeenCalledTimes(3));
    expect(container.getBoundingClientRect().height).toBe(height);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('doubles its pause with each failure', async () => {
    const times: number[] = [];
    render(
      <Blog
        fetchUpdates={() => {
          times.push(performance.now());
          return Promise.reject(new Error('offline'));
        }}
      />,
    );
    await waitFor(() => expect(times.length).toBeGreaterThanOrEqual(4), { timeout: 3000 });
    const pauses = times.slice(1, 4).map((time, index) => time - times[index]!);
    for (const [index, least] of [100, 200, 400].entries()) {
      expect(pauses[index]).toBeGreaterThan(least - 5);
    }
  });

  it('asks again after a failure, less and less often, and not once it is gone', async () => {
    const fetchUpdates = vi
      .fn<() => Promise<readonly Update[]>>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue([update('z'), ...first]);
    const { unmount } = render(<Blog fetchUpdates={fetchUpdates} />);
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('1 new update'));
    unmount();
    const calls = fetchUpdates.mock.calls.length;
    await new Promise((done) => setTimeout(done, 200));
    expect(fetchUpdates).toHaveBeenCalledTimes(calls);
  });

  it.each(['light', 'dark'])('has no axe violation in %s', async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    document.body.style.background = scheme === 'dark' ? '#161513' : '#fffdfa';
    const { container } = render(
      <main>
        <h1>The ferry</h1>
        <Blog fetchUpdates={async () => [update('z')]} />
      </main>,
    );
    await waitFor(() => expect(screen.getByRole('button')).toBeVisible());
    const { violations } = await axe.run(container);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
