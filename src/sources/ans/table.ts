import type { Block, BlockOf, TableCell, TableRow } from '../../model/blocks';
import type { RichText } from '../../model/text';
import { plainText } from '../../model/plainText';
import { joinLines } from '../html/inlineRun';
import { compact } from '../result';
import { listAt, textAt } from '../untrusted';
import type { Reading } from './reading';

const mostCells = 20_000;

/** `table`: a header of cells and rows of cells; older ones wrap rows and cells in objects. */
export function readTable(element: unknown, reading: Reading, path: string): Block[] {
  let cells = 0;
  const readRow = (row: unknown, header: boolean): TableRow =>
    cellsOf(row).flatMap((cell): TableCell[] => {
      cells += 1;
      if (cells > mostCells) return [];
      return [compact<TableCell>({ text: readCell(cell, reading), header: header || undefined })];
    });
  const head = readRow(listAt(element, 'header'), true);
  const body = listAt(element, 'rows')
    .map((row) => readRow(row, false))
    .filter((row) => row.length > 0);
  if (cells > mostCells) {
    reading.issues.report(
      'warning',
      'input-cut',
      path,
      `A table has more than ${mostCells} cells: the rest was left out.`,
    );
  }
  if (head.length === 0 && body.length === 0) {
    reading.issues.report('warning', 'content-missing', path, 'A table has no cells.');
    return [];
  }
  const caption = reading.rich(textAt(element, 'caption'));
  return [
    compact<BlockOf<'table'>>({
      type: 'table',
      caption,
      head: head.length > 0 ? [head] : undefined,
      body,
    }),
  ];
}

function cellsOf(row: unknown): readonly unknown[] {
  return Array.isArray(row) ? (row as unknown[]) : listAt(row, 'cells');
}

function readCell(cell: unknown, reading: Reading): RichText {
  const texts = [cell, ...listAt(cell, 'content_elements')]
    .map((part) => reading.rich(typeof part === 'string' ? part : textAt(part, 'content')))
    .filter((text): text is RichText => text !== undefined && plainText(text) !== '');
  return joinLines(texts);
}
