// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { NewsArticle } from '../../src/model/article';
import { fromText } from '../../src/sources/text';

const first = 'The bell of Vikholm rang at noon, though no hand had touched the rope.';
const second = '“It is the wind,” said the warden.';
const body = `${first}\n\n${second}`;
const headline = 'The bell that nobody rang';

const heads: readonly [lines: string, expected: Partial<NewsArticle>][] = [
  [`VILLAGES\n\n${headline}`, { section: { name: 'VILLAGES' }, headline }],
  [`Villages\n\n${headline}`, { section: { name: 'Villages' }, headline }],
  [headline, { headline }],
  [`${headline}\nBy Ida Brekke`, { headline, author: [{ name: 'Ida Brekke' }] }],
  [
    `${headline}\nPublished\non\nMay 16, 2023\nBy\nIda Brekke`,
    { datePublished: '2023-05-16', author: [{ name: 'Ida Brekke' }] },
  ],
  [`${headline}\nPublished\n3 years ago\non\nMay 16, 2023`, { datePublished: '2023-05-16' }],
  [
    `${headline}\nBy Ida Brekke | 16 May 2023, 6:15 pm`,
    { author: [{ name: 'Ida Brekke' }], datePublished: '2023-05-16T16:15:00Z' },
  ],
  [
    `${headline}\nPublished 16 May 2023 Updated 17 May 2023`,
    { datePublished: '2023-05-16', dateModified: '2023-05-17' },
  ],
  [`${headline}\nUpdated\n2023-05-17T08:00:00+02:00`, { dateModified: '2023-05-17T06:00:00Z' }],
  [
    `${headline}\nThe warden blames the wind, and not for the first time.\nBy Ida Brekke`,
    { standfirst: 'The warden blames the wind, and not for the first time.' },
  ],
  [
    'DÜNYA\nKimsenin çalmadığı çan\nHaber: Ayşe Yılmaz ve Can Öz\n16 Mayıs 2023 Salı',
    {
      section: { name: 'DÜNYA' },
      author: [
        { name: 'Ayşe Yılmaz', role: 'reporter' },
        { name: 'Can Öz', role: 'reporter' },
      ],
      datePublished: '2023-05-16',
    },
  ],
  [
    'سياسة\nالجرس الذي لم يقرعه أحد\nبقلم إيناس عدنان و سارة حسن\nنُشر في ١٦ مايو ٢٠٢٣',
    {
      section: { name: 'سياسة' },
      author: [{ name: 'إيناس عدنان' }, { name: 'سارة حسن' }],
      datePublished: '2023-05-16',
    },
  ],
];

const ends: readonly [
  what: string,
  lines: string,
  body: readonly string[],
  furniture: readonly string[],
][] = [
  [
    'empty boxes',
    `${body}\n\nMOST READ\n\nExit mobile version`,
    [first, second],
    ['MOST READ', 'Exit mobile version'],
  ],
  [
    'a box with stories',
    `${body}\nMost read\n1. A bridge too long\nShould ferries fly?\nExit mobile version`,
    [first, second],
    ['Most read', '1. A bridge too long', 'Should ferries fly?', 'Exit mobile version'],
  ],
  [
    'text after a box',
    `${first}\nMOST READ\nA bridge too long\n${second}\nThe rope\n${first}\nA last teaser`,
    [first, second, '## The rope', first],
    ['MOST READ', 'A bridge too long', 'A last teaser'],
  ],
  [
    'links at the end',
    `${body}\nRelated Topics:\nBells\nUp Next\nA bridge too long\nDon’t Miss\nShould ferries fly?`,
    [first, second],
    [
      'Related Topics:',
      'Bells',
      'Up Next',
      'A bridge too long',
      'Don’t Miss',
      'Should ferries fly?',
    ],
  ],
  [
    'advertisements between',
    `${first}\nADVERTISEMENT\n${second}\nContinue Reading`,
    [first, second],
    ['ADVERTISEMENT', 'Continue Reading'],
  ],
  [
    'boxes of other languages',
    `${body}\nEn çok okunanlar\nKöprü uzun\nالأكثر قراءة`,
    [first, second],
    ['En çok okunanlar', 'Köprü uzun', 'الأكثر قراءة'],
  ],
  [
    'words of a box within a sentence',
    `${first}\nThe most read book is short.`,
    [first, 'The most read book is short.'],
    [],
  ],
  [
    'a subhead',
    `${first}\nWho holds the rope\n${second}`,
    [first, '## Who holds the rope', second],
    [],
  ],
  [
    'short lines that are no subheads',
    `${first}\n“The wind”\n${second}\nWhat now?\n${first}`,
    [first, '“The wind”', second, 'What now?', first],
    [],
  ],
  [
    'a subhead beside an advertisement',
    `${first}\nWho holds the rope\nAdvertisement\n${second}`,
    [first, '## Who holds the rope', second],
    ['Advertisement'],
  ],
  ['a pause', `${first}\n* * *\n${second}`, [first, '---', second], []],
];

