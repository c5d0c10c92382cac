import type { ComponentType, ReactNode } from 'react';
import type { Block, BlockOf } from '../model/blocks';
import { reportIssue } from '../model/issue';
import { renderers } from './renderers';
import type { BlockProps, BodySettings, Render } from './settings';
import { failedBlock, readableText, unknownBlock } from './unknownBlock';

/** Renders blocks in order; of a type that nobody renders, what can be read in it. */
export function renderBlocks(
  blocks: readonly Block[],
  settings: BodySettings,
  path = 'body',
): ReactNode {
  return blocks.map((block, index) => renderSafely(block, settings, `${path}[${index}]`));
}

/** Where a block fails, what can be read in it stays. React calls components later, out of reach of this catch. */
function renderSafely(block: Block, settings: BodySettings, path: string): ReactNode {
  try {
    return renderBlock(block, settings, path);
  } catch (error) {
    reportIssue(settings.onIssue, failedBlock(block, path, error));
    return paragraphsOf(block);
  }
}

function renderBlock(block: Block, settings: BodySettings, path: string): ReactNode {
  const Custom = settings.blocks?.[block.type] as ComponentType<BlockProps> | undefined;
  if (Custom) {
    const { locale, timeZone } = settings;
    return <Custom key={path} block={block} locale={locale} timeZone={timeZone} />;
  }
  if (Object.hasOwn(renderers, block.type)) {
    const render = renderers[block.type] as Render<'quote'>;
    return render(block as BlockOf<'quote'>, settings, path, (blocks, from) =>
      nested(blocks, settings, from),
    );
  }
  reportIssue(settings.onIssue, unknownBlock(block, path));
  return paragraphsOf(block);
}

function paragraphsOf(block: Block): ReactNode {
  return readableText(block).map((text, index) => <p key={index}>{text}</p>);
}

/** Blocks inside a block are set as those of the body are. */
function nested(blocks: readonly Block[] | undefined, settings: BodySettings, path: string) {
  if (!blocks?.length) return undefined;
  return <div part="article-body-nested">{renderBlocks(blocks, settings, `${path}.blocks`)}</div>;
}
