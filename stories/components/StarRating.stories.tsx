import type { Meta, StoryObj } from '@storybook/react-vite';
import { StarRating } from '../../src/components/StarRating/StarRating';

const meta = {
  title: 'Components/StarRating',
  component: StarRating,
  args: { rating: 4 },
} satisfies Meta<typeof StarRating>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Four: Story = {};

export const Half: Story = { args: { rating: 3.5 } };

export const None: Story = { args: { rating: 0 } };

export const OfTen: Story = { args: { rating: 7, best: 10 } };

/** A rating that cannot be: nothing. */
export const Impossible: Story = { args: { rating: 6 } };

export const German: Story = { args: { rating: 2.5 }, globals: { locale: 'de' } };

/** The half that is filled is the first to be read. */
export const Arabic: Story = { args: { rating: 2.5 }, globals: { locale: 'ar' } };
