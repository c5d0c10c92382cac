import type { Meta, StoryObj } from '@storybook/react-vite';
import { MobileToggle } from '../../src/components/MobileToggle/MobileToggle';
import { VersionLink } from '../../src/components/VersionLink/VersionLink.client';

const meta = {
  title: 'Components/MobileToggle',
  component: MobileToggle,
  args: { version: 'mobile', href: '#desktop' },
} satisfies Meta<typeof MobileToggle>;

export default meta;
type Story = StoryObj<typeof meta>;

export const ToDesktop: Story = {};

export const ToMobile: Story = { args: { version: 'desktop', href: '#mobile' } };

/** AMP: leaving it adds `noamp=mobile`, so that no redirect leads back. */
export const ExitAmp: Story = { args: { amp: true, href: '/islands/ferry#comments' } };

export const EnterAmp: Story = {
  args: { amp: true, version: 'desktop', href: '/islands/ferry?amp=1&noamp=mobile' },
};

/** Keeps the choice for the session and announces a change. */
export const Remembering: Story = { args: { remember: true, components: { VersionLink } } };

export const OwnWords: Story = { args: { label: 'The whole page, with the crossword' } };

/** Without an address there is nothing to switch to. */
export const NoAddress: Story = { args: { href: undefined, onIssue: () => {} } };

export const Turkish: Story = { globals: { locale: 'tr' } };

export const Arabic: Story = { globals: { locale: 'ar' } };
