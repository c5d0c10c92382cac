import type { Meta, StoryObj } from '@storybook/react-vite';
import { ArticleBody } from '../../src/article/ArticleBody';
import {
  LiveUpdates,
  type LiveUpdatesProps,
} from '../../src/components/LiveUpdates/LiveUpdates.client';
import { liveUpdates } from '../../tests/fixtures/blocks';

const shown = liveUpdates.slice(1);
const [newest] = liveUpdates;

const renderUpdates: LiveUpdatesProps['renderUpdates'] = (updates) => (
  <ArticleBody body={updates} keyEvents={false} />
);

const fetchUpdates: LiveUpdatesProps['fetchUpdates'] = async () => liveUpdates;

const meta = {
  title: 'Components/LiveUpdates',
  component: LiveUpdates,
  args: {
    known: shown.map(({ id }) => id),
    children: renderUpdates(shown),
    renderUpdates,
    interval: 5,
    fetchUpdates,
  },
} satisfies Meta<typeof LiveUpdates>;

export default meta;
type Story = StoryObj<typeof meta>;

/** After five seconds one more has come. */
export const OneMore: Story = {};

/** After five seconds there are twelve, each shown once. */
export const Many: Story = {
  args: {
    fetchUpdates: async () => [
      ...Array.from({ length: 12 }, (_, index) => ({ ...newest!, id: `more-${index}` })),
      ...shown,
    ],
  },
};

export const NothingNew: Story = { args: { fetchUpdates: async () => shown } };

/** Each failure doubles the pause; nothing is said, and nothing moves. */
export const Offline: Story = {
  args: { fetchUpdates: () => Promise.reject(new Error('offline')) },
};

export const Pinned: Story = {
  args: {
    pinned: renderUpdates([{ ...newest!, id: 'pinned', isPinned: true }]),
    known: ['pinned', ...shown.map(({ id }) => id)],
  },
};
