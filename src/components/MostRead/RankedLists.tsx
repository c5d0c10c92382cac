import type { MostReadList } from '../../model/mostRead';
import { RankedList, type RankedListSettings } from './RankedList';

interface Props {
  lists: readonly MostReadList[];
  /** The heading of the box. */
  label: string;
  settings: RankedListSettings;
}

/** The lists of a box one below the other, or behind tabs where each has a title for its tab. */
export function RankedLists({ lists, label, settings }: Props) {
  const groups = lists.map((list, index) => (
    <RankedList key={index} list={list} isFirst={index === 0} settings={settings} />
  ));
  const Tabs = settings.components?.Tabs;
  if (!Tabs || lists.length < 2 || lists.some((list) => !list.title)) return groups;

  return (
    <Tabs label={label} titles={lists.map((list) => list.title)}>
      {groups}
    </Tabs>
  );
}
