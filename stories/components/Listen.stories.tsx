import type { Meta, StoryObj } from '@storybook/react-vite';
import { Listen } from '../../src/components/Listen/Listen';
import { audio } from '../../tests/fixtures/mediaBlocks';

const meta = {
  title: 'Components/Listen',
  component: Listen,
  args: { audio },
} satisfies Meta<typeof Listen>;

export default meta;
type Story = StoryObj<typeof meta>;

export const WithTranscript: Story = {};

export const Plain: Story = { args: { audio: { url: audio.url } } };

export const NotAllowed: Story = {
  args: { audio: { url: 'ftp://example.org/ferry.mp3' }, onIssue: () => {} },
};

export const Arabic: Story = { globals: { locale: 'ar' } };
