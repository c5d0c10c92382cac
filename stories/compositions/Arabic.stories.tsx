import type { Meta, StoryObj } from '@storybook/react-vite';
import { Article } from '../../src/article/Article';
import { createFurniture } from '../../src/article/createFurniture';
import { featureAr } from '../../tests/fixtures/articles/ar/feature';
import { ferryAr } from '../../tests/fixtures/articles/ar/ferry';
import { interviewAr } from '../../tests/fixtures/articles/ar/interview';
import { liveAr } from '../../tests/fixtures/articles/ar/live';
import { minimalAr } from '../../tests/fixtures/articles/ar/minimal';
import { opinionAr } from '../../tests/fixtures/articles/ar/opinion';
import { paywalledAr } from '../../tests/fixtures/articles/ar/paywalled';
import { photoEssayAr } from '../../tests/fixtures/articles/ar/photoEssay';
import { reviewAr } from '../../tests/fixtures/articles/ar/review';
import { sponsoredAr } from '../../tests/fixtures/articles/ar/sponsored';
import { summitAr } from '../../tests/fixtures/articles/ar/summit';
import { courierDataAr, railAdvertisement, readAloud } from '../../tests/fixtures/furniture';
import { mostReadAr } from '../../tests/fixtures/mostRead';

const { breadcrumb, ...data } = courierDataAr;

const meta = {
  title: 'Compositions/Arabic',
  component: Article,
  parameters: { layout: 'fullscreen' },
  globals: { locale: 'ar' },
  args: {
    article: ferryAr,
    mostRead: { items: mostReadAr.map(({ headline, url }) => ({ headline, url })), limit: 5 },
    alternateVersion: { version: 'mobile', href: '/ar/mobile' },
    furniture: createFurniture(data),
    timeZone: 'Asia/Riyadh',
    now: '2026-11-12T20:00:00Z',
  },
} satisfies Meta<typeof Article>;

export default meta;
type Story = StoryObj<typeof meta>;

export const News: Story = {};

/** With the way down from the front page, a recording, and an advertisement above the list in the margin. */
export const NewsWithEverything: Story = {
  args: {
    furniture: createFurniture({
      ...data,
      breadcrumb,
      listen: readAloud,
      advertisement: railAdvertisement,
    }),
  },
};

/** For readers who save data: pictures wait until they are asked for. */
export const ReducedData: Story = { args: { reducedData: true } };

export const NewsInTheDark: Story = { globals: { colorScheme: 'dark' } };

export const Opinion: Story = { args: { article: opinionAr, header: { avatars: true } } };

export const LongRead: Story = { args: { article: featureAr } };

export const Live: Story = { args: { article: liveAr } };

export const Interview: Story = { args: { article: interviewAr } };

export const Review: Story = { args: { article: reviewAr } };

export const PhotoEssay: Story = { args: { article: photoEssayAr } };

export const Sponsored: Story = { args: { article: sponsoredAr, mostRead: undefined } };

export const Paywalled: Story = { args: { article: paywalledAr } };

export const Minimal: Story = {
  args: {
    article: minimalAr,
    mostRead: { items: [] },
    alternateVersion: undefined,
    furniture: createFurniture(),
  },
};

/** The page that newsprint began with, as it should have been. */
export const Talks: Story = { args: { article: summitAr } };

/** The same page with what was missing on it: no author, no date, no stories. Nothing is left of them. */
export const TalksWithMissingData: Story = {
  args: {
    article: { ...summitAr, author: [], datePublished: undefined },
    mostRead: { items: [] },
  },
};
