import type { Meta, StoryObj } from '@storybook/react-vite';
import { Corrections } from '../../src/components/Corrections/Corrections';
import { clarification, correction } from '../../tests/fixtures/blocks';

const meta = {
  title: 'Components/Corrections',
  component: Corrections,
  args: { corrections: [correction, clarification] },
} satisfies Meta<typeof Corrections>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Two: Story = {};

export const One: Story = { args: { corrections: [correction] } };

export const None: Story = { args: { corrections: [] } };

export const German: Story = { globals: { locale: 'de' } };

export const Arabic: Story = { globals: { locale: 'ar' } };
