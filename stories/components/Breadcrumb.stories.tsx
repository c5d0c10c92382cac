import type { Meta, StoryObj } from '@storybook/react-vite';
import { Breadcrumb } from '../../src/components/Breadcrumb/Breadcrumb';
import { breadcrumb } from '../../tests/fixtures/page';

const meta = {
  title: 'Components/Breadcrumb',
  component: Breadcrumb,
  args: { items: breadcrumb },
} satisfies Meta<typeof Breadcrumb>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Sections: Story = {};

export const WithThisPage: Story = {
  args: { current: 'The ferry that keeps an island school open' },
};

export const One: Story = { args: { items: breadcrumb.slice(0, 1) } };

/** A name without an address is plain text. */
export const NotLinked: Story = {
  args: { items: [breadcrumb[0]!, { name: 'Archive' }, breadcrumb[2]!] },
};

export const Long: Story = {
  args: {
    items: [
      ...breadcrumb,
      { name: 'The harbour board’s survey and what came of it', url: '/survey' },
      { name: 'Timetables, tides, weather and other reasons to wait', url: '/timetables' },
    ],
  },
};

export const Arabic: Story = {
  args: {
    items: [
      { name: 'الصفحة الأولى', url: '/' },
      { name: 'الجزر', url: '/islands' },
      { name: 'الموانئ والعبّارات', url: '/ferries' },
    ],
  },
  globals: { locale: 'ar' },
};
