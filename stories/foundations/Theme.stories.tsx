import type { Meta, StoryObj } from '@storybook/react-vite';
import { tokens } from '../../src/theme/tokens';
import { variableOf } from '../../src/theme/theme';

interface GroupProps {
  /** One group of the theme's decisions. */
  group: keyof typeof tokens;
}

const samples: Partial<Record<keyof typeof tokens, (value: string) => object>> = {
  color: (value) => ({
    inlineSize: '100%',
    blockSize: '3rem',
    background: value,
    border: '1px solid',
  }),
  size: (value) => ({ fontSize: value, fontFamily: tokens.font.serif, lineHeight: 1.2 }),
  font: (value) => ({ fontFamily: value, fontSize: '1.25rem' }),
  space: (value) => ({ inlineSize: value, blockSize: '1rem', background: tokens.color.accent }),
};

/** Every decision of a group with its CSS variable, which a site sets on any ancestor. */
function Group({ group }: GroupProps) {
  const sample = samples[group];
  return (
    <dl
      style={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fill, minmax(18rem, 1fr))',
        gap: '1.25rem',
        margin: 0,
      }}
    >
      {Object.entries(tokens[group]).map(([role, value]) => (
        <div key={role}>
          <dt style={{ font: `0.8125rem/1.6 ${tokens.font.mono}` }}>{variableOf(group, role)}</dt>
          <dd style={{ margin: 0, overflow: 'hidden' }}>
            {sample ? (
              <div style={sample(value)}>
                {group === 'color' || group === 'space' ? '' : 'Skarholm 1965'}
              </div>
            ) : (
              value
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const meta = {
  title: 'Foundations/Theme',
  component: Group,
  args: { group: 'color' },
} satisfies Meta<typeof Group>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Colours: Story = {};

export const Sizes: Story = { args: { group: 'size' } };

export const Fonts: Story = { args: { group: 'font' } };

export const Space: Story = { args: { group: 'space' } };

export const Layout: Story = { args: { group: 'layout' } };
