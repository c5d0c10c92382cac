import type { ComponentPropsWithRef } from 'react';
import type { WithComponents } from '../components/components';
import type { Consented } from '../components/Embed/Embed';
import { KeyEvents } from '../components/KeyEvents/KeyEvents';
import { body as bodyWords } from '../i18n/english/body';
import { byline } from '../i18n/english/byline';
import { dates } from '../i18n/english/dates';
import { embed } from '../i18n/english/embed';
import { english } from '../i18n/english/english';
import { live } from '../i18n/english/live';
import { media } from '../i18n/english/media';
import type { Locale } from '../i18n/Locale';
import type { Block } from '../model/blocks';
import type { OnIssue } from '../model/issue';
import { pinnedFirst } from '../model/pinnedFirst';
import { Root } from './ArticleBody.styles';
import { renderBlocks } from './blocks';
import { levelOf, type BlockComponents, type BlockMessages } from './settings';

const en = english<BlockMessages>(
  {
    ...bodyWords.messages,
    ...media.messages,
    ...embed.messages,
    ...dates.messages,
    ...byline.messages,
    pinned: live.messages.pinned,
  },
  dates.zoneNames,
);

export interface ArticleBodyProps
  extends Omit<ComponentPropsWithRef<'div'>, 'children'>, WithComponents {
  body: readonly Block[];
  /** Components of the site's, by type of block, in place of ours or for types that we do not know. */
  blocks?: Partial<BlockComponents> | undefined;
  /**
   * Whether the first paragraph begins with a large letter, if it is long enough and its script has the custom.
   * @default false
   */
  dropCap?: boolean | undefined;
  /**
   * Whether the key events of a live blog stand before its updates, as links.
   * @default true
   */
  keyEvents?: boolean | undefined;
  /**
   * Level of the headline above; subheads begin one below it.
   * @default 1
   */
  headingLevel?: 1 | 2 | 3 | undefined;
  /** Sites from which readers have agreed to load embeds: `true` for all, or keys such as `youtube`. */
  consented?: Consented | undefined;
  /** IANA zone of the times in it. @default UTC */
  timeZone?: string | undefined;
  /** @default en */
  locale?: Locale<BlockMessages> | undefined;
  /** Hears of blocks that nobody renders and pictures that may not be loaded; left out, a development warning. */
  onIssue?: OnIssue | undefined;
}

/**
 * The text of an article, block by block; the key events of a live blog first, as links, then the updates, those that
 * are pinned before the others. Renders a `<div>`, or nothing when there are no blocks.
 */
export function ArticleBody({
  body,
  blocks,
  dropCap = false,
  keyEvents = true,
  headingLevel = 1,
  consented,
  timeZone = 'UTC',
  locale = en,
  components,
  onIssue,
  ...rootProps
}: ArticleBodyProps) {
  if (body.length === 0) return null;

  const ordered = pinnedFirst(body);
  const settings = {
    blocks,
    headingOffset: headingLevel - 1,
    consented,
    timeZone,
    locale,
    components,
    onIssue,
  };
  return (
    <Root {...rootProps}>
      {keyEvents && (
        <KeyEvents
          updates={body.filter((block) => block.type === 'liveUpdate')}
          timeZone={timeZone}
          headingLevel={levelOf(2, settings)}
          locale={locale}
        />
      )}
      {renderBlocks(dropCap ? withDropCap(ordered) : ordered, settings)}
    </Root>
  );
}

function withDropCap(body: readonly Block[]): readonly Block[] {
  return body.map((block, index) =>
    index === 0 && block.type === 'paragraph' ? { ...block, dropCap: true } : block,
  );
}
