import type { MostReadList } from '../../model/mostRead';
import { rankedItem, type RankedItemSettings } from './RankedItem';

/** What every list of one box is told. */
export interface RankedListSettings extends RankedItemSettings {
  /** Level of the box's heading; a list's own is one below it. */
  headingLevel: 2 | 3 | 4 | 5;
}

interface Props {
  list: MostReadList;
  isFirst: boolean;
  settings: RankedListSettings;
}

/** One list, under its title where it has one. */
export function RankedList({ list: { title, items }, isFirst, settings }: Props) {
  const Heading = `h${(settings.headingLevel + 1) as 3 | 4 | 5 | 6}` as const;
  return (
    <div part="most-read-group" data-selected={isFirst ? '' : undefined}>
      {title && <Heading part="most-read-list-title">{title}</Heading>}
      {/* Safari takes the list away from a list without bullets; the role gives it back. */}
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles */}
      <ol part="most-read-list" role="list" data-rows={Math.ceil(items.length / 2)}>
        {items.map((item, position) => rankedItem(item, position + 1, settings))}
      </ol>
    </div>
  );
}
