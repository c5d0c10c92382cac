import type { Meta, StoryObj } from '@storybook/react-vite';
import { PreviousNext } from '../../src/components/PreviousNext/PreviousNext';
import { nextStory, previousStory } from '../../tests/fixtures/page';

const meta = {
  title: 'Components/PreviousNext',
  component: PreviousNext,
  args: { previous: previousStory, next: nextStory },
} satisfies Meta<typeof PreviousNext>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Both: Story = {};

export const OnlyPrevious: Story = { args: { next: undefined } };

export const OnlyNext: Story = { args: { previous: undefined } };

export const Neither: Story = { args: { previous: undefined, next: undefined } };

export const Arabic: Story = {
  args: {
    previous: { headline: 'سبعة عيوب عاجلة وتقرير لم يقرأه أحد', url: '/1' },
    next: { headline: 'مركب بلا سيارات يترك شاحنة الوقود على الرصيف', url: '/2' },
  },
  globals: { locale: 'ar' },
};
