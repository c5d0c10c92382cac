import type { Meta, StoryObj } from '@storybook/react-vite';
import { PublishedDate } from '../../src/components/PublishedDate/PublishedDate';
import { TickingTime } from '../../src/components/TickingTime/TickingTime.client';

const meta = {
  title: 'Components/TickingTime',
  component: PublishedDate,
  args: {
    datePublished: '2026-11-12T06:15:00Z',
    now: '2026-11-12T09:20:00Z',
    format: 'relative',
    components: { Time: TickingTime },
  },
} satisfies Meta<typeof PublishedDate>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Hours: Story = {};

/** Changes within a minute. */
export const Now: Story = { args: { now: '2026-11-12T06:15:30Z' } };

export const PublishedAndUpdated: Story = { args: { dateModified: '2026-11-12T08:55:00Z' } };

/** Longer ago than a day: the date again. */
export const AutoAfterADay: Story = { args: { format: 'auto', now: '2026-11-15T09:20:00Z' } };

export const Arabic: Story = { globals: { locale: 'ar' } };
