import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { HostPage } from './HostPage';

/** One list on the pages of others, whose styles are not made for it. */
const meta = {
  title: 'Embedding/Host pages',
  component: HostPage,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  async play({ canvas, args: { title } }) {
    const frame = await canvas.findByTitle<HTMLIFrameElement>(title);
    const list = () => frame.contentDocument?.querySelector('newsprint-most-read')?.shadowRoot;
    await waitFor(() => expect(list()?.querySelectorAll('li')).toHaveLength(5), {
      timeout: 10_000,
    });
  },
} satisfies Meta<typeof HostPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The page's styles are `!important` for every element that the list is made of. */
export const StylesForEverything: Story = {
  args: { host: 'hostile', title: 'A page with styles for everything' },
};

export const Dark: Story = { args: { host: 'dark', title: 'A dark page' } };

export const RightToLeft: Story = {
  args: { host: 'right-to-left', title: 'A page from right to left' },
};

/** `default-src 'none'`, no inline style, Trusted Types and not one policy of them allowed. */
export const StrictPolicy: Story = {
  args: { host: 'strict-policy', title: 'A page with a strict policy' },
};

export const NarrowColumn: Story = { args: { host: 'narrow', title: 'A narrow column' } };

/** `html { font-size: 62.5% }`: the list keeps its size. */
export const SmallRoot: Story = {
  args: { host: 'small-root', title: 'A page whose root is 62.5 %' },
};
