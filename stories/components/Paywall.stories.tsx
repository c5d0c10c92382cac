import type { Meta, StoryObj } from '@storybook/react-vite';
import { Paywall } from '../../src/components/Paywall/Paywall';

const meta = {
  title: 'Components/Paywall',
  component: Paywall,
  args: { subscribeUrl: '/subscribe', signInUrl: '/sign-in' },
} satisfies Meta<typeof Paywall>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const WithOffer: Story = {
  args: {
    title: 'The rest of this story is for members of the Courier',
    offer: 'Twelve weeks for twelve crowns, then four a week. Cancel whenever you like.',
  },
};

/** Readers who have free articles left may read on. */
export const Metered: Story = { args: { continueUrl: '?metered=1' } };

/** Without addresses it still says why the text ends. */
export const WithoutLinks: Story = { args: { subscribeUrl: undefined, signInUrl: undefined } };

/** For readers who may read it: the rest, in the element that search engines are told of. */
export const Open: Story = { args: { children: 'The rest of the text.' } };

export const Turkish: Story = { globals: { locale: 'tr' } };

export const Arabic: Story = { globals: { locale: 'ar' } };
