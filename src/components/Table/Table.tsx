import type { ComponentPropsWithRef } from 'react';
import { body as en } from '../../i18n/english/body';
import type { Locale } from '../../i18n/Locale';
import type { BodyMessages } from '../../i18n/messages';
import type { BlockTypes, TableCell, TableRow } from '../../model/blocks';
import { plainText } from '../../model/plainText';
import type { WithComponents } from '../components';
import { RichText } from '../RichText/RichText';
import { Root } from './Table.styles';

export interface TableProps extends Omit<ComponentPropsWithRef<'div'>, 'children'>, WithComponents {
  table: BlockTypes['table'];
  /** @default en */
  locale?: Locale<BodyMessages> | undefined;
}

/**
 * Rows and columns with their header cells. Renders a `<div>` that scrolls where the table is too wide, can be
 * reached by keyboard and is named by the caption; nothing without rows. A header cell names what its `scope` says,
 * else its column in the head, its row where it begins one.
 */
export function Table({ table, locale = en, components, ...rootProps }: TableProps) {
  const { caption, head = [], body, foot = [] } = table;
  if (head.length + body.length + foot.length === 0) return null;

  const name = plainText(caption).trim() || locale.messages.table;
  return (
    // A region that scrolls must be reachable by those who have no mouse.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <Root role="region" tabIndex={0} aria-label={name} {...rootProps}>
      <table part="table-table">
        {caption?.length ? (
          <caption part="table-caption">
            <RichText text={caption} owner="table" components={components} />
          </caption>
        ) : null}
        {head.length > 0 && (
          <thead part="table-head">
            <Rows rows={head} isHead components={components} />
          </thead>
        )}
        {body.length > 0 && (
          <tbody>
            <Rows rows={body} components={components} />
          </tbody>
        )}
        {foot.length > 0 && (
          <tfoot>
            <Rows rows={foot} components={components} />
          </tfoot>
        )}
      </table>
    </Root>
  );
}

interface RowsProps extends WithComponents {
  rows: readonly TableRow[];
  isHead?: boolean;
}

function Rows({ rows, isHead, components }: RowsProps) {
  return rows.map((cells, row) => (
    <tr key={row}>
      {cells.map((cell, column) => (
        <Cell
          key={column}
          cell={cell}
          scope={isHead ? 'col' : column === 0 && hasData(cells) ? 'row' : undefined}
          components={components}
        />
      ))}
    </tr>
  ));
}

/** A row of nothing but headers, in the middle of a table, names the columns below it: browsers know that. */
function hasData(cells: TableRow): boolean {
  return cells.some(({ header }) => !header);
}

interface CellProps extends WithComponents {
  cell: TableCell;
  scope: TableCell['scope'];
}

function Cell({ cell, scope, components }: CellProps) {
  const Element = cell.header ? 'th' : 'td';
  return (
    <Element
      part="table-cell"
      scope={cell.header ? (cell.scope ?? scope) : undefined}
      colSpan={cell.columnSpan}
      rowSpan={cell.rowSpan}
    >
      <RichText text={cell.text} owner="table" components={components} />
    </Element>
  );
}
