import { declarations, type Theme } from './theme';

/** What a script needs that Latin does not: a theme that holds where one of its languages is written. */
interface Script {
  languages: readonly string[];
  theme: Theme;
}

interface Leading {
  body: number;
  standfirst: number;
  headline: number;
  /** Subheads and pull quotes. */
  heading: number;
  small: number;
}

function leading({ body, standfirst, headline, heading, small }: Leading): Theme[string] {
  return {
    body: `${body}`,
    standfirst: `${standfirst}`,
    headline: `${headline}`,
    headlineLarge: `${headline}`,
    heading: `${heading}`,
    pullquote: `${heading}`,
    item: `${(heading + small) / 2}`,
    small: `${small}`,
    label: `${Math.min(small, 1.5)}`,
  };
}

/** Factors on the sizes of body and headline. */
function size(body: number, headline: number): Theme[string] {
  return { body: `${body}`, headline: `${headline}` };
}

function fonts(serif: string, sans: string): Theme[string] {
  return { serif: `${serif}, serif`, sans: `${sans}, sans-serif`, sizeAdjust: 'none' };
}

/** Letters are joined, hang from a line or fill a square: no capitals, no slant, no letter-spacing. */
const upright = {
  tracking: { headline: '0', headlineLarge: '0', heading: '0', pullquote: '0', label: '0' },
  style: { slant: 'normal', stress: '600', case: 'none', hang: '0' },
};

const naskh = fonts(
  '"Noto Naskh Arabic", "Geeza Pro", "Segoe UI", "Times New Roman"',
  '"SF Arabic", "Noto Sans Arabic", "Segoe UI", "Geeza Pro", Tahoma, Arial',
);

/** One list for all: a font that lacks a script is passed over. The sans of Windows stands in for serifs it lacks. */
const indic = fonts(
  '"Noto Serif Devanagari", "Noto Serif Bengali", "Noto Serif Gujarati", "Noto Serif Gurmukhi", "Noto Serif Oriya", "Noto Serif Tamil", "Noto Serif Telugu", "Noto Serif Kannada", "Noto Serif Malayalam", "Noto Serif Sinhala", "ITF Devanagari", "Kohinoor Devanagari", "Kohinoor Bangla", "Nirmala UI"',
  '"Kohinoor Devanagari", "Kohinoor Bangla", "Noto Sans Devanagari", "Noto Sans Bengali", "Noto Sans Gujarati", "Noto Sans Gurmukhi", "Noto Sans Oriya", "Noto Sans Tamil", "Noto Sans Telugu", "Noto Sans Kannada", "Noto Sans Malayalam", "Noto Sans Sinhala", "Nirmala UI"',
);

const southEastAsian = fonts(
  '"Noto Serif Thai", "Noto Serif Lao", "Noto Serif Khmer", "Noto Serif Myanmar", Thonburi, "Lao MN", "Khmer MN", "Myanmar MN", "Leelawadee UI", "Myanmar Text"',
  '"Noto Sans Thai", "Noto Sans Lao", "Noto Sans Khmer", "Noto Sans Myanmar", Thonburi, "Lao MN", "Khmer MN", "Myanmar MN", "Leelawadee UI", "Myanmar Text"',
);

/** 38 characters of a square each: WCAG asks for 40 at most. */
const square = {
  script: size(0.95, 0.92),
  leading: leading({ body: 1.8, standfirst: 1.6, headline: 1.32, heading: 1.45, small: 1.6 }),
  layout: { measure: '36em' },
  ...upright,
};

/**
 * Sizes, line heights and fonts by script. The proportions are those of BBC GEL's type scales for each script, the
 * fonts those that systems bring.
 */
