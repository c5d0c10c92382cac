import type { Meta, StoryObj } from '@storybook/react-vite';
import { Share } from '../../src/components/Share/Share';
import { ShareButtons } from '../../src/components/ShareButtons/ShareButtons.client';
import { shared } from '../../tests/fixtures/page';

const meta = {
  title: 'Components/Share',
  component: Share,
  args: { ...shared, networks: ['email', 'whatsapp', 'bluesky', 'facebook'] },
} satisfies Meta<typeof Share>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Plain links: what there is without JavaScript. */
export const Links: Story = {};

export const WithButtons: Story = { args: { components: { ShareButtons } } };

export const OnlyButtons: Story = { args: { networks: [], components: { ShareButtons } } };

/** A network of the site's own is a name and an address with two slots. */
export const OwnNetwork: Story = {
  args: {
    networks: [
      'email',
      { name: 'Island Board', url: 'https://board.example/new?link={url}&subject={title}' },
    ],
    components: { ShareButtons },
  },
};

/** An address that leads nowhere from another site is not shared. */
export const Relative: Story = { args: { url: '/ferry', onIssue: () => {} } };

export const Turkish: Story = { args: { components: { ShareButtons } }, globals: { locale: 'tr' } };

export const Arabic: Story = { args: { components: { ShareButtons } }, globals: { locale: 'ar' } };
