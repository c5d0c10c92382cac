import type { Meta, StoryObj } from '@storybook/react-vite';
import { PublishedDate } from '../../src/components/PublishedDate/PublishedDate';
import { ap } from '../../src/i18n/houseStyles';
import { en } from '../../src/i18n/locales/en';

const meta = {
  title: 'Components/PublishedDate',
  component: PublishedDate,
  args: { datePublished: '2026-11-12T06:15:00Z', timeZone: 'Europe/Oslo' },
} satisfies Meta<typeof PublishedDate>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Published: Story = {};

/** The same day: only the time of the update. */
export const UpdatedSameDay: Story = { args: { dateModified: '2026-11-12T09:40:00Z' } };

export const UpdatedLater: Story = { args: { dateModified: '2026-11-14T18:05:00Z' } };

/** A change within the tolerance, or from before publication, is no update. */
export const NotUpdated: Story = { args: { dateModified: '2026-11-12T06:15:40Z' } };

export const OnlyUpdated: Story = {
  args: { datePublished: undefined, dateModified: '2026-11-12T09:40:00Z' },
};

/** A day without a time is the same day in every zone. */
export const DayWithoutTime: Story = {
  args: { datePublished: '2026-11-12', timeZone: 'Pacific/Pago_Pago' },
};

export const Relative: Story = { args: { format: 'relative', now: '2026-11-12T09:20:00Z' } };

export const AutoAfterADay: Story = { args: { format: 'auto', now: '2026-11-15T09:20:00Z' } };

export const WithoutZone: Story = { args: { showTimeZone: false } };

export const BuddhistCalendar: Story = { args: { calendar: 'buddhist' } };

export const TwoCalendars: Story = {
  args: { datePublished: '2026-11-12', calendar: 'persian', otherCalendar: 'gregory' },
};

export const TwelveHours: Story = { args: { hourCycle: 'h12' } };

/** The zone's short name is spoken in full. */
export const ZoneName: Story = { args: { locale: en, timeZone: 'America/New_York' } };

export const HouseStyle: Story = {
  args: { locale: en, house: ap, timeZone: 'America/New_York' },
};

/** The first date of an updated article, on demand. */
export const PublishedOnDemand: Story = {
  args: { publishedOnDemand: true, dateModified: '2026-11-14T18:05:00Z' },
};

export const Turkish: Story = {
  args: { dateModified: '2026-11-12T09:40:00Z', timeZone: 'Europe/Istanbul' },
  globals: { locale: 'tr' },
};

export const Arabic: Story = {
  args: { dateModified: '2026-11-12T09:40:00Z', timeZone: 'Asia/Riyadh' },
  globals: { locale: 'ar' },
};

/** No date, or none that can be read: nothing is rendered. */
export const Unreadable: Story = { args: { datePublished: 'on', onIssue: () => {} } };
