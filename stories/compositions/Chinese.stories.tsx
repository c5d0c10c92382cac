import type { Meta, StoryObj } from '@storybook/react-vite';
import { Article } from '../../src/article/Article';
import { createFurniture } from '../../src/article/createFurniture';
import { featureZh } from '../../tests/fixtures/articles/zh/feature';
import { ferryZh } from '../../tests/fixtures/articles/zh/ferry';
import { interviewZh } from '../../tests/fixtures/articles/zh/interview';
import { liveZh } from '../../tests/fixtures/articles/zh/live';
import { minimalZh } from '../../tests/fixtures/articles/zh/minimal';
import { opinionZh } from '../../tests/fixtures/articles/zh/opinion';
import { paywalledZh } from '../../tests/fixtures/articles/zh/paywalled';
import { photoEssayZh } from '../../tests/fixtures/articles/zh/photoEssay';
import { reviewZh } from '../../tests/fixtures/articles/zh/review';
import { sponsoredZh } from '../../tests/fixtures/articles/zh/sponsored';
import { summitZh } from '../../tests/fixtures/articles/zh/summit';
import { courierDataZh, railAdvertisement, readAloud } from '../../tests/fixtures/furniture';
import { mostReadZh } from '../../tests/fixtures/mostRead';

const { breadcrumb, ...data } = courierDataZh;

const meta = {
  title: 'Compositions/Chinese',
  component: Article,
  parameters: { layout: 'fullscreen' },
  globals: { locale: 'zh' },
  args: {
    article: ferryZh,
    mostRead: { items: mostReadZh.map(({ headline, url }) => ({ headline, url })), limit: 5 },
    alternateVersion: { version: 'mobile', href: '/zh/mobile' },
    furniture: createFurniture(data),
    timeZone: 'Asia/Shanghai',
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

export const Opinion: Story = { args: { article: opinionZh, header: { avatars: true } } };

export const LongRead: Story = { args: { article: featureZh } };

export const Live: Story = { args: { article: liveZh } };

export const Interview: Story = { args: { article: interviewZh } };

export const Review: Story = { args: { article: reviewZh } };

export const PhotoEssay: Story = { args: { article: photoEssayZh } };

export const Sponsored: Story = { args: { article: sponsoredZh, mostRead: undefined } };

export const Paywalled: Story = { args: { article: paywalledZh } };

export const Minimal: Story = {
  args: {
    article: minimalZh,
    mostRead: { items: [] },
    alternateVersion: undefined,
    furniture: createFurniture(),
  },
};

/** The page that newsprint began with, as it should have been. */
export const Talks: Story = { args: { article: summitZh } };

/** The same page with what was missing on it: no author, no date, no stories. Nothing is left of them. */
export const TalksWithMissingData: Story = {
  args: {
    article: { ...summitZh, author: [], datePublished: undefined },
    mostRead: { items: [] },
  },
};
