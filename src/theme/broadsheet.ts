import { lightDark as c, fluid, type Theme } from './theme';

const sans =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif';

/** The default theme: Georgia on warm paper, oxblood, hairlines, square corners. */
export const broadsheet = {
  color: {
    bg: c('#fffdfa', '#161513'),
    bgOpinion: c('#fcf6ee', '#1a1713'),
    bgAnalysis: c('#f4f2ec', '#22201c'),
    bgSponsored: c('#efede8', '#24231f'),
    surface: c('#f6f1e8', '#22201c'),
    text: c('#1f1c17', '#e3ded4'),
    strong: c('#14120e', '#f8f4ec'),
    standfirst: c('#48453f', '#beb9b0'),
    muted: c('#5e574c', '#aba497'),
    rule: c('#ddd5c7', '#3b3730'),
    ruleStrong: c('#1f1c17', '#cfc8ba'),
    accent: c('#9e1b1e', '#ff9b8d'),
    onAccent: c('#ffffff', '#161513'),
    live: c('#c4161c', '#ff8a80'),
    link: c('#1d4e79', '#9cc7f2'),
    focus: c('#0b57d0', '#8ab4f8'),
    mark: c('#fbe7a6', '#4d3f0e'),
  },
  font: {
    serif:
      'Georgia, Gelasio, "Noto Serif", "Droid Serif", "Source Serif 4", "Liberation Serif", "Times New Roman", serif',
    sans,
    numeral:
      'Charter, "Bitstream Charter", Cambria, "Noto Serif", "Liberation Serif", "Times New Roman", serif',
    mono: 'ui-monospace, "SF Mono", Menlo, Consolas, "Cascadia Mono", "Noto Sans Mono", "Liberation Mono", monospace',
    /** Georgia's x-height: evens out the serifs that stand in for it. */
    sizeAdjust: '.481',
  },
  size: {
    body: fluid(18, 20),
    standfirst: fluid(20, 24),
    headline: fluid(32, 52),
    headlineLarge: fluid(38, 66),
    headlineSmall: fluid(24, 30),
    heading2: fluid(23, 28),
    heading3: fluid(20, 22),
    pullquote: fluid(26, 34),
    byline: fluid(15, 16),
    small: fluid(14, 14.5),
    label: fluid(13, 13.5),
    rank: fluid(34, 40),
    item: fluid(17, 18),
  },
  /** Factors on the sizes of body and headline, for scripts whose letters are smaller or larger than Latin ones. */
  script: { body: '1', headline: '1' },
  leading: {
    body: '1.55',
    standfirst: '1.38',
    headline: '1.09',
    headlineLarge: '1.03',
    heading: '1.2',
    pullquote: '1.24',
    item: '1.3',
    small: '1.45',
    label: '1.2',
  },
  weight: { headline: '700', headlineOpinion: '400' },
  tracking: {
    headline: '-0.014em',
    headlineLarge: '-0.02em',
    heading: '-0.006em',
    pullquote: '-0.008em',
    label: '0.045em',
  },
  /** How type stresses and calls out, where the script has such customs: see `scripts`. */
  style: {
    slant: 'italic',
    stress: 'inherit',
    case: 'uppercase',
    hang: '-0.42em',
    wordBreak: 'normal',
  },
  space: {
    '2xs': '0.25rem',
    xs: '0.5rem',
    sm: '0.75rem',
    md: '1rem',
    lg: '1.5rem',
    xl: '2rem',
    '2xl': '3rem',
    gutter: 'clamp(1.125rem, 5vw, 2rem)',
  },
  layout: {
    /** The text column. */
    measure: '30em',
    /** Room at both sides of the column on a middling page. */
    side: '4.5rem',
    /** Column of byline and date on a wide page. */
    left: '10.5rem',
    gap: '3rem',
    /** Column of the most-read list on a wide page. */
    rail: '18.75rem',
    avatar: '2.5rem',
    bar: '2.75rem',
    barHeight: '4px',
    target: '2.75rem',
  },
  radius: { box: '0', badge: '0', pill: '99rem' },
} satisfies Theme;

/** What changes for readers who ask their system for more contrast: 7:1 for text and rules. */
export const broadsheetContrast: Theme = {
  color: {
    bg: c('#ffffff', '#000000'),
    bgOpinion: c('#ffffff', '#000000'),
    bgAnalysis: c('#ffffff', '#000000'),
    bgSponsored: c('#ffffff', '#000000'),
    surface: c('#ffffff', '#000000'),
    text: c('#000000', '#ffffff'),
    strong: c('#000000', '#ffffff'),
    standfirst: c('#000000', '#ffffff'),
    muted: c('#333333', '#dadada'),
    rule: c('#595959', '#9a9a9a'),
    ruleStrong: c('#000000', '#ffffff'),
    accent: c('#7a0a0d', '#ffb9af'),
    onAccent: c('#ffffff', '#000000'),
    live: c('#7a0a0d', '#ffb9af'),
    link: c('#003a73', '#b8dcff'),
    focus: c('#0037b3', '#ffd84d'),
    mark: c('#ffe36b', '#4a3c00'),
  },
};
