import type { Meta, StoryObj } from '@storybook/react-vite';
import { ArticleCard } from '../../src/components/ArticleCard/ArticleCard';
import { mostReadAr, mostReadEn } from '../../tests/fixtures/mostRead';

const meta = {
  title: 'Components/ArticleCard',
  component: ArticleCard,
  args: { ...mostReadEn[0]!, now: '2026-11-12T12:00:00Z' },
  decorators: [(Story) => <div style={{ maxInlineSize: '18.75rem' }}>{<Story />}</div>],
} satisfies Meta<typeof ArticleCard>;

export default meta;
type Story = StoryObj<typeof meta>;

export const InAColumn: Story = {};

/** Picture and text beside each other from 34rem. */
export const Wide: Story = {
  decorators: [(Story) => <div style={{ inlineSize: 'min(90vw, 50rem)' }}>{<Story />}</div>],
};

export const WithoutPicture: Story = { args: { image: undefined } };

export const HeadlineAlone: Story = {
  args: { image: undefined, section: undefined, datePublished: undefined },
};

export const Arabic: Story = { args: mostReadAr[1]!, globals: { locale: 'ar' } };
