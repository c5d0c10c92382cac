import type { Block, BlockOf, TableRow } from '../../model/blocks';
import type { Picture } from '../../model/picture';
import { compact } from '../result';
import { at, listAt, sizeAt, textAt } from '../untrusted';
import { readPicture } from './pictures';
import { isBlockList, type Reading } from './reading';
import { readAnyText, readPlain } from './text';

type ReadType = (value: unknown, reading: Reading, path: string, depth: number) => Block[];

/** Types that studios commonly add to a text, by the names that plugins and starters give them. */
const types: ReadonlyMap<string, ReadType> = new Map<string, ReadType>([
  ...named(readImage, 'image', 'mainImage', 'figure', 'imageWithCaption'),
  ...named(readGallery, 'gallery', 'imageGallery'),
  ...named(() => [{ type: 'divider' }], 'break', 'divider', 'hr', 'horizontalRule', 'separator'),
  ...named(readCode, 'code', 'codeBlock'),
  ...named(readTable, 'table'),
  ...named(readEmbed, 'embed', 'youtube', 'vimeo', 'twitter', 'tweet', 'instagram', 'iframe'),
  ...named(readEmbed, 'video', 'videoEmbed', 'youtubeEmbed', 'socialEmbed', 'externalEmbed'),
  ...named(readQuote, 'quote', 'blockquote'),
  ...named(readPullquote, 'pullQuote', 'pullquote'),
  ...named(readNote, 'callout', 'note', 'infoBox'),
  ...named(readHtml, 'html', 'rawHtml', 'htmlEmbed'),
]);

function named(read: ReadType, ...names: readonly string[]): [string, ReadType][] {
  return names.map((name) => [name, read]);
}

/** The blocks of one typed value; a type that nobody knows keeps its words and is reported. */
export function readType(value: unknown, reading: Reading, path: string, depth: number): Block[] {
  const type = textAt(value, '_type');
  const read = types.get(type);
  if (read) return read(value, reading, path, depth);

  const blocks = reading.words(value, path, depth);
  reading.issues.report(
    blocks.length > 0 ? 'info' : 'warning',
    type === 'reference' ? 'reference-unresolved' : 'element-unknown',
    path,
    `There is no block for "${type.slice(0, 60)}": ${blocks.length > 0 ? 'its words were kept' : 'it holds no words and was left out'}.`,
  );
  return blocks;
}

function readImage(value: unknown, reading: Reading, path: string): Block[] {
  const picture = readPicture(at(value, 'image') ?? value, reading, path);
  if (!picture) return captionOnly(value, reading, path);
  const caption = picture.caption ?? readAnyText(at(value, 'caption'), reading, `${path}.caption`);
  const alt = picture.alt || readPlain(at(value, 'alt'), reading, `${path}.alt`);
  return [compact<BlockOf<'image'>>({ type: 'image', ...picture, alt, caption })];
}

function captionOnly(value: unknown, reading: Reading, path: string): Block[] {
  const text = readAnyText(at(value, 'caption'), reading, `${path}.caption`);
  return text === undefined ? [] : [{ type: 'paragraph', text }];
}

function readGallery(value: unknown, reading: Reading, path: string): Block[] {
  const pictures = listAt(value, 'images').flatMap((image, index): Picture[] => {
    const picture = readPicture(image, reading, `${path}.images[${index}]`);
    return picture ? [picture] : [];
  });
  if (pictures.length === 0) return captionOnly(value, reading, path);
  const caption = readAnyText(at(value, 'caption'), reading, `${path}.caption`);
  return [compact<BlockOf<'gallery'>>({ type: 'gallery', pictures, caption })];
}

function readCode(value: unknown): Block[] {
  const code = textAt(value, 'code');
  if (!code.trim()) return [];
  const language = textAt(value, 'language') || undefined;
  return [compact<BlockOf<'code'>>({ type: 'code', code, language })];
}

