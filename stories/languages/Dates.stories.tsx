import type { Meta, StoryObj } from '@storybook/react-vite';
import {
  PublishedDate,
  type PublishedDateProps,
} from '../../src/components/PublishedDate/PublishedDate';
import { allLocales } from '../../src/i18n/allLocales';
import { ap, guardian, iso } from '../../src/i18n/houseStyles';
import { Languages } from './Languages';

/** Makes seen what is only spoken. */
const spokenCss = `
  .spoken.spoken [aria-hidden] { display: none; }
  .spoken.spoken [part$='spoken'] {
    position: static; inline-size: auto; block-size: auto; clip-path: none; white-space: normal;
  }
`;

interface Props extends Omit<PublishedDateProps, 'locale'> {
  /** Only the languages that a house style is for. */
  only?: readonly string[];
}

/** What is seen, and what a screen reader says: the date in full, whatever is shortened to the eye. */
function Dates({ only, ...settings }: Props) {
  const locales = only ? allLocales.filter(({ tag }) => only.includes(tag)) : allLocales;
  return (
    <Languages
      columns={['Shown', 'Spoken']}
      rows={locales.map((locale) => ({
        locale,
        cells: [
          <PublishedDate key="shown" {...settings} locale={locale} />,
          <div key="spoken" className="spoken">
            <style>{spokenCss}</style>
            <PublishedDate {...settings} locale={locale} />
          </div>,
        ],
      }))}
    />
  );
}

const meta = {
  title: 'Languages/Dates',
  component: Dates,
  tags: ['!autodocs'],
  args: {
    datePublished: '2026-11-12T06:15:00Z',
    dateModified: '2026-11-14T18:05:00Z',
    timeZone: 'Asia/Kolkata',
  },
} satisfies Meta<typeof Dates>;

export default meta;
type Story = StoryObj<typeof meta>;

export const DayAndTime: Story = {};

export const Age: Story = { args: { format: 'relative', now: '2026-11-14T21:10:00Z' } };

export const TwoCalendars: Story = {
  args: {
    datePublished: '2026-11-12',
    dateModified: undefined,
    calendar: 'gregory',
    otherCalendar: 'persian',
  },
};

export const HouseAp: Story = { args: { house: ap, only: ['en'] } };

export const HouseGuardian: Story = { args: { house: guardian, only: ['en'] } };

/** Numbers alone, so for every language. */
export const HouseIso: Story = { args: { house: iso } };
