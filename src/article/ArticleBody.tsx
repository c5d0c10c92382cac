import type { ComponentPropsWithRef } from 'react';
import type { WithComponents } from '../components/components';
import { en } from '../i18n/locales/en';
import type { Locale } from '../i18n/Locale';
import type { Block } from '../model/blocks';
import type { OnIssue } from '../model/issue';
import { Root } from './ArticleBody.styles';
import { type BlockComponents, renderBlocks } from './blocks';

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
   * Level of the headline above; subheads begin one below it.
   * @default 1
   */
  headingLevel?: 1 | 2 | 3 | undefined;
  /** IANA zone, handed to the site's own blocks. @default UTC */
  timeZone?: string | undefined;
  /** @default en */
  locale?: Locale | undefined;
  /** Hears of blocks that nobody renders and pictures that may not be loaded; left out, a development warning. */
  onIssue?: OnIssue | undefined;
}

/** The text of an article, block by block. Renders a `<div>`, or nothing when there are no blocks. */
export function ArticleBody({
  body,
  blocks,
  dropCap = false,
  headingLevel = 1,
  timeZone = 'UTC',
  locale = en,
  components,
  onIssue,
  ...rootProps
}: ArticleBodyProps) {
  if (body.length === 0) return null;

  const settings = {
    blocks,
    headingOffset: headingLevel - 1,
    timeZone,
    locale,
    components,
    onIssue,
  };
  return <Root {...rootProps}>{renderBlocks(dropCap ? withDropCap(body) : body, settings)}</Root>;
}

function withDropCap(body: readonly Block[]): readonly Block[] {
  return body.map((block, index) =>
    index === 0 && block.type === 'paragraph' ? { ...block, dropCap: true } : block,
  );
}
