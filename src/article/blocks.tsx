import type { ComponentType, ReactNode } from 'react';
import type { WithComponents } from '../components/components';
import { Figure } from '../components/Figure/Figure';
import { RichText } from '../components/RichText/RichText';
import type { Locale } from '../i18n/Locale';
import { safeUrl } from '../lib/safeUrl';
import type { Block, BlockOf, BlockTypes, FlowContent } from '../model/blocks';
import type { RichText as Text } from '../model/text';
import { canDropCap } from '../model/dropCap';
import { type OnIssue, reportIssue } from '../model/issue';
import { plainText } from '../model/plainText';
import { readableText, unknownBlock } from './unknownBlock';

/** What a component of the site's gets for a block: plain data only, so that it may be a client component. */
export interface BlockProps<Type extends keyof BlockTypes = keyof BlockTypes> {
  block: BlockOf<Type>;
  locale: Locale;
  timeZone: string;
}

/** For each type of block, the component that renders it. */
export type BlockComponents = { [Type in keyof BlockTypes]: ComponentType<BlockProps<Type>> };

/** What the blocks of one body share. */
export interface BodySettings extends WithComponents {
  locale: Locale;
  timeZone: string;
  blocks: Partial<BlockComponents> | undefined;
  /** How many levels subheads lie below where they would under an `h1`. */
  headingOffset: number;
  onIssue: OnIssue | undefined;
}

type Renderers = {
  [Type in keyof BlockTypes]: (
    block: BlockOf<Type>,
    settings: BodySettings,
    path: string,
  ) => ReactNode;
};

/** The table that decides what each type of block becomes; a type without an entry does not compile. */
const renderers: Renderers = {
  paragraph: ({ text, dropCap }, settings) => (
    <p data-drop-cap={dropCap && canDropCap(text) ? '' : undefined}>{inline(text, settings)}</p>
  ),
  heading: ({ level, text }, settings, path) => {
    const Heading = `h${Math.min(6, level + settings.headingOffset) as 2 | 3 | 4 | 5 | 6}` as const;
    return (
      <Heading
        part="article-body-heading"
        data-level={level}
        data-opening={path === 'body[0]' ? '' : undefined}
      >
        {inline(text, settings)}
      </Heading>
    );
  },
  list: ({ ordered, start, items }, settings, path) => {
    const List = ordered ? 'ol' : 'ul';
    return (
      <List part="article-body-list" start={ordered ? start : undefined}>
        {items.map((item, index) => (
          <li key={index} part="article-body-list-item">
            {item.text && inline(item.text, settings)}
            {nested(item, settings, `${path}.items[${index}]`)}
          </li>
        ))}
      </List>
    );
  },
  quote: (quote, settings, path) => (
    <blockquote part="article-body-quote" cite={safeUrl(quote.url)}>
      {quote.text?.length ? <p>{inline(quote.text, settings)}</p> : null}
      {nested(quote, settings, path)}
      <Cite text={quote.cite} settings={settings} />
    </blockquote>
  ),
  pullquote: ({ text, cite }, settings) => (
    <blockquote part="article-body-pullquote">
      <p part="article-body-pullquote-text" data-hang={opensWithQuote(text) ? '' : undefined}>
        {inline(text, settings)}
      </p>
      <Cite text={cite} settings={settings} />
    </blockquote>
  ),
  image: (block, { components, onIssue }) => (
    <Figure picture={block} role={block.role} components={components} onIssue={onIssue} />
  ),
  divider: () => <hr part="article-body-divider" />,
};

/** Renders blocks in order; of a type that nobody renders, what can be read in it. */
export function renderBlocks(
  blocks: readonly Block[],
  settings: BodySettings,
  path = 'body',
): ReactNode {
  return blocks.map((block, index) => (
    <BlockView key={index} block={block} settings={settings} path={`${path}[${index}]`} />
  ));
}

interface BlockViewProps {
  block: Block;
  settings: BodySettings;
  path: string;
}

function BlockView({ block, settings, path }: BlockViewProps): ReactNode {
  const Custom = settings.blocks?.[block.type] as ComponentType<BlockProps> | undefined;
  if (Custom) return <Custom block={block} locale={settings.locale} timeZone={settings.timeZone} />;

  if (Object.hasOwn(renderers, block.type)) {
    const render = renderers[block.type] as (
      ...parameters: Parameters<Renderers['quote']>
    ) => ReactNode;
    return render(block as BlockOf<'quote'>, settings, path);
  }
  reportIssue(settings.onIssue, unknownBlock(block, path));
  return readableText(block).map((text, index) => <p key={index}>{text}</p>);
}

/** A quotation mark at the start hangs in the margin, so that the words stand in line. */
function opensWithQuote(text: Text): boolean {
  return /^[“”"„«‘]/.test(plainText(text));
}

function nested({ blocks }: FlowContent, settings: BodySettings, path: string): ReactNode {
  return blocks && renderBlocks(blocks, settings, `${path}.blocks`);
}

function inline(text: Text, { components }: BodySettings): ReactNode {
  return <RichText text={text} owner="article-body" components={components} />;
}

function Cite({ text, settings }: { text: Text | undefined; settings: BodySettings }) {
  if (!text?.length) return null;
  return <cite part="article-body-cite">{inline(text, settings)}</cite>;
}
