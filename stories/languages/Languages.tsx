import type { ReactNode } from 'react';
import type { Locale } from '../../src/i18n/Locale';
import { tokens } from '../../src/theme/tokens';

interface Props {
  columns: readonly string[];
  rows: readonly { locale: Locale; cells: readonly ReactNode[] }[];
}

const cell = { padding: '0.5rem 0.75rem', verticalAlign: 'top', textAlign: 'start' } as const;

/** A table with a row for each language, each cell in the language's own direction. */
export function Languages({ columns, rows }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div role="region" aria-label="Languages" tabIndex={0} style={{ overflowX: 'auto' }} dir="ltr">
      <table style={{ borderCollapse: 'collapse', inlineSize: '100%' }}>
        <thead>
          <tr style={{ font: `600 0.8125rem/1.6 ${tokens.font.sans}` }}>
            {['Language', ...columns].map((column) => (
              <th key={column} scope="col" style={cell}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ locale, cells }) => (
            <tr key={locale.tag} style={{ borderBlockStart: `1px solid ${tokens.color.rule}` }}>
              <th scope="row" style={{ ...cell, font: `0.8125rem/1.6 ${tokens.font.mono}` }}>
                {locale.tag}
              </th>
              {cells.map((content, index) => (
                <td key={index} lang={locale.tag} dir={locale.direction} style={cell}>
                  {content}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
