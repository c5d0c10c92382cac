import { describe, expect, it } from 'vitest';
import type { PublishedDateProps } from '../../src/components/PublishedDate/PublishedDate';
import { getLocale } from '../../src/i18n/getLocale';
import { ap, guardian, iso } from '../../src/i18n/houseStyles';
import ages from '../fixtures/dates/ages.json';
import calendars from '../fixtures/dates/calendars.json';
import clocks from '../fixtures/dates/clocks.json';
import styles from '../fixtures/dates/styles.json';
import { listen, read } from './publishedDate';

interface DateCase {
  about: string;
  /** Props of `PublishedDate`; a house style by its name. */
  settings: Record<string, unknown>;
  /** By locale: what is shown and, where it differs, what is spoken. */
  texts: Record<string, string | readonly string[]>;
}

/** A few of the settings are wrong on purpose. */
const onIssue = () => {};

const houses = { ap, guardian, iso };

/** The published table of edge cases, the same in every runtime. */
export function describeDateCases() {
  describe.each(
    Object.entries({ ages, calendars, clocks, styles }) as unknown as [string, DateCase[]][],
  )('%s', (_name, cases) => {
    it.each(
      cases.flatMap(({ about, settings, texts }) =>
        Object.entries(texts).map(([tag, text]) => [about, tag, settings, [text].flat()] as const),
      ),
    )('%s, %s', (_about, tag, settings, [shown, spoken = shown]) => {
      const props = { ...settings, locale: getLocale(tag), onIssue } as PublishedDateProps;
      if ('house' in settings) props.house = houses[settings['house'] as keyof typeof houses];
      expect({ shown: read(props), spoken: listen(props) }).toEqual({ shown, spoken });
    });
  });
}
