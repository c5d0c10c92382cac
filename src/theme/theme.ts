/** Decisions of appearance by group and role. Each becomes a CSS variable: `color.ruleStrong` is `--newsprint-color-rule-strong`. */
export type Theme = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The CSS variable of one decision. */
export function variableOf(group: string, role: string): string {
  return `--newsprint-${group}-${role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** A colour for light and one for dark pages; the page's `color-scheme` chooses, without script and without a flash. */
export function lightDark(light: string, dark: string): string {
  return `light-dark(${light}, ${dark})`;
}

/** A size that grows with the window: `smallest` px up to 360 px wide, `largest` from 1280 on, as rem so that zoom counts. */
export function fluid(smallest: number, largest: number): string {
  const slope = (largest - smallest) / (1280 - 360);
  const rem = (px: number) => `${Number((px / 16).toFixed(4))}rem`;
  return `clamp(${rem(smallest)}, ${rem(smallest - slope * 360)} + ${Number((slope * 100).toFixed(4))}vw, ${rem(largest)})`;
}

/** The same tree with each value as a reference to its variable, the value itself being the fallback. */
export function references<T extends Theme>(theme: T): T {
  const groups = Object.entries(theme).map(([group, roles]) => [
    group,
    Object.fromEntries(
      Object.entries(roles).map(([role, value]) => [
        role,
        `var(${variableOf(group, role)}, ${value})`,
      ]),
    ),
  ]);
  return Object.fromEntries(groups) as T;
}

/** The theme as declarations for a rule of the site's own: `:root { --newsprint-color-bg: …; }`. */
export function declarations(theme: Theme): string {
  return Object.entries(theme)
    .flatMap(([group, roles]) =>
      Object.entries(roles).map(([role, value]) => `${variableOf(group, role)}: ${value};`),
    )
    .join('\n');
}
