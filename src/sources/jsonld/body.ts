import { parseMoment } from '../../lib/moment';
import type { Block } from '../../model/blocks';
import { blocksFromHtml } from '../html/blocksFromHtml';
import { compact } from '../result';
import { decodeText } from '../shared/decodeText';
import { readLooseDate } from '../shared/readLooseDate';
import { field, textAt } from '../untrusted';
import { readCredits } from './authors';
import type { Context } from './context';
import { listOf, textOf } from './values';

const blockTag = /<(?:p|div|br|h[1-6]|ul|ol|blockquote|figure)\b/i;

/** The text of a node as blocks: its `articleBody`, and the entries of a live blog. */
export function readBody(node: unknown, context: Context): Block[] {
  const text = listOf(field(node, 'articleBody')).filter((part) => typeof part === 'string');
  return [
    ...text.flatMap((part) => toBlocks(part, context)),
    ...listOf(field(node, 'liveBlogUpdate')).flatMap((update, index) =>
      readUpdate(context.graph.resolve(update), index, context),
    ),
  ];
}

/** Plain text has a paragraph a line; some papers write HTML instead. */
function toBlocks(text: string, { options, issues }: Context): Block[] {
  if (blockTag.test(text)) {
    const { blocks, issues: found } = blocksFromHtml(text, options);
    issues.addAll(found);
    return blocks;
  }
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .map(decodeText)
    .filter(Boolean)
    .map((paragraph) => ({ type: 'paragraph', text: paragraph }));
}

function readUpdate(update: unknown, index: number, context: Context): Block[] {
  const { timeZone } = context.options;
  const headline = textOf(field(update, 'headline'));
  const date = readLooseDate(textOf(field(update, 'datePublished')), { timeZone });
  const blocks = toBlocks(textAt(update, 'articleBody'), context);
  if (!headline && blocks.length === 0) return [];
  if (!date || !parseMoment(date)) {
    return [
      ...(headline ? [{ type: 'heading', level: 2, text: headline } as const] : []),
      ...blocks,
    ];
  }
  const { authors } = readCredits(update, [], context);
  return [
    compact({
      type: 'liveUpdate' as const,
      id: `update-${index + 1}`,
      headline: headline || undefined,
      datePublished: date,
      author: authors.length > 0 ? authors : undefined,
      blocks,
    }),
  ];
}
