import { ssrOf, targets } from './targets.mjs';

/** Every target beside its figure. Ratios are to plain React elements with constant CSS, in the same run. */
export function targetTable(results) {
  const rows = Object.entries(targets).map(([name, { of, must, goal, isMet, sign }]) => {
    const value = of(results);
    const verdict = value === undefined ? 'not measured' : isMet(value) ? 'met' : 'missed';
    return [name, written(value), `${sign} ${must}`, `${sign} ${goal}`, verdict];
  });
  return table(['measure', 'figure', 'must', 'goal', ''], rows);
}

/** What a site imports, by the two builds. */
export function sizeTable({ sizes }) {
  const names = [
    'Byline and PublishedDate',
    'ArticleHeader',
    'ArticleHeader, ArticleBody, MostRead',
  ];
  const of = (name) => written(sizes[name] && sizes[name] / 1000);
  return table(
    ['what a site imports', '`newsprint/static`', '`newsprint`'],
    [
      ...names.map((name) => [name, of(`newsprint/static: ${name}`), of(`newsprint: ${name}`)]),
      ['`newsprint/styles.css`, all that there is', of('newsprint/styles.css'), '–'],
    ],
  );
}

/** All systems of a run, side by side. */
export function systemTable({ ssr = {}, bundle, bytes, import: imports, install }) {
  const limit = 'limit-react';
  const rows = Object.keys(ssr)
    .toSorted((a, b) => ssrOf(b, { ssr }) - ssrOf(a, { ssr }))
    .map((name) => [
      name,
      ...['W1', 'W2', 'W3'].map((work) => written(ssr[name][work].ratio)),
      written(ssrOf(name, { ssr })),
      written(bundle?.[name]?.ByDate && bundle[name].ByDate.br / 1000),
      written(bytes?.[name] && bytes[name].br / bytes[limit].br),
      written(imports?.[name] && imports[name] / imports[limit]),
      written(install?.[name] && install[name].bytes / 1e6),
    ]);
  const columns = ['system', 'header', 'list', 'article', 'mean', 'kB', 'bytes', 'import', 'MB'];
  return table(columns, rows);
}

function written(value) {
  if (value === undefined || Number.isNaN(value)) return '–';
  return value === 0 ? '0' : value.toPrecision(value < 0.1 ? 1 : value < 100 ? 2 : 3);
}

function table(head, rows) {
  const widths = head.map((_, at) => Math.max(3, ...[head, ...rows].map((row) => row[at].length)));
  const line = (cells) =>
    `| ${cells.map((cell, at) => (at ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
