import type { Meta, StoryObj } from '@storybook/react-vite';
import { Disclosure } from '../../src/components/Disclosure/Disclosure';
import { sponsor, sponsorDarkLogo } from '../../tests/fixtures/page';

const meta = {
  title: 'Components/Disclosure',
  component: Disclosure,
  args: { sponsor, darkLogo: sponsorDarkLogo },
} satisfies Meta<typeof Disclosure>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Sponsored: Story = {};

export const NoLogo: Story = {
  args: { sponsor: { name: 'Norden Shipping' }, darkLogo: undefined },
};

export const Affiliate: Story = { args: { sponsor: undefined, affiliate: true } };

export const Both: Story = { args: { affiliate: true } };

export const Neither: Story = { args: { sponsor: undefined } };

export const Arabic: Story = { globals: { locale: 'ar' } };
