import type { Meta, StoryObj } from '@storybook/react-vite';
import { ArticleBody } from '../../src/article/ArticleBody';
import { ConsentGate } from '../../src/components/ConsentGate/ConsentGate.client';
import { Lightbox } from '../../src/components/Lightbox/Lightbox.client';
import type { Block } from '../../src/model/blocks';
import * as samples from '../../tests/fixtures/blocks';
import * as media from '../../tests/fixtures/mediaBlocks';

const meta = {
  title: 'Article/Blocks',
  component: ArticleBody,
  args: { body: [samples.before, samples.table, samples.after], timeZone: 'Europe/Oslo' },
  decorators: [
    (Story) => <div style={{ maxInlineSize: '37.5rem', margin: '1rem auto' }}>{<Story />}</div>,
  ],
} satisfies Meta<typeof ArticleBody>;

export default meta;
type Story = StoryObj<typeof meta>;

const between = (...blocks: Block[]): Story => ({
  args: { body: [samples.before, ...blocks, samples.after] },
});

/** Scrolls by itself where it is too wide; the region can be reached by keyboard and has the caption's name. */
export const Table: Story = {};

/** Each picture is a link to its file. */
export const Gallery: Story = between(media.gallery);

/** The same with the lightbox: arrow keys and swipes turn, Escape closes. */
export const GalleryWithLightbox: Story = {
  args: { ...between(media.gallery).args, components: { Lightbox } },
};

export const Video: Story = between(media.video);

export const Audio: Story = between(media.audio);

/** Nothing of the other site is loaded: a card that links to it. */
export const EmbedCard: Story = between(media.embed);

/** Asks on the spot, and loads only then. */
export const EmbedWithConsentGate: Story = {
  args: { ...between(media.embed).args, components: { ConsentGate } },
};

/** A site that we do not know is a link card, always. */
export const EmbedOfUnknownSite: Story = between(media.unknownEmbed);

export const Code: Story = between(samples.code);

export const Verse: Story = between(samples.verse);

export const Details: Story = between(samples.details);

export const Note: Story = between(samples.note);

export const Corrections: Story = between(samples.correction, samples.clarification);

export const KeyPoints: Story = {
  args: { body: [samples.keyPoints, samples.before, samples.after] },
};

export const Related: Story = between(samples.related);

/** Labelled, and its size kept free. */
export const Advertisement: Story = between(samples.advertisement);

export const Footnotes: Story = {
  args: { body: [samples.paragraphWithNotes, samples.after, samples.footnotes] },
};

export const Columns: Story = between(samples.columns);

/** The key events stand first, as links to their updates. */
export const LiveBlog: Story = { args: { body: samples.liveUpdates } };

export const HalfWidthPicture: Story = between(media.halfPicture, samples.after);

export const LinkedPicture: Story = between(media.linkedPicture);

/** Text in other languages, small print, insertions: every inline element. */
export const InlineElements: Story = between(samples.inlineElements);

export const Turkish: Story = {
  args: { body: samples.liveUpdates },
  globals: { locale: 'tr' },
};

export const Arabic: Story = {
  args: { body: [samples.table, media.gallery, media.embed, samples.correction] },
  globals: { locale: 'ar' },
};