const written = ({ body: blocks }: NewsArticle) =>
  blocks.map((block) => {
    if (block.type === 'heading') return `## ${String(block.text)}`;
    return block.type === 'paragraph' ? block.text : '---';
  });

describe('fromText', () => {
  it.each(heads)('reads the head %j', (lines, expected) => {
    const { article } = fromText(`${lines}\n\n${body}`, { timeZone: 'Europe/Oslo' });
    expect(article).toMatchObject(expected);
    expect(written(article!)).toEqual([first, second]);
  });

  it.each(ends)('tells the text from %s', (_, lines, expected, furniture) => {
    const { article, issues } = fromText(`${headline}\n\n${lines}`);
    expect(written(article!)).toEqual(expected);
    const quoted = issues.filter(({ code }) => code === 'furniture');
    expect(quoted.map(({ message }) => /^"(.*)" belongs/.exec(message)?.[1])).toEqual(furniture);
  });

  it.each([
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['old Mac line ends', (text: string) => text.replaceAll('\n', '\r')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['no empty lines', (text: string) => text.replaceAll('\n\n', '\n')],
    ['space around lines', (text: string) => text.replaceAll('\n', ' \t\n\u00a0 ')],
  ])('reads the same with %s', (_, change) => {
    const text = `VILLAGES\n\n${headline}\n\nBy Ida Brekke\n\n${body}`;
    expect(fromText(change(text)).article).toEqual(fromText(text).article);
  });

  it('says what is missing, and where lines stood', () => {
    const { issues } = fromText(`${headline}\n\nPublished\n\n${body}`);
    expect(issues).toMatchObject([
      { code: 'furniture', severity: 'info', path: 'line 3' },
      { code: 'date-missing', severity: 'warning' },
      { code: 'author-missing', severity: 'warning' },
    ]);
  });

  it('reads one line as a headline', () => {
    const { article, issues } = fromText(headline);
    expect(article).toStrictEqual({ headline, author: [], body: [] });
    expect(issues.map(({ code }) => code)).toContain('body-empty');
  });

  it('quotes every line it takes out, however many', () => {
    const teasers = Array.from({ length: 80 }, (_, index) => `Teaser ${index}`);
    const { issues } = fromText(`${headline}\n${body}\nMOST READ\n${teasers.join('\n')}`);
    expect(issues.filter(({ code }) => code === 'furniture')).toHaveLength(81);
  });

  it.each(['', ' \n\t\n', '\ufeff'])('answers the empty text %j with an error', (text) => {
    const { article, issues } = fromText(text);
    expect(article).toBeUndefined();
    expect(issues).toMatchObject([{ code: 'input-empty', severity: 'error' }]);
  });

  it.each([undefined, null, 7, {}])('answers %j with an error', (value) => {
    expect(fromText(value as unknown as string).issues).toMatchObject([
      { code: 'input-invalid', severity: 'error' },
    ]);
  });

  it('cuts what is too long', () => {
    const { article, issues } = fromText(`${headline}\n${first}`, { limits: { bytes: 40 } });
    expect(article?.body).toEqual([{ type: 'paragraph', text: 'The bell of Vi' }]);
    expect(issues.map(({ code }) => code)).toContain('input-cut');
  });
});
