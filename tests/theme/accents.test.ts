import { describe, expect, it } from 'vitest';
import { accentNames, accentVariables } from '../../src/theme/accents';
import { broadsheet, broadsheetContrast } from '../../src/theme/broadsheet';
import { contrastRatio } from '../../src/theme/contrast';

const pairOf = (value: string) => value.match(/#[\da-f]{6}/gi) as [light: string, dark: string];
const grounds = ['bg', 'bgOpinion', 'bgAnalysis', 'bgSponsored', 'surface'] as const;

/** Every corner and the middles of the colour cube. */
const colours = ['00', '33', '80', 'cc', 'ff'].flatMap((red, _index, levels) =>
  levels.flatMap((green) => levels.map((blue) => `#${red}${green}${blue}`)),
);

describe('accentVariables', () => {
  it.each([...colours, '#abc', ...accentNames])(
    '%s reads on every ground, and text reads on it',
    (accent) => {
      const variables = accentVariables(accent)!;
      const fill = pairOf(variables['--newsprint-section-accent']);
      const ink = pairOf(variables['--newsprint-section-on-accent']);
      for (const scheme of [0, 1] as const) {
        expect(contrastRatio(fill[scheme], ink[scheme])).toBeGreaterThanOrEqual(4.5);
        for (const ground of grounds) {
          expect(
            contrastRatio(fill[scheme], pairOf(broadsheet.color[ground])[scheme]),
          ).toBeGreaterThanOrEqual(4.5);
        }
      }
    },
  );

  it('keeps a colour that reads as it is', () => {
    expect(accentVariables('#0a586f')!['--newsprint-section-accent']).toContain('#0a586f');
  });

  it.each(['red', 'rgb(1,2,3)', '#12', 'red;background:url(//x)', 'constructor', '#12345678'])(
    'does not take "%s"',
    (accent) => expect(accentVariables(accent)).toBeUndefined(),
  );
});

describe('the broadsheet theme', () => {
  const text = ['text', 'strong', 'standfirst', 'muted', 'accent', 'live', 'link'] as const;

  it.each(text)('%s reads on every ground (4.5:1)', (role) => {
    for (const scheme of [0, 1] as const) {
      for (const ground of grounds) {
        const ratio = contrastRatio(
          pairOf(broadsheet.color[role])[scheme],
          pairOf(broadsheet.color[ground])[scheme],
        );
        expect(ratio).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it.each([...text, 'rule', 'focus'] as const)(
    '%s reads at 7:1 where more contrast is asked for',
    (role) => {
      const { color = {} } = broadsheetContrast;
      for (const scheme of [0, 1] as const) {
        expect(
          contrastRatio(pairOf(color[role]!)[scheme], pairOf(color.bg!)[scheme]),
        ).toBeGreaterThanOrEqual(7);
      }
    },
  );
});
