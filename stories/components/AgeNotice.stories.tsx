import type { Meta, StoryObj } from '@storybook/react-vite';
import { AgeNotice } from '../../src/components/AgeNotice/AgeNotice';

const meta = {
  title: 'Components/AgeNotice',
  component: AgeNotice,
  args: { datePublished: '2023-02-28', now: '2026-11-12T06:15:00Z' },
} satisfies Meta<typeof AgeNotice>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Years: Story = {};

export const Months: Story = { args: { datePublished: '2026-07-01', afterMonths: 3 } };

export const Arabic: Story = { globals: { locale: 'ar' } };

/** Nothing is rendered for a young article. */
export const Young: Story = { args: { datePublished: '2026-10-12' } };
