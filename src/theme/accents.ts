import { memoize } from '../lib/memoize';
import { contrastRatio, mix, parseHex, type Rgb } from './contrast';
import { lightDark } from './theme';

/** Named section colours, for light and for dark pages. Each reads on every ground of every theme (6.2:1 or more). */
const named: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  news: ['#9e1b1e', '#ff9b8d'],
  world: ['#1d4e79', '#9cc7f2'],
  politics: ['#4b3a8c', '#c0b4ff'],
  business: ['#0b5f52', '#74d3c1'],
  opinion: ['#944000', '#ffb27a'],
  sport: ['#0f5f31', '#84d8a0'],
  culture: ['#70480f', '#e6c08c'],
  life: ['#86225f', '#ffa6d5'],
  science: ['#0a586f', '#7acde6'],
  local: ['#3d5a14', '#b5d67f'],
  sponsored: ['#55524c', '#c4bfb5'],
};

/** Names that a section's `accent` may say in place of a colour. */
export const accentNames: readonly string[] = Object.keys(named);

/** The variables that colour everything inside an element in a section's accent. */
export interface AccentVariables {
  '--newsprint-section-accent': string;
  '--newsprint-section-on-accent': string;
}

/**
 * The colours of a section for light and dark pages, each readable (4.5:1) as text on the page and with text on it.
 * A hex colour is darkened or lightened as far as that needs; `undefined` when `accent` is neither a name nor a hex.
 */
export function accentVariables(accent: string | undefined): AccentVariables | undefined {
  return accent === undefined ? undefined : (compute(accent) ?? undefined);
}

const compute = memoize((accent): AccentVariables | null => {
  const pair = Object.hasOwn(named, accent) ? named[accent] : undefined;
  const given = parseHex(accent);
  if (!pair && !given) return null;

  const [light, dark] = pair ?? [
    readable(given!, grounds.light, '#000000'),
    readable(given!, grounds.dark, '#ffffff'),
  ];
  return {
    '--newsprint-section-accent': lightDark(light, dark),
    '--newsprint-section-on-accent': lightDark(textOn(light), textOn(dark)),
  };
});

/** The least contrasting ground in each scheme: what reads there reads on all. */
const grounds = { light: '#efede8', dark: '#24231f' };

/** Moves a colour towards `end` until it reads on `ground`. */
function readable(colour: Rgb, ground: string, end: string): string {
  for (let step = 0; step < 20; step++) {
    const candidate = mix(colour, parseHex(end)!, step / 20);
    if (contrastRatio(candidate, ground) >= 4.5) return candidate;
  }
  return end;
}

/** White or ink, whichever reads better: one of the two always reaches 4.5:1. */
function textOn(colour: string): string {
  const [white, ink] = ['#ffffff', '#000000'];
  return contrastRatio(colour, white) >= contrastRatio(colour, ink) ? white : ink;
}
