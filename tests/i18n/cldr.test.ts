// @vitest-environment node
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { allLocales } from '../../src/i18n/allLocales';
import { joinParts } from '../../src/lib/joinParts';

interface Delimiters {
  quotationStart: string;
  quotationEnd: string;
  alternateQuotationStart: string;
  alternateQuotationEnd: string;
}

const require = createRequire(import.meta.url);

/** One file of CLDR for a language. */
function read<T>(tag: string, name: string): T {
  const file = require(`cldr-misc-full/main/${tag}/${name}.json`) as {
    main: Record<string, Record<string, T>>;
  };
  return file.main[tag]![name]!;
}

/** In Hebrew, where a hyphen comes before a Latin letter, Hebrew ones. */
const names = (tag: string): [string, string, string, string] =>
  tag === 'he' ? ['א', 'ב', 'ג', 'ד'] : ['A', 'B', 'C', 'D'];

/**
 * Here CLDR writes two forms in brackets, no word for "and", one glued to a name, a mark that names cannot carry, or a
 * comma before "and" that papers leave out.
 */
const ownLists = new Set('ckb cy ha ig kk km lo my om pcm ps rn rw sd ti yo zu'.split(' '));

describe.each(allLocales.map((locale) => [locale.tag, locale] as const))('%s', (tag, locale) => {
  it('has the quotation marks of CLDR', () => {
    const marks = read<Delimiters>(tag, 'delimiters');
    expect(locale.quotationMarks).toEqual([
      marks.quotationStart,
      marks.quotationEnd,
      marks.alternateQuotationStart,
      marks.alternateQuotationEnd,
    ]);
  });

  it.skipIf(ownLists.has(tag))('joins lists as CLDR does', () => {
    const { 'listPattern-type-standard': patterns } = read<
      Record<string, Record<'start' | 'middle' | 'end' | '2', string>>
    >(tag, 'listPatterns');
    const { start, middle, end, 2: pair } = patterns!;
    const put = (pattern: string, first: string, second: string) =>
      pattern.replace('{0}', first).replace('{1}', second);
    const join = (items: string[]) =>
      joinParts(items, locale, String)
        .map((part) => ('text' in part ? part.text : part.item))
        .join('');
    const [a, b, c, d] = names(tag);
    expect(join([a, b])).toBe(put(pair, a, b));
    expect(join([a, b, c, d])).toBe(put(start, a, put(middle, b, put(end, c, d))));
  });
});
