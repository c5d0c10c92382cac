import type { Meta, StoryObj } from '@storybook/react-vite';
import { TableOfContents } from '../../src/components/TableOfContents/TableOfContents';
import { ferry } from '../../tests/fixtures/articles/ferry';
import { ferryAr } from '../../tests/fixtures/articles/ar/ferry';
import { ferryTr } from '../../tests/fixtures/articles/tr/ferry';

const meta = {
  title: 'Components/TableOfContents',
  component: TableOfContents,
  args: { body: ferry.body, minimum: 2 },
} satisfies Meta<typeof TableOfContents>;

export default meta;
type Story = StoryObj<typeof meta>;

export const TwoLevels: Story = {};

export const OwnTitle: Story = { args: { title: 'The ferry, part by part' } };

/** Fewer parts than the minimum: nothing. */
export const TooFew: Story = { args: { minimum: 5 } };

export const Turkish: Story = { args: { body: ferryTr.body }, globals: { locale: 'tr' } };

export const Arabic: Story = { args: { body: ferryAr.body }, globals: { locale: 'ar' } };
