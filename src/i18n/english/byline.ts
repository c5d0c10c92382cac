import type { BylineMessages } from '../messages';
import { english } from './english';

export const byline = english<BylineMessages>({
  bylineAuthor: 'By {names}',
  bylineReporter: 'Reported by {names}',
  bylineContributor: 'Additional reporting by {names}',
  bylineTranslator: 'Translated by {names}',
  bylineEditor: 'Edited by {names}',
  bylinePhotographer: 'Photographs by {names}',
  bylineIllustrator: 'Illustrated by {names}',
  bylineOther: '{role}: {names}',
  bylineSource: 'Source: {source}',
  bylineAside: '{name} ({detail})',
  bylineLocation: 'in {place}',
  bylineMore: { one: '{count} more', other: '{count} more' },
  listSeparator: ', ',
});
