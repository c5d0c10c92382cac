import type { Meta, StoryObj } from '@storybook/react-vite';
import { ReadingPreferences } from '../../src/components/ReadingPreferences/ReadingPreferences.client';

/** A choice is applied to this page at once, and kept for the next. */
const meta = {
  title: 'Components/ReadingPreferences',
  component: ReadingPreferences,
} satisfies Meta<typeof ReadingPreferences>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Form: Story = {};

export const Arabic: Story = { globals: { locale: 'ar' } };

export const Chinese: Story = { globals: { locale: 'zh' } };
