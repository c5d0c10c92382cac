import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { version } from '../../package.json';
import { Configurator } from './Configurator';

/** Choose, look at the preview, copy. Every code is made by `getEmbedCode`, as a publisher's own page would. */
const meta = {
  title: 'Embedding/Get the code',
  component: Configurator,
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  args: {
    widget: 'most-read',
    mode: 'element',
    feed: 'https://courier.example/most-read.json',
    scripts: `https://courier.example/widgets/${version}`,
    limit: 5,
    theme: '',
    accent: '',
    lang: '',
    images: false,
  },
  async play({ canvas }) {
    const frame = await canvas.findByTitle<HTMLIFrameElement>('Preview on a host’s page');
    await waitFor(() => expect(headlineIn(frame)).toMatch(/Harbour board|مجلس الميناء/), {
      timeout: 10_000,
    });
  },
} satisfies Meta<typeof Configurator>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The first headline of the widget, which in a frame's mode stands in a page of its own. */
function headlineIn({ contentDocument: page }: HTMLIFrameElement): string | null | undefined {
  const frame = page?.querySelector('iframe');
  if (frame) return headlineIn(frame);
  const [widget] = page?.querySelectorAll('#place > *, newsprint-most-read') ?? [];
  return widget?.shadowRoot?.querySelector('a')?.textContent;
}

export const MostRead: Story = {};

export const OneStory: Story = { args: { widget: 'article-card' } };

export const ArabicInTheDark: Story = {
  args: { lang: 'ar', theme: 'dark', accent: '#84d8a0', images: true },
};

export const Placeholder: Story = { args: { mode: 'placeholder' } };

export const Frame: Story = { args: { mode: 'iframe' } };

export const WithoutScript: Story = { args: { mode: 'static' } };

export const OEmbed: Story = { args: { mode: 'oembed' } };
