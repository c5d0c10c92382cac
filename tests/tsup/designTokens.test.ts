import { describe, expect, it } from 'vitest';
import { broadsheet } from '../../src/theme/broadsheet';
import { designTokens } from '../../tsup/designTokens';

const tokens = designTokens();

describe('designTokens', () => {
  it('has every decision of the theme', () => {
    const names = (tree: object) =>
      Object.entries(tree).map(([group, roles]) => [group, Object.keys(roles as object)]);
    expect(names(tokens)).toEqual(names(broadsheet));
  });

  it.each([
    [
      'color',
      'ruleStrong',
      {
        $type: 'color',
        $value: { colorSpace: 'srgb', components: [0.1216, 0.1098, 0.0902], hex: '#1f1c17' },
        $extensions: {
          newsprint: { variable: '--newsprint-color-rule-strong', dark: { hex: '#cfc8ba' } },
        },
      },
    ],
    ['size', 'body', { $type: 'dimension', $value: { value: 1.25, unit: 'rem' } }],
    ['space', 'md', { $type: 'dimension', $value: { value: 1, unit: 'rem' } }],
    ['radius', 'box', { $type: 'dimension', $value: { value: 0, unit: 'px' } }],
    ['leading', 'body', { $type: 'number', $value: 1.55 }],
    ['weight', 'headline', { $type: 'fontWeight', $value: 700 }],
    [
      'layout',
      'measure',
      { $type: 'number', $value: 30, $extensions: { newsprint: { unit: 'em' } } },
    ],
    ['tracking', 'headline', { $type: 'number', $value: -0.014 }],
    ['font', 'sizeAdjust', { $type: 'number', $value: 0.481 }],
  ])('%s.%s', (group, role, expected) => expect(tokens[group]![role]).toMatchObject(expected));

  it('lists font families by name', () => {
    expect(tokens.font!.serif!.$value).toEqual(
      expect.arrayContaining(['Georgia', 'Times New Roman', 'serif']),
    );
  });
});
