import type { Meta, StoryObj } from '@storybook/react-vite';
import { AuthorBio } from '../../src/components/AuthorBio/AuthorBio';
import { profile, secondProfile } from '../../tests/fixtures/page';

const meta = {
  title: 'Components/AuthorBio',
  component: AuthorBio,
  args: { authors: [profile] },
} satisfies Meta<typeof AuthorBio>;

export default meta;
type Story = StoryObj<typeof meta>;

export const One: Story = {};

export const Two: Story = { args: { authors: [profile, secondProfile] } };

export const NoPicture: Story = { args: { authors: [{ ...profile, image: undefined }] } };

export const OnlyJobTitle: Story = {
  args: { authors: [{ name: 'Ruth Calder', jobTitle: 'Night editor' }] },
};

/** Of whom nothing but the name is known, nothing is said. */
export const OnlyName: Story = { args: { authors: [{ name: 'Ruth Calder' }] } };

export const Turkish: Story = { globals: { locale: 'tr' } };

export const Arabic: Story = {
  args: {
    authors: [
      {
        ...profile,
        name: 'طارق منصور',
        jobTitle: 'مراسل الجزر',
        description: 'يكتب طارق منصور عن الجزر البعيدة منذ عشرين عامًا.',
      },
    ],
  },
  globals: { locale: 'ar' },
};
