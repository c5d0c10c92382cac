import type { Meta, StoryObj } from '@storybook/react-vite';
import { ReadingTime } from '../../src/components/ReadingTime/ReadingTime';

const meta = {
  title: 'Components/ReadingTime',
  component: ReadingTime,
  args: { minutes: 7 },
} satisfies Meta<typeof ReadingTime>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Several: Story = {};

export const One: Story = { args: { minutes: 1 } };

/** Nothing to read, nothing to say. */
export const Unknown: Story = { args: { minutes: undefined } };

export const Polish: Story = { globals: { locale: 'pl' } };

export const Persian: Story = { globals: { locale: 'fa' } };

export const Japanese: Story = { globals: { locale: 'ja' } };
