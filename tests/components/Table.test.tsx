import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Table } from '../../src/components/Table/Table';
import type { TableCell } from '../../src/model/blocks';

const header = (text: string, scope?: TableCell['scope']): TableCell => ({
  text,
  header: true,
  scope,
});

describe('<Table />', () => {
  it('says what each header cell names', () => {
    render(
      <Table
        table={{
          head: [[header('Harbour', 'colgroup'), header('Boats')]],
          body: [
            [header('Monday'), { text: '4' }],
            [header('Autumn'), header('Boats later')],
            [header('Tuesday', 'rowgroup'), header('high tide'), { text: '9' }],
          ],
          foot: [[header('All'), { text: '13' }]],
        }}
      />,
    );
    const scopeOf = (name: string) => screen.getByText(name).closest('th')?.getAttribute('scope');
    expect(scopeOf('Harbour')).toBe('colgroup');
    expect(scopeOf('Boats')).toBe('col');
    expect(scopeOf('Monday')).toBe('row');
    expect(scopeOf('Tuesday')).toBe('rowgroup');
    expect(scopeOf('All')).toBe('row');
    expect(scopeOf('high tide')).toBeNull();
    // A row of headers names the columns below it: browsers find that by themselves.
    expect(scopeOf('Autumn')).toBeNull();
    expect(screen.getByRole('rowheader', { name: 'Monday' })).toBeVisible();
  });
});