const scripts: readonly Script[] = [
  {
    languages: ['ar', 'fa', 'ckb', 'ps', 'sd'],
    theme: {
      script: size(1.14, 0.92),
      leading: leading({ body: 1.85, standfirst: 1.75, headline: 1.38, heading: 1.45, small: 1.7 }),
      font: naskh,
      layout: { measure: '27em' },
      ...upright,
    },
  },
  {
    languages: ['ur'],
    theme: {
      script: size(1.16, 0.86),
      leading: leading({ body: 2.3, standfirst: 2.1, headline: 1.75, heading: 1.9, small: 1.8 }),
      font: {
        ...naskh,
        serif:
          '"Noto Nastaliq Urdu", "Urdu Typesetting", "Jameel Noori Nastaleeq", "Noto Naskh Arabic", "Segoe UI", serif',
      },
      layout: { measure: '27em' },
      ...upright,
    },
  },
  {
    languages: ['he', 'yi'],
    theme: {
      script: size(1.06, 0.98),
      leading: leading({ body: 1.6, standfirst: 1.45, headline: 1.15, heading: 1.25, small: 1.5 }),
      font: fonts(
        '"Noto Serif Hebrew", "New Peninim MT", FrankRuehl, David, "Times New Roman"',
        '"Arial Hebrew", "Noto Sans Hebrew", "Segoe UI", Arial',
      ),
      ...upright,
    },
  },
  {
    languages: ['hi', 'mr', 'ne', 'pa'],
    theme: {
      script: size(1.05, 1),
      leading: leading({ body: 1.75, standfirst: 1.6, headline: 1.32, heading: 1.4, small: 1.6 }),
      font: indic,
      ...upright,
    },
  },
  {
    languages: ['bn', 'as'],
    theme: {
      script: size(1.08, 0.92),
      leading: leading({ body: 1.85, standfirst: 1.7, headline: 1.4, heading: 1.5, small: 1.7 }),
      font: indic,
      ...upright,
    },
  },
  {
    languages: ['ta', 'te', 'kn', 'ml', 'gu', 'or', 'si'],
    theme: {
      script: size(0.98, 0.85),
      leading: leading({ body: 1.75, standfirst: 1.6, headline: 1.38, heading: 1.45, small: 1.65 }),
      font: indic,
      ...upright,
    },
  },
  {
    languages: ['th', 'lo'],
    theme: {
      script: size(1.05, 0.92),
      leading: leading({ body: 1.75, standfirst: 1.6, headline: 1.32, heading: 1.45, small: 1.6 }),
      font: southEastAsian,
      ...upright,
    },
  },
  {
    languages: ['km', 'my'],
    theme: {
      script: size(1.05, 0.95),
      leading: leading({ body: 1.9, standfirst: 1.8, headline: 1.6, heading: 1.7, small: 1.8 }),
      font: southEastAsian,
      ...upright,
    },
  },
  {
    languages: ['am', 'ti'],
    theme: {
      script: size(1, 0.92),
      leading: leading({ body: 1.75, standfirst: 1.6, headline: 1.35, heading: 1.45, small: 1.6 }),
      font: fonts('"Noto Serif Ethiopic", Kefa, Ebrima', '"Noto Sans Ethiopic", Kefa, Ebrima'),
      ...upright,
    },
  },
  {
    languages: ['zh'],
    theme: {
      ...square,
      font: fonts(
        '"Songti SC", "Noto Serif CJK SC", "Noto Serif SC", SimSun',
        '"PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei"',
      ),
    },
  },
  {
    languages: ['zh-Hant', 'zh-TW', 'zh-HK', 'zh-MO'],
    theme: {
      font: fonts(
        '"Songti TC", "Noto Serif CJK TC", PMingLiU-ExtB',
        '"PingFang TC", "PingFang HK", "Noto Sans CJK TC", "Microsoft JhengHei"',
      ),
    },
  },
  {
    languages: ['ja'],
    theme: {
      ...square,
      font: fonts(
        '"Hiragino Mincho ProN", "Noto Serif CJK JP", "Yu Mincho"',
        '"Hiragino Sans", "Noto Sans CJK JP", "Yu Gothic", Meiryo',
      ),
    },
  },
  {
    // A headline that breaks inside a word reads as two.
    languages: ['ko'],
    theme: {
      ...square,
      style: { ...square.style, wordBreak: 'keep-all' },
      font: fonts(
        'AppleMyungjo, "Noto Serif CJK KR", Batang',
        '"Apple SD Gothic Neo", "Noto Sans CJK KR", "Malgun Gothic"',
      ),
    },
  },
  {
    // Marks above marks.
    languages: ['vi', 'yo'],
    theme: {
      script: size(1, 0.96),
      leading: leading({ body: 1.6, standfirst: 1.45, headline: 1.3, heading: 1.3, small: 1.5 }),
    },
  },
];

/**
 * The rules of the scripts in which these languages are written, or of all. They hold for elements that say their
 * language, and what is inside inherits: a theme set on an ancestor is not set again on each element below.
 */
export function scriptRules(tags?: readonly string[]): string {
  return scripts
    .filter(({ languages }) => !tags || tags.some((tag) => languages.some(isOf(tag))))
    .map(({ languages, theme }) => `${selectorOf(languages)} {\n${declarations(theme)}\n}\n`)
    .join('');
}

function isOf(tag: string) {
  return (language: string) => tag === language || tag.startsWith(`${language}-`);
}

function selectorOf(languages: readonly string[]): string {
  return `[lang]:where(${languages.map((language) => `:lang(${language})`).join(', ')})`;
}
