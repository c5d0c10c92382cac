import type { Meta, StoryObj } from '@storybook/react-vite';
import { MostRead } from '../../src/components/MostRead/MostRead';
import { Tabs } from '../../src/components/Tabs/Tabs.client';
import { mostReadAr, mostReadEn, mostReadTr } from '../../tests/fixtures/mostRead';

const meta = {
  title: 'Components/MostRead',
  component: MostRead,
  args: { items: mostReadEn.map(({ headline, url }) => ({ headline, url })), limit: 5 },
  decorators: [(Story) => <div style={{ maxInlineSize: '18.75rem' }}>{<Story />}</div>],
} satisfies Meta<typeof MostRead>;

export default meta;
type Story = StoryObj<typeof meta>;

export const InTheMargin: Story = {};

/** With a time of request each dated story says its age. */
export const SectionAndAge: Story = { args: { items: mostReadEn, now: '2026-11-12T12:00:00Z' } };

export const Pictures: Story = { args: { items: mostReadEn, images: true } };

/** Two columns where there is room, filled by column. */
export const Wide: Story = {
  decorators: [(Story) => <div style={{ inlineSize: 'min(90vw, 50rem)' }}>{<Story />}</div>],
};

export const TwoColumns: Story = { args: { layout: 'two-columns', limit: 4 } };

/** The article being read is left out, and the list is still full. */
export const WithoutCurrentArticle: Story = { args: { currentUrl: mostReadEn[0]!.url } };

export const SeveralLists: Story = {
  args: {
    items: undefined,
    limit: 3,
    lists: [
      { title: 'Today', items: mostReadEn.slice(0, 3) },
      { title: 'This week', items: mostReadEn.slice(1) },
    ],
  },
};

/** Behind tabs, which are plain lists under headings without JavaScript. */
export const WithTabs: Story = {
  args: {
    items: undefined,
    limit: 4,
    lists: [
      { title: 'Today', items: mostReadEn.slice(0, 3) },
      { title: 'This week', items: mostReadEn },
    ],
    components: { Tabs },
  },
};

export const WithTabsArabic: Story = {
  args: {
    items: undefined,
    lists: [
      { title: 'اليوم', items: mostReadAr.slice(0, 3) },
      { title: 'هذا الأسبوع', items: mostReadAr },
    ],
    components: { Tabs },
  },
  globals: { locale: 'ar' },
};

/** Counted too long ago: no box. */
export const TooOld: Story = {
  args: { updated: '2026-11-12T06:00:00Z', maxAge: 60, now: '2026-11-12T12:00:00Z' },
};

/** No stories: no box. */
export const Empty: Story = { args: { items: [] } };

export const Turkish: Story = { args: { items: mostReadTr }, globals: { locale: 'tr' } };

export const Arabic: Story = { args: { items: mostReadAr }, globals: { locale: 'ar' } };
