const rightToLeftScripts = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

const directions = new Map<string, 'ltr' | 'rtl'>();

/** The direction a language is written in, from its script; left to right when the tag is not a language. */
export function directionOf(languageTag: string): 'ltr' | 'rtl' {
  let direction = directions.get(languageTag);
  if (!direction) {
    direction = rightToLeftScripts.has(scriptOf(languageTag)) ? 'rtl' : 'ltr';
    directions.set(languageTag, direction);
  }
  return direction;
}

function scriptOf(languageTag: string): string {
  try {
    return new Intl.Locale(languageTag).maximize().script ?? '';
  } catch {
    return '';
  }
}
