import type { Block, BlockOf, TableCell } from '../../model/blocks';
import type { RichText } from '../../model/text';
import { compact } from '../result';
import { attribute, childElements, isElement, parentOf, parentTag } from './attributes';
import { boundary } from './boundaries';
import type { Container } from './containers';
import { isPresentational } from './elements';
import type { HtmlElement } from './parse';
import type { Leave, Walk } from './walk';

/** A table while it is read. */
export interface TableDraft {
  caption?: RichText | undefined;
  readonly head: TableCell[][];
  readonly body: TableCell[][];
  readonly foot: TableCell[][];
  /** The row that the next cell belongs to. */
  row?: TableCell[] | undefined;
}

/** As browsers bound `colspan`; a hostile `rowspan` is bounded alike. */
const widestSpan = 1_000;

/** `table`: rows and columns, or its content where it only arranges that. */
export function table(walk: Walk, element: HtmlElement): Leave {
  if (walk.isFlat || isLayout(element)) return boundary(walk);

  const leave = walk.contain('table', (container) => {
    for (const block of readTable(container)) walk.place(block);
  });
  walk.container.table = { head: [], body: [], foot: [] };
  return leave;
}

/** Its pictures and players stand after a table; a table without a word is nothing else. */
function readTable({ table: draft, blocks }: Container): Block[] {
  const { caption, head, body, foot } = draft!;
  const [first] = body;
  if (head.length === 0 && body.length > 1 && first?.every(({ header }) => header)) {
    head.push(first);
    body.shift();
  }
  const hasText = [head, body, foot].flat(2).some(({ text }) => text !== '');
  if (!hasText) return caption ? [{ type: 'paragraph', text: caption }, ...blocks] : blocks;

  const rows = compact<BlockOf<'table'>>({
    type: 'table',
    caption,
    head: head.length > 0 ? head : undefined,
    body,
    foot: foot.length > 0 ? foot : undefined,
  });
  return [rows, ...blocks];
}

/** `caption` of a table. */
export function tableCaption(walk: Walk): Leave {
  const { table: draft } = walk.container;
  if (walk.isFlat || !draft || draft.caption !== undefined) return boundary(walk);

  const end = walk.openText(' ');
  return () => {
    draft.caption = end();
  };
}

const sections: Readonly<Record<string, 'head' | 'foot'>> = { thead: 'head', tfoot: 'foot' };

/** `tr`. */
export function row(walk: Walk, element: HtmlElement): Leave {
  const { table: draft } = walk.container;
  if (walk.isFlat || !draft) return boundary(walk);

  const cells: TableCell[] = [];
  draft.row = cells;
  return () => {
    draft.row = undefined;
    if (cells.length > 0) draft[sections[parentTag(element)] ?? 'body'].push(cells);
  };
}

/** `td` and `th`: one text. */
export function cell(walk: Walk, element: HtmlElement): Leave {
  const cells = walk.container.table?.row;
  if (walk.isFlat) {
    walk.run.separate(' ');
    return undefined;
  }
  if (!cells) return boundary(walk);

  const end = walk.openText('\n');
  return () => {
    const text = end() ?? '';
    const header = isHeader(element, text) || undefined;
    cells.push(
      compact<TableCell>({
        text,
        header,
        scope: header && readScope(element),
        columnSpan: readSpan(element, 'colspan'),
        rowSpan: readSpan(element, 'rowspan'),
      }),
    );
  };
}

function isHeader(element: HtmlElement, text: RichText): boolean {
  if (element.tagName === 'th' || attribute(element, 'scope') !== undefined) return true;
  const line = parentOf(element);
  return text !== '' && line !== undefined && parentTag(line) === 'thead';
}

const scopes = ['col', 'row', 'colgroup', 'rowgroup'] as const;

function readScope(element: HtmlElement): TableCell['scope'] {
  const scope = attribute(element, 'scope')?.trim().toLowerCase();
  return scopes.find((candidate) => candidate === scope);
}

function readSpan(element: HtmlElement, name: string): number | undefined {
  const span = Number.parseInt(attribute(element, name) ?? '', 10);
  return span > 1 ? Math.min(span, widestSpan) : undefined;
}

const headers: ReadonlySet<string> = new Set(['caption', 'th', 'thead']);

/** What a cell cannot hold, so that a table without headers that holds it is no table of data. */
const rich: ReadonlySet<string> = new Set(
  'article blockquote dl figure h1 h2 h3 h4 h5 h6 iframe ol pre section table ul video'.split(' '),
);

/** Whether a table only arranges its content on the page. */
function isLayout(element: HtmlElement): boolean {
  if (isPresentational(element)) return true;
  const rows = childElements(element).flatMap((part) =>
    part.tagName === 'tr' ? [part] : childElements(part).filter(({ tagName }) => tagName === 'tr'),
  );
  const cells = rows.flatMap(childElements);
  if (cells.length <= 1) return true;

  const hasHeaders = [...childElements(element), ...cells].some(({ tagName }) =>
    headers.has(tagName),
  );
  return !hasHeaders && holdsRich(cells);
}

/** Ends at the first it finds, so that tables inside tables are not read again and again. */
function holdsRich(cells: readonly HtmlElement[]): boolean {
  const pending = [...cells];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (rich.has(next.tagName)) return true;
    for (const child of next.childNodes) if (isElement(child)) pending.push(child);
  }
  return false;
}
