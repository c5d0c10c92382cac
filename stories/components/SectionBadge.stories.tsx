import type { Meta, StoryObj } from '@storybook/react-vite';
import { SectionBadge } from '../../src/components/SectionBadge/SectionBadge';
import { accentNames } from '../../src/theme/accents';

const meta = {
  title: 'Components/SectionBadge',
  component: SectionBadge,
  args: { section: { name: 'Islands', url: '/islands', accent: 'local' } },
} satisfies Meta<typeof SectionBadge>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Rule: Story = {};

export const Text: Story = { args: { variant: 'text' } };

export const Filled: Story = { args: { variant: 'filled' } };

export const Outline: Story = { args: { variant: 'outline' } };

/** A section without a page of its own is not a link. */
export const NotLinked: Story = { args: { section: { name: 'Islands', accent: 'local' } } };

/** Without an accent it takes the theme's. */
export const ThemeAccent: Story = { args: { section: { name: 'News', url: '/news' } } };

export const LongName: Story = {
  args: {
    variant: 'filled',
    section: {
      name: 'Fisheries, harbours, lighthouses and the law of the sea',
      url: '/sea',
      accent: 'science',
    },
  },
  decorators: [(Story) => <div style={{ inlineSize: '12rem' }}>{<Story />}</div>],
};

export const RightToLeft: Story = {
  args: { section: { name: 'الجزر', url: '/ar/islands', accent: 'local' } },
  globals: { locale: 'ar' },
};

/** Turkish capitals of i keep their dot. */
export const Turkish: Story = {
  args: { section: { name: 'Siyasi gündem', url: '/tr/siyaset', accent: 'politics' } },
  globals: { locale: 'tr' },
};

const row = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: '1rem',
  alignItems: 'end',
  padding: '1rem',
} as const;

/** The named accents, in all four looks. */
export const NamedAccents: Story = {
  render: () => (
    <>
      {(['rule', 'text', 'filled', 'outline'] as const).map((variant) => (
        <div key={variant} style={row}>
          {accentNames.map((accent) => (
            <SectionBadge key={accent} variant={variant} section={{ name: accent, accent }} />
          ))}
        </div>
      ))}
    </>
  ),
};

/** Any colour a site brings is moved until it reads: yellow on paper, navy at night. */
export const AnyColour: Story = {
  render: () => (
    <>
      {(['filled', 'text'] as const).map((variant) => (
        <div key={variant} style={row}>
          {['#ffee00', '#00ff7f', '#ff00ff', '#c0c0c0', '#000080', '#000000', '#ffffff'].map(
            (accent) => (
              <SectionBadge key={accent} variant={variant} section={{ name: accent, accent }} />
            ),
          )}
        </div>
      ))}
    </>
  ),
};
