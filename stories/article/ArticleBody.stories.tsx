import type { Meta, StoryObj } from '@storybook/react-vite';
import { ArticleBody } from '../../src/article/ArticleBody';
import type { Block } from '../../src/model/blocks';
import { feature } from '../../tests/fixtures/articles/feature';
import { ferry } from '../../tests/fixtures/articles/ferry';
import { ferryAr } from '../../tests/fixtures/articles/ar/ferry';
import { ferryTr } from '../../tests/fixtures/articles/tr/ferry';

/** The blocks of one type in our sample, and the paragraph before each, so that spacing can be judged. */
function around(type: Block['type']): Block[] {
  return ferry.body.filter(
    (block, index) => block.type === type || ferry.body[index + 1]?.type === type,
  );
}

const meta = {
  title: 'Article/ArticleBody',
  component: ArticleBody,
  args: { body: ferry.body },
  decorators: [
    (Story) => <div style={{ maxInlineSize: '37.5rem', margin: '1rem auto' }}>{<Story />}</div>,
  ],
} satisfies Meta<typeof ArticleBody>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Whole: Story = {};

export const Paragraphs: Story = {
  args: { body: ferry.body.filter(({ type }) => type === 'paragraph').slice(0, 4) },
};

export const DropCap: Story = { args: { body: feature.body.slice(0, 3), dropCap: true } };

export const Headings: Story = {
  args: {
    body: ([2, 3, 4] as const).flatMap((level): Block[] => [
      { type: 'heading', level, text: 'What the survey found in the engine room' },
      {
        type: 'paragraph',
        text: 'Seven defects are marked as urgent, and two of them as both urgent and old.',
      },
    ]),
  },
};

export const Lists: Story = {
  args: {
    body: [
      ...around('list'),
      {
        type: 'list',
        ordered: true,
        items: [
          {
            text: 'The repair',
            blocks: [
              {
                type: 'list',
                items: [{ text: 'in dry dock from January' }, { text: 'back before Easter' }],
              },
            ],
          },
          { text: 'The launch' },
        ],
      },
    ],
  },
};

export const Quote: Story = { args: { body: around('quote') } };

export const Pullquote: Story = { args: { body: around('pullquote') } };

export const Images: Story = { args: { body: around('image') } };

export const Divider: Story = { args: { body: around('divider') } };

export const InlineText: Story = {
  args: {
    body: [
      {
        type: 'paragraph',
        text: [
          'A ',
          {
            type: 'link',
            url: '/launch',
            text: ['link with ', { type: 'emphasis', text: 'emphasis' }],
          },
          ', a ',
          { type: 'strong', text: 'strong word' },
          ', a ',
          { type: 'mark', text: 'marked passage' },
          ', some ',
          { type: 'code', text: 'code' },
          ', H',
          { type: 'sub', text: '2' },
          'O and 34 m',
          { type: 'sup', text: '2' },
          ', the ',
          { type: 'abbr', text: 'IMO', title: 'International Maritime Organization' },
          ',',
          { type: 'lineBreak' },
          'and a new line.',
        ],
      },
    ],
  },
};

/** Of a block that nobody renders the text is kept, and an issue names the cure. */
export const UnknownBlock: Story = {
  args: {
    body: [
      { type: 'paragraph', text: 'The paragraph before.' },
      { type: 'chart', title: 'Crossings cancelled, by month', data: 'jan=4' } as never,
      { type: 'paragraph', text: 'The paragraph after.' },
    ],
    onIssue: () => {},
  },
};

/** A component of the site's for one type of block. */
export const OwnBlock: Story = {
  args: {
    body: around('divider'),
    blocks: {
      divider: () => <p style={{ textAlign: 'center', letterSpacing: '0.5em' }}>⚓⚓⚓</p>,
    },
  },
};

export const Turkish: Story = { args: { body: ferryTr.body }, globals: { locale: 'tr' } };

export const Arabic: Story = { args: { body: ferryAr.body }, globals: { locale: 'ar' } };
