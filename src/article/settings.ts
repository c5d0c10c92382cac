import type { ComponentType, ReactNode } from 'react';
import type { WithComponents } from '../components/components';
import type { Consented } from '../components/Embed/Embed';
import type { Locale } from '../i18n/Locale';
import type {
  BodyMessages,
  BylineMessages,
  DateMessages,
  EmbedMessages,
  LiveMessages,
  MediaMessages,
} from '../i18n/messages';
import type { Block, BlockOf, BlockTypes } from '../model/blocks';
import type { OnIssue } from '../model/issue';

/** The words that blocks print. */
export type BlockMessages = BodyMessages &
  MediaMessages &
  EmbedMessages &
  DateMessages &
  BylineMessages &
  Pick<LiveMessages, 'pinned'>;

/** What a component of the site's gets for a block: plain data only, so that it may be a client component. */
export interface BlockProps<Type extends keyof BlockTypes = keyof BlockTypes> {
  block: BlockOf<Type>;
  locale: Locale<BlockMessages>;
  timeZone: string;
}

/** For each type of block, the component that renders it. */
export type BlockComponents = { [Type in keyof BlockTypes]: ComponentType<BlockProps<Type>> };

/** What the blocks of one body share. */
export interface BodySettings extends WithComponents {
  locale: Locale<BlockMessages>;
  timeZone: string;
  blocks: Partial<BlockComponents> | undefined;
  /** How many levels subheads lie below where they would under an `h1`. */
  headingOffset: number;
  consented: Consented | undefined;
  onIssue: OnIssue | undefined;
}

/** Renders the blocks inside a block; `path` is where that block stands. */
export type Nest = (blocks: readonly Block[] | undefined, path: string) => ReactNode;

/** How one type of block becomes elements; the outer one has `path` as its key. */
export type Render<Type extends keyof BlockTypes> = (
  block: BlockOf<Type>,
  settings: BodySettings,
  path: string,
  nest: Nest,
) => ReactNode;

export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** The level of a heading in the body; none is deeper than HTML has them. */
export function levelOf(level: number, { headingOffset }: BodySettings): HeadingLevel {
  return Math.min(6, level + headingOffset) as HeadingLevel;
}
