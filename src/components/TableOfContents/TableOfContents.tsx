import type { ComponentPropsWithRef } from 'react';
import { body as en } from '../../i18n/english/body';
import type { Locale } from '../../i18n/Locale';
import type { BodyMessages } from '../../i18n/messages';
import { contentId } from '../../lib/contentId';
import type { Block } from '../../model/blocks';
import { plainText } from '../../model/plainText';
import { type ContentsEntry, tableOfContents } from '../../model/tableOfContents';
import { Root } from './TableOfContents.styles';

export interface TableOfContentsProps extends Omit<
  ComponentPropsWithRef<'nav'>,
  'children' | 'title'
> {
  /** The body whose subheads are listed. Give `withHeadingIds(body)` to `ArticleBody`, so that the links lead there. */
  body: readonly Block[];
  /** The heading; left out, the locale's "In this article". */
  title?: string | undefined;
  /** @default 2 */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  /**
   * How many subheads of the first level there must be.
   * @default 3
   */
  minimum?: number | undefined;
  /** @default en */
  locale?: Locale<BodyMessages> | undefined;
}

/**
 * Links to the parts of a long read. Renders a `<nav>` with a heading and a list, in it a list for parts of parts, or
 * nothing where there are too few.
 */
export function TableOfContents({
  body,
  title,
  headingLevel = 2,
  minimum = 3,
  locale = en,
  ...rootProps
}: TableOfContentsProps) {
  const entries = tableOfContents(body);
  if (entries.length === 0 || entries.length < minimum) return null;

  const heading = title ?? locale.messages.contents;
  const Heading = `h${headingLevel}` as const;
  return (
    <Root aria-label={heading} {...rootProps}>
      <Heading part="table-of-contents-title">{heading}</Heading>
      <Entries entries={entries} />
    </Root>
  );
}

/** Words alone: a link in a subhead would stand inside the link to it. */
function Entries({ entries }: { entries: readonly ContentsEntry[] }) {
  return (
    <ol part="table-of-contents-list">
      {entries.map((entry) => (
        <li key={entry.id} part="table-of-contents-item">
          <a part="table-of-contents-link" href={`#${contentId(entry.id) ?? ''}`}>
            {plainText(entry.text)}
          </a>
          {entry.entries.length > 0 && <Entries entries={entry.entries} />}
        </li>
      ))}
    </ol>
  );
}
