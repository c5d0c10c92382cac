import type { Meta, StoryObj } from '@storybook/react-vite';
import { Topics } from '../../src/components/Topics/Topics';
import { topics } from '../../tests/fixtures/page';

const meta = {
  title: 'Components/Topics',
  component: Topics,
  args: { keywords: topics },
} satisfies Meta<typeof Topics>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Several: Story = {};

export const One: Story = { args: { keywords: topics.slice(0, 1) } };

export const OwnTitle: Story = { args: { title: 'Explore more', headingLevel: 3 } };

export const Many: Story = {
  args: {
    keywords: Array.from({ length: 14 }, (_, index) => ({
      name: `${topics[index % 3]!.name} ${2013 + index}`,
      url: `/topics/${index}`,
    })),
  },
};

export const LongName: Story = {
  args: {
    keywords: [
      { name: 'Committee on the future of the inner and outer ferry lines', url: '/c' },
      ...topics,
    ],
  },
};

export const Arabic: Story = {
  args: {
    keywords: [
      { name: 'العبّارات', url: '/1' },
      { name: 'المدارس', url: '/2' },
      { name: 'مجلس المقاطعة', url: '/3' },
    ],
  },
  globals: { locale: 'ar' },
};
