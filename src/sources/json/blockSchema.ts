import type { BlockTypes } from '../../model/blocks';
import type { ImageRole, Picture } from '../../model/picture';
import {
  block,
  choice,
  date,
  fileUrl,
  flag,
  integer,
  list,
  object,
  required,
  richText,
  size,
  srcSet,
  text,
  url,
  type FieldsOf,
} from './shapes';

export const pictureFields = {
  url: required(fileUrl),
  alt: required(text),
  width: size,
  height: size,
  srcSet,
  sizes: text,
  caption: richText,
  credit: text,
} satisfies FieldsOf<Picture>;

const recording = {
  url: required(fileUrl),
  encodingFormat: text,
  title: text,
  caption: richText,
  credit: text,
  transcriptUrl: url,
};

const roles = {
  ...{ inline: true, wide: true, full: true, half: true, thumbnail: true },
} as const satisfies Record<ImageRole, true>;
const row = list(object('TableCell'));

/** Every type of block and its fields: one that the model gets and this does not have fails to compile. */
export const blockFields = {
  paragraph: { text: required(richText), dropCap: flag },
  heading: {
    level: required({ kind: 'choice', of: [2, 3, 4] }),
    text: required(richText),
    id: text,
  },
  list: { ordered: flag, start: integer, items: required(list(object('FlowContent'))) },
  quote: { text: richText, blocks: list(block), cite: richText, url },
  pullquote: { text: required(richText), cite: richText },
  image: { ...pictureFields, role: choice(roles), href: url },
  gallery: { pictures: required(list(object('Picture'))), caption: richText },
  video: {
    ...recording,
    poster: fileUrl,
    width: size,
    height: size,
    tracks: list(object('TextTrack')),
  },
  audio: recording,
  embed: {
    url: required(url),
    title: text,
    text: richText,
    caption: richText,
    width: size,
    height: size,
  },
  table: { caption: richText, head: list(row), body: required(list(row)), foot: list(row) },
  code: { code: required(text), language: text },
  preformatted: { text: required(richText) },
  divider: {},
  details: { summary: required(richText), blocks: required(list(block)), open: flag },
  note: { title: richText, blocks: required(list(block)) },
  correction: {
    text: required(richText),
    kind: choice({ correction: true, clarification: true }),
    date,
  },
  related: { title: text, items: required(list(object('MostReadItem'))) },
  keyPoints: { title: text, items: required(list(richText)) },
  liveUpdate: {
    id: required(text),
    headline: text,
    datePublished: required(date),
    author: list(object('Author')),
    isKeyEvent: flag,
    isPinned: flag,
    blocks: required(list(block)),
  },
  advertisement: { slot: required(text), width: size, height: size },
  footnotes: { items: required(list(object('Footnote'))) },
  group: { blocks: required(list(block)), layout: choice({ stack: true, columns: true }) },
} satisfies { [Type in keyof BlockTypes]: FieldsOf<BlockTypes[Type]> };