/** Rows of cells; the plugin that makes them has no header, others set `header` or `headerRow`. */
function readTable(value: unknown, reading: Reading, path: string, depth: number): Block[] {
  const rows = listAt(value, 'rows').flatMap((row, rowIndex): TableRow[] => {
    const cells = Array.isArray(row) ? (row as unknown[]) : listAt(row, 'cells');
    if (cells.length === 0 || !reading.take(`${path}.rows[${rowIndex}]`)) return [];
    return [
      cells.map((cell, index) => {
        const content = typeof cell === 'string' || Array.isArray(cell) ? cell : contentOf(cell);
        return {
          text: readAnyText(content, reading, `${path}.rows[${rowIndex}].cells[${index}]`) ?? '',
        };
      }),
    ];
  });
  if (rows.length === 0) return reading.words(value, path, depth);
  const hasHead = Boolean(at(value, 'header') ?? at(value, 'headerRow')) && rows.length > 1;
  const head = rows[0]!.map((cell) => ({ ...cell, header: true }));
  const caption = readAnyText(at(value, 'caption'), reading, `${path}.caption`);
  return [
    compact<BlockOf<'table'>>({
      type: 'table',
      caption,
      head: hasHead ? [head] : undefined,
      body: hasHead ? rows.slice(1) : rows,
    }),
  ];
}

function contentOf(value: unknown): unknown {
  return ['text', 'value', 'content', 'body', 'quote'].map((key) => at(value, key)).find(Boolean);
}

function readEmbed(value: unknown, reading: Reading, path: string, depth: number): Block[] {
  const id = textAt(value, 'id') || textAt(value, 'videoId');
  const isYoutube = textAt(value, '_type').startsWith('youtube') && /^[\w-]{6,20}$/.test(id);
  const address = ['url', 'href', 'src'].map((key) => textAt(value, key)).find(Boolean);
  const url = reading.addresses.link(
    address ?? (isYoutube ? `https://www.youtube.com/watch?v=${id}` : undefined),
  );
  if (!url) {
    const message = 'An embed was left out: it has no address to link to; its words were kept.';
    reading.issues.report('warning', 'media-dropped', path, message);
    return reading.words(value, path, depth);
  }
  return [
    compact<BlockOf<'embed'>>({
      type: 'embed',
      url,
      title: readPlain(at(value, 'title'), reading, `${path}.title`) || undefined,
      caption: readAnyText(at(value, 'caption'), reading, `${path}.caption`),
      width: sizeAt(value, 'width'),
      height: sizeAt(value, 'height'),
    }),
  ];
}

function readQuote(value: unknown, reading: Reading, path: string): Block[] {
  const { text, cite } = readWords(value, reading, path);
  if (text === undefined) return cite === undefined ? [] : [{ type: 'paragraph', text: cite }];
  return [compact<BlockOf<'quote'>>({ type: 'quote', text, cite })];
}

function readPullquote(value: unknown, reading: Reading, path: string): Block[] {
  const { text, cite } = readWords(value, reading, path);
  if (text === undefined) return cite === undefined ? [] : [{ type: 'paragraph', text: cite }];
  return [compact<BlockOf<'pullquote'>>({ type: 'pullquote', text, cite })];
}

function readWords(value: unknown, reading: Reading, path: string) {
  const speaker = ['cite', 'attribution', 'author', 'source', 'name']
    .map((key) => at(value, key))
    .find(Boolean);
  return {
    text: readAnyText(contentOf(value), reading, path),
    cite: readAnyText(
      typeof speaker === 'object' && !Array.isArray(speaker) ? at(speaker, 'name') : speaker,
      reading,
      path,
    ),
  };
}

function readNote(value: unknown, reading: Reading, path: string, depth: number): Block[] {
  const content = contentOf(value);
  const text = readAnyText(content, reading, path);
  const blocks: Block[] = isBlockList(content)
    ? reading.blocks(content, `${path}.content`, depth + 1)
    : text === undefined
      ? []
      : [{ type: 'paragraph', text }];
  const title = readAnyText(at(value, 'title'), reading, `${path}.title`);
  if (blocks.length === 0) return title === undefined ? [] : [{ type: 'paragraph', text: title }];
  return [compact<BlockOf<'note'>>({ type: 'note', title, blocks })];
}

function readHtml(value: unknown, reading: Reading, path: string): Block[] {
  return reading.html(textAt(value, 'html') || textAt(value, 'code'), path);
}
