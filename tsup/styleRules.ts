/** What a style file may not say, as a check on the CSS that it makes; the reason is the cure. */
interface StyleRule {
  /** Which text is searched. Conditions of media and container queries are in neither. */
  within: 'selectors' | 'declarations';
  pattern: RegExp;
  reason: string;
}

const styleRules: readonly StyleRule[] = [
  {
    within: 'selectors',
    pattern: /:(first|last|only|nth(-last)?)-child/,
    reason:
      'counts siblings, and in server components a <style> may be one. Use :first-of-type or gap.',
  },
  {
    within: 'selectors',
    pattern: /[\w\])*]\s*\+\s*[\w.[:*&]/,
    reason:
      'looks at the element before, and in server components that may be a <style>. Use gap, or ~.',
  },
  {
    within: 'selectors',
    pattern: /[\w\])*] +[a-z][\w-]*/,
    reason:
      'reaches elements at any depth, also those of a component that stands between. Use > or a part.',
  },
  {
    within: 'declarations',
    pattern:
      /(?<![\w-])(scroll-)?(margin|padding|border)-(left|right)\b|(?<![\w-])border-(top|bottom)-(left|right)-radius/,
    reason:
      'is not logical: right-to-left pages need -inline-start, -inline-end, border-start-start-radius.',
  },
  {
    within: 'declarations',
    pattern: /^(left|right):/m,
    reason: 'is not logical: right-to-left pages need inset-inline-start or inset-inline-end.',
  },
  {
    within: 'declarations',
    pattern: /(text-align|float|clear):\s*(left|right)\b/,
    reason: 'is not logical: right-to-left pages need start, end, inline-start or inline-end.',
  },
  {
    within: 'declarations',
    pattern: /(?<![\w.])\d*\.?\d+rem\b/,
    reason:
      'depends on the host page. Use em or px, or a token (a fallback inside var() may hold rem).',
  },
  {
    within: 'declarations',
    pattern: /(?<![\w-])font(-size)?:\s*[^;}]*?(?<![\w.])\d*\.?\d+px/,
    reason: 'is a font size of its own, and px does not follow the reader. Use a token, or em.',
  },
];

/**
 * The first fault of a component's CSS as a sentence, or undefined. `root` is its class, `newsprint-byline`; `roots` are
 * those of all, so that `article-body-note` is known as a part of `article-body` and not of `article`.
 */
export function findFault(
  css: string,
  root: string,
  roots: readonly string[] = [],
): string | undefined {
  const component = root.replace(/^newsprint-/, '');
  const nested = roots
    .map((name) => name.replace(/^newsprint-/, ''))
    .filter((name) => name.startsWith(`${component}-`));
  const plain = withoutFallbacks(css.replace(/\/\*[\s\S]*?\*\//g, ''));
  const text = {
    selectors: [...plain.matchAll(/[^{};]+(?=\{)/g)]
      .map(([prelude]) => prelude.trim().replace(/\(\s*[+-]?\d*n\s*[+-]\s*\d+\s*\)/g, '()'))
      .filter((prelude) => !prelude.startsWith('@'))
      .join('\n'),
    declarations: [...plain.matchAll(/(?<=[{;])[^{};]+(?=[;}])/g)]
      .map(([declaration]) => declaration.trim())
      .join(';\n'),
  };

  for (const [, part = ''] of text.selectors.matchAll(/\[part[~^|*$]?=["']?([\w-]+)/g)) {
    const isOwn = (name: string) => part === name || part.startsWith(`${name}-`);
    if (!isOwn(component) || nested.some(isOwn)) {
      return `styles [part='${part}'], which belongs to another component. Style only parts named "${component}-…".`;
    }
  }
  for (const { within, pattern, reason } of styleRules) {
    const found = pattern.exec(text[within]);
    if (found) return `says "${found[0].trim()}", which ${reason}`;
  }
  return undefined;
}

/** `var(--newsprint-x, clamp(…))` without its fallback, however deep: the value is the theme's, not the component's. */
function withoutFallbacks(css: string): string {
  let plain = '';
  let at = 0;
  for (const { 0: start, index } of css.matchAll(/var\(\s*--newsprint-[\w-]+\s*,/g)) {
    if (index < at) continue;
    plain += `${css.slice(at, index)}${start.slice(0, -1)})`;
    at = endOfBrackets(css, index + 'var('.length);
  }
  return plain + css.slice(at);
}

/** Where the bracket that was opened before `start` closes. */
function endOfBrackets(css: string, start: number): number {
  let depth = 1;
  for (let at = start; at < css.length; at += 1) {
    if (css[at] === '(') depth += 1;
    else if (css[at] === ')' && --depth === 0) return at + 1;
  }
  return css.length;
}
