import type { Components } from '../components/components';
import { PictureGate } from '../components/PictureGate/PictureGate';
import type { Locale } from '../i18n/Locale';
import type { MediaMessages } from '../i18n/messages';
import { memoize } from '../lib/memoize';

/** The components of a page for readers who save data: its pictures wait until they are asked for. */
export function savingData(
  components: Partial<Components> | undefined,
  locale: Locale<MediaMessages>,
): Partial<Components> {
  return { PictureGate: gateIn(locale.messages), ...components };
}

/** The same component for the same words each time, so that React keeps what a reader has opened. */
const gateIn = memoize<Components['PictureGate'], MediaMessages>(
  (messages) => (props) => <PictureGate {...props} locale={{ messages }} />,
  64,
);
