// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { blocksFromHtml } from '../../src/sources/html/blocksFromHtml';
import { wordsOfBlocks } from '../corpora/words';

const repeat = (text: string, count: number) => text.repeat(count);

/** Input that makes careless code slow, or overflows its call stack; each keeps its words or says what was cut. */
const hostile: readonly [what: string, html: string, codes: string, words: number][] = [
  ['10,000 nested div', `${repeat('<div>', 10_000)}end`, 'depth-cut', 1],
  ['3,000 nested b', `${repeat('<b>', 3_000)}end`, 'depth-cut', 1],
  ['50,000 unclosed p', repeat('<p>word', 50_000), '', 50_000],
  ['1 MB of text', repeat('word ', 200_000), '', 200_000],
  ['1 MB without a space', repeat('w', 1_000_000), '', 1],
  ['10,000 nested lists', repeat('<ul><li>word ', 10_000), 'depth-cut', 10_000],
  ['10,000 nested quotations', repeat('<blockquote>word ', 10_000), 'depth-cut', 10_000],
  ['2,000 misnested links', `${repeat('<a href=x><b></a>', 2_000)}end`, 'depth-cut', 1],
  [
    'formatting that multiplies',
    Array.from({ length: 1_000 }, (_, n) => `<p><font n=${n}>`).join(''),
    'input-cut',
    0,
  ],
  [
    'lists in a list without items',
    `<ul><li>word</li>${repeat('<ul><li>word</ul>', 20_000)}`,
    '',
    20_001,
  ],
  [
    'a cell of 80,000 elements',
    `<table><tr><td>${repeat('<i></i>', 40_000)}${repeat('<p>', 40_000)}`,
    '',
    0,
  ],
  ['text in 90,000 pieces', repeat('w<!---->', 90_000), '', 1],
  ['100,000 brackets', repeat('[gallery ', 100_000), '', 100_000],
  [
    '10,000 nested details',
    repeat('<details><summary>word</summary>', 10_000),
    'depth-cut',
    10_000,
  ],
  [
    '10,000 nested groups',
    repeat('<div class="wp-block-group">word ', 10_000),
    'depth-cut',
    10_000,
  ],
  ['10,000 nested tables', repeat('<table><tr><th>word<td>', 10_000), 'depth-cut', 10_000],
  ['10,000 tables that arrange', repeat('<table><tr><td>word<td>', 10_000), 'depth-cut', 10_000],
  ['5,000 nested posts', repeat('<blockquote class="fb-post">word ', 5_000), 'depth-cut', 5_000],
  ['a table of 30,000 cells', `<table>${repeat('<tr><td>word<td>word', 15_000)}`, '', 30_000],
  ['40,000 pictures', `<div class="wp-block-gallery">${repeat('<img src=a>', 40_000)}`, '', 0],
  ['40,000 languages', repeat('<i lang=en><b lang=fr>word </b></i>', 40_000), '', 40_000],
  [
    '100,000 captions that begin',
    `${repeat('[caption]', 100_000)}[/caption]`,
    'shortcode-stripped,issues-unlisted',
    0,
  ],
  [
    '100,000 captions that end',
    `${repeat('[/caption]', 100_000)}[caption]`,
    'shortcode-stripped,issues-unlisted',
    0,
  ],
  ['50,000 ends of code', `[embed]a[/embed]${repeat('<code>', 90_000)}`, 'depth-cut', 1],
  [
    '30,000 footnotes',
    `<ol>${repeat('<li id="fn1">word <a href="#fn1">1</a>', 30_000)}</ol>${repeat('<a href="#fn1">1 </a>', 30_000)}`,
    '',
    90_000,
  ],
  [
    'a list of 45,000 comments and as many marks of its note',
    `<ol>${repeat('<!---->', 45_000)}<li id="fn1">word</ol>${repeat('<a href="#fn1">1 </a>', 45_000)}`,
    '',
    45_001,
  ],
  [
    '1 MB of classes, asked for by 40,000 marks of a note',
    `<ol class="${repeat('w', 1_000_000)}"><li id="fn1">word</ol>${repeat('<a href="#fn1">1 </a>', 40_000)}`,
    '',
    40_001,
  ],
  [
    '1 MB of classes, asked for by 40,000 dividers',
    `<div class="${repeat('f', 1_000_000)}">word${repeat('<hr>', 40_000)}`,
    '',
    1,
  ],
  [
    '1 MB of classes, asked for by 10,000 frames',
    `<div class="${repeat('w', 1_000_000)}">word${repeat('<iframe src=https://youtu.be/a></iframe>', 10_000)}`,
    '',
    1,
  ],
  ['a million lines', `<pre>${repeat('\n', 1_000_000)}end`, '', 1],
];

/**
 * Of this process alone, so that a busy machine does not count; all its threads, so the limit leaves room for the
 * collection of garbage. Work that grows with the square of its input takes ten times as long.
 */
const secondsOfWork = (since: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

describe('hostile HTML', () => {
  it.each(hostile)('%s is read in time', (_, html, codes, words) => {
    const start = process.cpuUsage();
    const { blocks, issues } = blocksFromHtml(html);
    expect(secondsOfWork(start)).toBeLessThan(2);
    expect(wordsOfBlocks(blocks)).toHaveLength(words);
    expect([...new Set(issues.map(({ code }) => code))].join()).toBe(codes);
  });

  it('never nests blocks deeper than whoever renders them can follow', () => {
    const { blocks } = blocksFromHtml(repeat('<blockquote>word<ol><li>', 5_000));
    expect(() => JSON.stringify(blocks)).not.toThrow();
    expect(JSON.stringify(blocks).match(/"blocks"/g)!.length).toBeLessThan(100);
  });
});

describe('limits', () => {
  it('cuts after so many bytes, never in a character', () => {
    const { blocks, issues } = blocksFromHtml('ağğğ', { limits: { bytes: 4 } });
    expect(blocks).toEqual([{ type: 'paragraph', text: 'ağ' }]);
    expect(issues).toMatchObject([{ code: 'input-cut', severity: 'warning' }]);
    expect(issues[0]!.message).toContain('2 characters');
  });

  it('cuts after so many elements', () => {
    const { blocks, issues } = blocksFromHtml('<p>a</p><p>b</p><p>c</p>', { limits: { nodes: 2 } });
    expect(wordsOfBlocks(blocks)).toEqual(['a', 'b']);
    expect(issues).toMatchObject([{ code: 'input-cut' }]);
  });

  it('unwraps below a depth and keeps the words', () => {
    const { blocks, issues } = blocksFromHtml('<div><p>a <b>b</b><h2>c</h2></p></div>', {
      limits: { depth: 1 },
    });
    expect(blocks).toEqual(['a b', 'c'].map((text) => ({ type: 'paragraph', text })));
    expect(issues).toMatchObject([{ code: 'depth-cut' }]);
  });

  it('lists an issue that comes without end fifty times, then counts', () => {
    const { issues } = blocksFromHtml(repeat('<a href="x:y">z</a>', 60));
    expect(issues).toHaveLength(51);
    expect(issues.at(-1)).toMatchObject({ code: 'issues-unlisted' });
    expect(issues.at(-1)!.message).toContain('10 more');
  });
});
