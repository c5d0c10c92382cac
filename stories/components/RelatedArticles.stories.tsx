import type { Meta, StoryObj } from '@storybook/react-vite';
import { RelatedArticles } from '../../src/components/RelatedArticles/RelatedArticles';
import { mostReadAr, mostReadEn, mostReadZh } from '../../tests/fixtures/mostRead';

const meta = {
  title: 'Components/RelatedArticles',
  component: RelatedArticles,
  args: { items: mostReadEn.slice(0, 3), now: '2026-11-12T08:00:00Z' },
} satisfies Meta<typeof RelatedArticles>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Three: Story = {};

export const Six: Story = { args: { items: mostReadEn.slice(0, 6) } };

export const One: Story = { args: { items: mostReadEn.slice(0, 1) } };

export const NoPictures: Story = {
  args: { items: mostReadEn.slice(0, 3).map((item) => ({ ...item, image: undefined })) },
};

/** The article being read is left out, and there are still three. */
export const OnOneOfThem: Story = {
  args: { items: mostReadEn, limit: 3, currentUrl: `${mostReadEn[1]!.url}?utm_source=mail` },
};

export const NarrowColumn: Story = {
  decorators: [(Story) => <div style={{ maxInlineSize: '20rem' }}>{Story()}</div>],
};

export const Arabic: Story = {
  args: { items: mostReadAr.slice(1, 4) },
  globals: { locale: 'ar' },
};

export const Chinese: Story = {
  args: { items: mostReadZh.slice(1, 4) },
  globals: { locale: 'zh' },
};

export const Nothing: Story = { args: { items: [] } };
