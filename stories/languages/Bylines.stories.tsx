import type { Meta, StoryObj } from '@storybook/react-vite';
import { Byline } from '../../src/components/Byline/Byline';
import { allLocales } from '../../src/i18n/allLocales';
import type { Author } from '../../src/model/article';
import { ada, elin, enas, haruka, ingrid, marek, meilin, ruth } from '../../tests/fixtures/authors';
import { Languages } from './Languages';

interface Props {
  authors: readonly Author[];
  /** How many names are shown before the others fold away. */
  limit?: number;
}

/** A byline in every language. What is seen is what is spoken: nothing is hidden and nothing is abbreviated. */
function Bylines({ authors, limit }: Props) {
  return (
    <Languages
      columns={['Byline']}
      rows={allLocales.map((locale) => ({
        locale,
        cells: [<Byline key="byline" authors={authors} limit={limit} locale={locale} />],
      }))}
    />
  );
}

const meta = {
  title: 'Languages/Bylines',
  component: Bylines,
  tags: ['!autodocs'],
} satisfies Meta<typeof Bylines>;

export default meta;
type Story = StoryObj<typeof meta>;

export const One: Story = { args: { authors: [ada] } };

/** The list of the language: its commas, its word for "and", or none. */
export const Three: Story = { args: { authors: [ada, ruth, ingrid] } };

/** Roles in the language's own words, agreeing in number where it does so. */
export const Roles: Story = { args: { authors: [elin, marek, haruka] } };

/** Names keep their own direction and turn nothing around them. */
export const BothDirections: Story = { args: { authors: [ada, enas, meilin] } };

/** The rest unfolds without a script. */
export const Folded: Story = { args: { authors: [ada, ruth, ingrid, elin, enas], limit: 2 } };
