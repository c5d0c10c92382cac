/** What a selector asks of a page, as markup has it: `part="byline-author"`, `data-hang`, `data-level="3"`, `lang="ar"`. */
export type Feature = string;

export interface Selector {
  text: string;
  /** All of them must be met, each by one of its features. */
  needs: readonly (readonly Feature[])[];
}

/** A rule of a stylesheet, or a condition with the rules inside. */
export type Rule =
  { selectors: readonly Selector[]; body: string } | { prelude: string; rules: readonly Rule[] };

/** The rules that can match on a page with these features, or all of them, as CSS. */
export function rulesOf(rules: readonly Rule[], features?: ReadonlySet<Feature>): string {
  let css = '';
  for (const rule of rules) {
    if ('rules' in rule) {
      const inside = rulesOf(rule.rules, features);
      if (inside) css += `${rule.prelude}{${inside}}`;
      continue;
    }
    const selectors = rule.selectors.filter(({ needs }) =>
      needs.every((anyOf) => !features || anyOf.some((feature) => features.has(feature))),
    );
    if (selectors.length > 0) css += `${selectors.map(({ text }) => text).join(',')}{${rule.body}}`;
  }
  return css;
}

/** Every feature that a rule asks for. */
export function featuresAskedBy(rules: readonly Rule[]): Feature[] {
  return rules.flatMap((rule) =>
    'rules' in rule
      ? featuresAskedBy(rule.rules)
      : rule.selectors.flatMap(({ needs }) => needs.flat()),
  );
}

const attributes = /(?:part|lang|data-[\w-]+)="[^"]*"/g;

/**
 * The features of markup, of those in `asked`, as the bits of a row of numbers. In ours a `"` ends an attribute and no
 * text holds one.
 */
export function featuresIn(
  html: string,
  language: string,
  asked: ReadonlyMap<Feature, number>,
): Uint32Array {
  const found = new Uint32Array((asked.size >> 5) + 1);
  addLanguage(language);
  for (const attribute of html.match(attributes) ?? []) {
    add(attribute);
    if (attribute.startsWith('data-')) add(attribute.slice(0, attribute.indexOf('=')));
    else if (attribute.startsWith('lang')) addLanguage(attribute.slice('lang="'.length, -1));
  }
  return found;

  function add(feature: Feature) {
    const index = asked.get(feature);
    if (index !== undefined) found[index >> 5]! |= 1 << (index & 31);
  }

  /** `zh-Hant-TW` is also `zh-Hant` and `zh`. */
  function addLanguage(tag: string) {
    const subtags = tag.toLowerCase().split('-');
    for (let length = subtags.length; length > 0; length -= 1) {
      add(`lang="${subtags.slice(0, length).join('-')}"`);
    }
  }
}

/** Those that `featuresIn` found, by name. */
export function namesOf(found: Uint32Array, asked: ReadonlyMap<Feature, number>): Set<Feature> {
  return new Set(
    [...asked].flatMap(([name, index]) => (found[index >> 5]! & (1 << (index & 31)) ? [name] : [])),
  );
}
