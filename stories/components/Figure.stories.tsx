import type { Meta, StoryObj } from '@storybook/react-vite';
import { Figure } from '../../src/components/Figure/Figure';

const meta = {
  title: 'Components/Figure',
  component: Figure,
  args: {
    picture: {
      url: '/assets/ferry.svg',
      alt: 'A small white ferry crosses grey water below low hills at dusk',
      width: 1600,
      height: 900,
      caption: 'The Maren Two leaves Skarholm for the mainland on a still evening in November.',
      credit: 'Photograph: Jonas Wik',
    },
  },
  decorators: [(Story) => <div style={{ maxInlineSize: '37.5rem' }}>{<Story />}</div>],
} satisfies Meta<typeof Figure>;

export default meta;
type Story = StoryObj<typeof meta>;

export const CaptionAndCredit: Story = {};

export const CaptionWithLink: Story = {
  args: {
    picture: {
      ...meta.args.picture,
      caption: [
        'The ',
        { type: 'link', url: '/maren-two', text: 'Maren Two' },
        ' leaves Skarholm.',
      ],
      credit: undefined,
    },
  },
};

export const CreditOnly: Story = {
  args: { picture: { ...meta.args.picture, caption: undefined } },
};

/** Of unknown size: a place of 3:2 is kept, so that nothing moves when the picture arrives. */
export const UnknownSize: Story = {
  args: { picture: { url: '/assets/lighthouse.svg', alt: 'A lighthouse on a skerry' } },
};

/** An address that may not be loaded: nothing is rendered, and an issue says why. */
export const NotAllowed: Story = {
  args: { picture: { url: 'javascript:alert(1)', alt: '' }, onIssue: () => {} },
};
