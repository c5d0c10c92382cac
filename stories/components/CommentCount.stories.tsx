import type { Meta, StoryObj } from '@storybook/react-vite';
import { CommentCount } from '../../src/components/CommentCount/CommentCount';

const meta = {
  title: 'Components/CommentCount',
  component: CommentCount,
  args: { commentCount: 128, discussionUrl: '#comments' },
} satisfies Meta<typeof CommentCount>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Several: Story = {};

export const One: Story = { args: { commentCount: 1 } };

export const None: Story = { args: { commentCount: 0 } };

/** Comments that are closed have no address. */
export const Closed: Story = { args: { discussionUrl: undefined } };

export const Arabic: Story = { globals: { locale: 'ar' } };

export const Turkish: Story = { globals: { locale: 'tr' } };
