import type { Meta, StoryObj } from '@storybook/react-vite';
import { Article } from '../../src/article/Article';
import { createFurniture } from '../../src/article/createFurniture';
import { featureTr } from '../../tests/fixtures/articles/tr/feature';
import { ferryTr } from '../../tests/fixtures/articles/tr/ferry';
import { interviewTr } from '../../tests/fixtures/articles/tr/interview';
import { liveTr } from '../../tests/fixtures/articles/tr/live';
import { minimalTr } from '../../tests/fixtures/articles/tr/minimal';
import { opinionTr } from '../../tests/fixtures/articles/tr/opinion';
import { paywalledTr } from '../../tests/fixtures/articles/tr/paywalled';
import { photoEssayTr } from '../../tests/fixtures/articles/tr/photoEssay';
import { reviewTr } from '../../tests/fixtures/articles/tr/review';
import { sponsoredTr } from '../../tests/fixtures/articles/tr/sponsored';
import { summitTr } from '../../tests/fixtures/articles/tr/summit';
import { courierDataTr, railAdvertisement, readAloud } from '../../tests/fixtures/furniture';
import { mostReadTr } from '../../tests/fixtures/mostRead';

const { breadcrumb, ...data } = courierDataTr;

const meta = {
  title: 'Compositions/Turkish',
  component: Article,
  parameters: { layout: 'fullscreen' },
  globals: { locale: 'tr' },
  args: {
    article: ferryTr,
    mostRead: { items: mostReadTr.map(({ headline, url }) => ({ headline, url })), limit: 5 },
    alternateVersion: { version: 'mobile', href: '/tr/mobile' },
    furniture: createFurniture(data),
    timeZone: 'Europe/Istanbul',
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

export const Opinion: Story = { args: { article: opinionTr, header: { avatars: true } } };

export const LongRead: Story = { args: { article: featureTr } };

export const Live: Story = { args: { article: liveTr } };

export const Interview: Story = { args: { article: interviewTr } };

export const Review: Story = { args: { article: reviewTr } };

export const PhotoEssay: Story = { args: { article: photoEssayTr } };

export const Sponsored: Story = { args: { article: sponsoredTr, mostRead: undefined } };

export const Paywalled: Story = { args: { article: paywalledTr } };

export const Minimal: Story = {
  args: {
    article: minimalTr,
    mostRead: { items: [] },
    alternateVersion: undefined,
    furniture: createFurniture(),
  },
};

/** The page that newsprint began with, as it should have been. */
export const Talks: Story = { args: { article: summitTr } };

/** The same page with what was missing on it: no author, no date, no stories. Nothing is left of them. */
export const TalksWithMissingData: Story = {
  args: {
    article: { ...summitTr, author: [], datePublished: undefined },
    mostRead: { items: [] },
  },
};
