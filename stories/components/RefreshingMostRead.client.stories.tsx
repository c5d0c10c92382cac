import type { Meta, StoryObj } from '@storybook/react-vite';
import {
  RefreshingMostRead,
  type RefreshingMostReadProps,
} from '../../src/components/MostRead/RefreshingMostRead.client';
import { mostReadEn } from '../../tests/fixtures/mostRead';

const after = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

const refresh: RefreshingMostReadProps['refresh'] = async () => {
  await after(1000);
  return { items: mostReadEn.slice(3) };
};

const meta = {
  title: 'Components/RefreshingMostRead',
  component: RefreshingMostRead,
  args: {
    items: mostReadEn.slice(0, 5),
    refresh,
  },
} satisfies Meta<typeof RefreshingMostRead>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The button brings other stories after a second. */
export const Refreshes: Story = {};

/** Fewer stories come than stood there: the box keeps its height. */
export const FewerStories: Story = {
  args: { refresh: async () => ({ items: mostReadEn.slice(5, 7) }) },
};

/** The button says that it loads, and goes on saying so. */
export const NoAnswer: Story = { args: { refresh: () => new Promise(() => {}) } };

/** The stories stay, and the button may be pressed again. */
export const Fails: Story = {
  args: {
    refresh: async () => {
      await after(1000);
      throw new Error('offline');
    },
  },
};

export const NoStoriesCame: Story = { args: { refresh: async () => ({ items: [] }) } };
