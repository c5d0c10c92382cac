import type { Meta, StoryObj } from '@storybook/react-vite';
import { NewsletterSignup } from '../../src/components/NewsletterSignup/NewsletterSignup';
import { newsletter } from '../../tests/fixtures/page';

const meta = {
  title: 'Components/NewsletterSignup',
  component: NewsletterSignup,
  args: { ...newsletter, privacy: 'We use your address for this letter only.' },
} satisfies Meta<typeof NewsletterSignup>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

/** The answer to a form that could not be taken. */
export const WithError: Story = {
  args: {
    email: 'runa@skarholm',
    error: 'This address is not complete. Write it as name@example.org.',
  },
};

export const Success: Story = {
  args: { success: 'Look into your mailbox: one more click, and the boat leaves.' },
};

export const MoreFields: Story = {
  args: {
    hiddenFields: { list: 'morning-boat' },
    children: (
      <label>
        <input type="checkbox" name="weekend" /> At weekends too
      </label>
    ),
  },
};

export const TitleOnly: Story = { args: { description: undefined, privacy: undefined } };

export const German: Story = { globals: { locale: 'de' } };

export const Arabic: Story = { globals: { locale: 'ar' } };
