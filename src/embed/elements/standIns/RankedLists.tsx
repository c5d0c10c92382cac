import type { MostReadList } from '../../../model/mostRead';
import { RankedList, type RankedListSettings } from '../../../components/MostRead/RankedList';

interface Props {
  lists: readonly MostReadList[];
  settings: RankedListSettings;
}

/** Stands in for the component of that name: a feed has one list, and no tabs. */
export function RankedLists({ lists: [list], settings }: Props) {
  return <RankedList list={list!} isFirst settings={settings} />;
}
