import { memoize } from '../lib/memoize';

/** Properties whose numbers are no lengths. */
const unitless = new Set(
  'animationIterationCount aspectRatio borderImageOutset borderImageSlice borderImageWidth columnCount columns fillOpacity flex flexGrow flexShrink floodOpacity fontWeight gridArea gridColumn gridColumnEnd gridColumnStart gridRow gridRowEnd gridRowStart lineClamp lineHeight opacity order orphans scale stopOpacity strokeDasharray strokeDashoffset strokeMiterlimit strokeOpacity strokeWidth tabSize widows zIndex zoom'.split(
    ' ',
  ),
);

const spell = memoize((property) =>
  property.replace(/[A-Z]/g, '-$&').toLowerCase().replace(/^ms-/, '-ms-'),
);

/** A style object as CSS writes it, `color:red;margin:4px`. Numbers are pixels where CSS has lengths. */
export function styleText(style: unknown): string {
  if (typeof style !== 'object' || style === null) return '';

  const declarations: string[] = [];
  for (const [property, value] of Object.entries(style)) {
    const text = valueText(property, value);
    if (text === '') continue;
    declarations.push(`${property.startsWith('--') ? property : spell(property)}:${text}`);
  }
  return declarations.join(';');
}

function valueText(property: string, value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value !== 'number') return '';
  const isLength = value !== 0 && !property.startsWith('--') && !unitless.has(property);
  return isLength ? `${value}px` : String(value);
}

/**
 * Where a policy forbids `style` attributes, their declarations become a rule for `[data-newsprint-style="color:red"]`.
 * They are the key themselves, so that a rule made ahead fits every page. None where they could end the rule.
 */
export function selectorOf(declarations: string): string | undefined {
  if (/[{}<\n\r\f]/.test(declarations)) return undefined;
  return `[data-newsprint-style="${declarations.replace(/["\\]/g, '\\$&')}"]`;
}
