import type { Meta, StoryObj } from '@storybook/react-vite';
import { Byline } from '../../src/components/Byline/Byline';
import * as people from '../../tests/fixtures/authors';

const {
  ada,
  alan,
  ruth,
  ingrid,
  nadia,
  oskar,
  elin,
  marek,
  jonas,
  newsDesk,
  longName,
  enas,
  tariq,
  inci,
  yigit,
} = people;

/** Those who wrote, without roles of their own. */
const writers = (Object.values(people) as object[])
  .filter((value): value is typeof ada => 'name' in value)
  .map(({ name, url }) => ({ name, url }));

const meta = {
  title: 'Components/Byline',
  component: Byline,
  args: { authors: [ada] },
} satisfies Meta<typeof Byline>;

export default meta;
type Story = StoryObj<typeof meta>;

export const One: Story = {};

export const NotLinked: Story = { args: { authors: [ruth] } };

export const Two: Story = { args: { authors: [ada, ruth] } };

export const Three: Story = { args: { authors: [ada, alan, ruth] } };

export const Twenty: Story = { args: { authors: writers.slice(0, 20) } };

/** Each role has its own words and its own line. */
export const Roles: Story = { args: { authors: [elin, ada, marek, jonas] } };

/** A role that no locale has words for is printed as it is. */
export const RoleOfTheSite: Story = { args: { authors: [ada, { ...ruth, role: 'Data' }] } };

export const JobTitleAndPlace: Story = { args: { authors: [ingrid] } };

export const DifferentTitles: Story = { args: { authors: [nadia, oskar] } };

export const WithPortrait: Story = { args: { authors: [ingrid], avatars: true } };

export const Agency: Story = {
  args: {
    authors: [ruth],
    source: { name: 'Norden News Agency', url: 'https://norden-agency.example' },
  },
};

export const AgencyOnly: Story = { args: { authors: [], source: { name: 'Norden News Agency' } } };

export const Organisation: Story = { args: { authors: [newsDesk] } };

export const LongName: Story = {
  args: { authors: [longName, ada] },
  decorators: [(Story) => <div style={{ inlineSize: '14rem' }}>{<Story />}</div>],
};

export const NoPrefix: Story = { args: { prefix: false } };

export const Turkish: Story = { args: { authors: [inci, yigit] }, globals: { locale: 'tr' } };

export const Arabic: Story = { args: { authors: [enas, tariq] }, globals: { locale: 'ar' } };

/** A name that runs right to left does not turn the sentence around it. */
export const ArabicNameInEnglish: Story = { args: { authors: [enas, ada, tariq] } };

/** Nobody to credit: nothing is rendered, not even "By". */
export const Nobody: Story = { args: { authors: [] } };
