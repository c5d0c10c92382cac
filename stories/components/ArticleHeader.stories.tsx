import type { Meta, StoryObj } from '@storybook/react-vite';
import type { NewsArticle } from '../../src/model/article';
import {
  ArticleHeader,
  type ArticleHeaderProps,
} from '../../src/components/ArticleHeader/ArticleHeader';
import { analysis } from '../../tests/fixtures/articles/analysis';
import { feature } from '../../tests/fixtures/articles/feature';
import { ferry } from '../../tests/fixtures/articles/ferry';
import { ferryAr } from '../../tests/fixtures/articles/ar/ferry';
import { ferryTr } from '../../tests/fixtures/articles/tr/ferry';
import { interview } from '../../tests/fixtures/articles/interview';
import { live } from '../../tests/fixtures/articles/live';
import { opinion } from '../../tests/fixtures/articles/opinion';
import { review } from '../../tests/fixtures/articles/review';
import { sponsored } from '../../tests/fixtures/articles/sponsored';

/** What the header prints of an article. */
function headerOf(article: NewsArticle): ArticleHeaderProps {
  const {
    headline,
    section,
    kicker,
    standfirst,
    author,
    source,
    datePublished,
    dateModified,
    image,
    genre,
    flags,
  } = article;
  return {
    headline,
    section,
    kicker,
    standfirst,
    authors: author,
    source,
    datePublished,
    dateModified,
    image,
    genre,
    flags,
  };
}

const meta = {
  title: 'Components/ArticleHeader',
  component: ArticleHeader,
  args: { ...headerOf(ferry), timeZone: 'Europe/Oslo', now: '2026-11-12T12:00:00Z' },
  decorators: [
    (Story) => <div style={{ maxInlineSize: '44rem', marginInline: 'auto' }}>{<Story />}</div>,
  ],
} satisfies Meta<typeof ArticleHeader>;

export default meta;
type Story = StoryObj<typeof meta>;

export const News: Story = {};

export const Opinion: Story = { args: headerOf(opinion) };

export const Analysis: Story = { args: headerOf(analysis) };

export const Feature: Story = { args: headerOf(feature) };

export const Interview: Story = { args: headerOf(interview) };

export const Review: Story = { args: headerOf(review) };

export const Live: Story = { args: headerOf(live) };

export const Sponsored: Story = { args: headerOf(sponsored) };

/** Only a headline: no section, no "By", no "Published", no line that divides nothing. */
export const HeadlineOnly: Story = {
  args: {
    section: undefined,
    standfirst: undefined,
    authors: [],
    datePublished: undefined,
    dateModified: undefined,
    image: undefined,
  },
};

export const Flags: Story = {
  args: {
    image: undefined,
    kicker: 'Harbour vote',
    flags: [{ type: 'breaking' }, { type: 'exclusive' }],
  },
};

/** A flag whose end has come is gone. */
export const FlagEnded: Story = {
  args: { image: undefined, flags: [{ type: 'breaking', expires: '2026-11-12T08:00:00Z' }] },
};

export const FilledBadge: Story = { args: { image: undefined, badgeVariant: 'filled' } };

const place = (name: string) => (
  <span style={{ font: '0.75rem sans-serif', border: '1px dashed', padding: '0.1em 0.4em' }}>
    {name}
  </span>
);

/** Places for a site's own content, between any two parts. */
export const Slots: Story = {
  args: {
    flags: [{ type: 'exclusive' }],
    kicker: 'Harbour vote',
    slots: {
      start: place('start'),
      afterSection: place('afterSection'),
      afterFlags: place('afterFlags'),
      afterKicker: place('afterKicker'),
      afterHeadline: place('afterHeadline'),
      afterStandfirst: place('afterStandfirst'),
      afterByline: place('afterByline'),
      afterDate: place('afterDate'),
      afterImage: place('afterImage'),
    },
  },
};

export const LongHeadline: Story = {
  args: {
    image: undefined,
    headline:
      'Donaudampfschifffahrtsgesellschaftskapitänsmütze found on the slip at Skarholm after the county council’s longest and least conclusive meeting since 1974',
  },
};

export const Turkish: Story = { args: headerOf(ferryTr), globals: { locale: 'tr' } };

export const Arabic: Story = { args: headerOf(ferryAr), globals: { locale: 'ar' } };
