import type { Meta, StoryObj } from '@storybook/react-vite';
import { Article } from '../../src/article/Article';
import { createFurniture } from '../../src/article/createFurniture';
import { VersionLink } from '../../src/components/VersionLink/VersionLink.client';
import { analysis } from '../../tests/fixtures/articles/analysis';
import { feature } from '../../tests/fixtures/articles/feature';
import { ferry } from '../../tests/fixtures/articles/ferry';
import { interview } from '../../tests/fixtures/articles/interview';
import { live } from '../../tests/fixtures/articles/live';
import { minimal } from '../../tests/fixtures/articles/minimal';
import { opinion } from '../../tests/fixtures/articles/opinion';
import { paywalled } from '../../tests/fixtures/articles/paywalled';
import { photoEssay } from '../../tests/fixtures/articles/photoEssay';
import { review } from '../../tests/fixtures/articles/review';
import { sponsored } from '../../tests/fixtures/articles/sponsored';
import { summit } from '../../tests/fixtures/articles/summit';
import {
  courierData,
  railAdvertisement,
  readAloud,
  subscription,
} from '../../tests/fixtures/furniture';
import { breadcrumb } from '../../tests/fixtures/page';
import { mostReadEn } from '../../tests/fixtures/mostRead';

const plain = ({ headline, url }: { headline: string; url: string }) => ({ headline, url });

const furniture = createFurniture(courierData);
const columnist =
  'Ada Merrow writes about money and the sea on Thursdays. She was the Courier’s shipping correspondent for eleven years.';

const meta = {
  title: 'Compositions/Whole article',
  component: Article,
  parameters: { layout: 'fullscreen' },
  args: {
    article: ferry,
    mostRead: { items: mostReadEn.map(plain), limit: 5 },
    alternateVersion: { version: 'mobile', href: '/islands/ferry' },
    furniture,
    timeZone: 'Europe/Oslo',
    now: '2026-11-12T12:00:00Z',
  },
} satisfies Meta<typeof Article>;

export default meta;
type Story = StoryObj<typeof meta>;

export const News: Story = {};

/** With the way down from the front page, a recording, and an advertisement above the list in the margin. */
export const NewsWithEverything: Story = {
  args: {
    furniture: createFurniture({
      ...courierData,
      breadcrumb: { items: breadcrumb },
      listen: readAloud,
      advertisement: railAdvertisement,
    }),
  },
};

/** For readers who save data: pictures wait until they are asked for. */
export const ReducedData: Story = { args: { reducedData: true } };

/** Nothing is passed for the parts around the text. */
export const WithoutFurniture: Story = { args: { furniture: undefined } };

/** Another order and other parts, for one page or for a whole site. */
export const OtherLayout: Story = {
  args: {
    layout: {
      top: [],
      margin: ['readingTime'],
      main: ['body', 'topics'],
      rail: ['newsletter', 'related'],
      end: ['share', 'commentCount'],
    },
  },
};

export const NewsInTheDark: Story = { globals: { colorScheme: 'dark' } };

/** The columnist is introduced once the text is over. */
export const Opinion: Story = {
  args: {
    article: opinion,
    header: { avatars: true },
    furniture: createFurniture({
      ...courierData,
      authorBio: { authors: [{ ...opinion.author[0]!, description: columnist }] },
    }),
  },
};

export const Analysis: Story = { args: { article: analysis } };

export const LongRead: Story = { args: { article: feature } };

export const LongReadInTheDark: Story = {
  args: { article: feature },
  globals: { colorScheme: 'dark' },
};

export const Interview: Story = { args: { article: interview } };

export const Review: Story = {
  args: {
    article: review,
    furniture: createFurniture(courierData),
  },
};

export const Live: Story = { args: { article: live } };

export const Sponsored: Story = { args: { article: sponsored, mostRead: undefined } };

export const PhotoEssay: Story = { args: { article: photoEssay } };

export const Paywalled: Story = {
  args: {
    article: paywalled,
    furniture: createFurniture({ ...courierData, paywall: subscription }),
  },
};

/** The same for a subscriber: all of it, and the part that is not free is marked. */
export const PaywallOpen: Story = {
  args: { ...Paywalled.args, paywall: { isOpen: true } },
};

/** The kind of page that newsprint began with, as it should have been. */
export const Talks: Story = { args: { article: summit } };

/** The same page with what was missing on it: no author, no date, no stories. Nothing is left of them. */
export const TalksWithMissingData: Story = {
  args: {
    article: { ...summit, author: [], datePublished: undefined },
    mostRead: { items: [] },
  },
};

/** Without a list in the margin the text stands in the middle of the page. */
export const WithoutMostRead: Story = {
  args: { mostRead: undefined, alternateVersion: undefined, furniture: undefined },
};

/** Only a headline and a paragraph: nothing else leaves a trace. */
export const Minimal: Story = {
  args: {
    article: minimal,
    mostRead: { items: [] },
    alternateVersion: undefined,
    furniture: createFurniture(),
  },
};

/** An AMP page, whose link away remembers the choice. */
export const ExitMobileVersion: Story = {
  args: {
    alternateVersion: { version: 'mobile', href: '/islands/ferry', amp: true, remember: true },
    components: { VersionLink },
  },
};

/** As a part of a page that has its own `h1`. */
export const SecondLevel: Story = { args: { headingLevel: 2, mostRead: undefined } };
