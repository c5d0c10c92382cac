import { broadsheet } from '../src/theme/broadsheet';
import { parseHex } from '../src/theme/contrast';
import { variableOf } from '../src/theme/theme';

/** A token of the W3C Design Tokens format (2025.10); `$extensions` says what that format cannot. */
interface DesignToken {
  $type: 'color' | 'dimension' | 'fontFamily' | 'fontWeight' | 'number';
  $value: unknown;
  $extensions: { newsprint: { variable: string; css: string; dark?: unknown; unit?: 'em' } };
}

/** The broadsheet theme for build tools and Figma. Of a size that grows with the window, the largest. */
export function designTokens(): Record<string, Record<string, DesignToken>> {
  const groups = Object.entries(broadsheet).map(([group, roles]) => [
    group,
    Object.fromEntries(
      Object.entries(roles).map(([role, css]) => [role, tokenOf(variableOf(group, role), css)]),
    ),
  ]);
  return Object.fromEntries(groups) as Record<string, Record<string, DesignToken>>;
}

function tokenOf(variable: string, css: string): DesignToken {
  const token = (type: DesignToken['$type'], value: unknown, more: object = {}): DesignToken => ({
    $type: type,
    $value: value,
    $extensions: { newsprint: { variable, css, ...more } },
  });

  const [light, dark] = css.match(/#[\da-f]{6}/gi) ?? [];
  if (light && dark) return token('color', color(light), { dark: color(dark) });
  if (variable.startsWith('--newsprint-font-') && Number.isNaN(Number(css)))
    return token('fontFamily', families(css));
  if (variable.startsWith('--newsprint-weight-')) return token('fontWeight', Number(css));

  const [, value = '0', unit] = /(-?[\d.]+)(rem|px|em)?\)?$/.exec(css) ?? [];
  if (unit === 'em') return token('number', Number(value), { unit: 'em' });
  const isLength = unit !== undefined || variable.startsWith('--newsprint-radius-');
  return isLength
    ? token('dimension', { value: Number(value), unit: unit ?? 'px' })
    : token('number', Number(value));
}

function color(hex: string) {
  const components = parseHex(hex)!.map((channel) => Number((channel / 255).toFixed(4)));
  return { colorSpace: 'srgb', components, hex };
}

function families(css: string): string[] {
  return css.split(',').map((family) => family.trim().replaceAll('"', ''));
}
