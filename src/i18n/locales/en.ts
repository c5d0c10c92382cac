import { ageNotice } from '../english/ageNotice';
import { body } from '../english/body';
import { byline } from '../english/byline';
import { dates } from '../english/dates';
import { embed } from '../english/embed';
import { header } from '../english/header';
import { live } from '../english/live';
import { media } from '../english/media';
import { mostRead } from '../english/mostRead';
import { page } from '../english/page';
import { preferences } from '../english/preferences';
import { share } from '../english/share';
import { subscription } from '../english/subscription';
import { version } from '../english/version';
import { englishSpokenZones, englishZoneNames } from '../zoneNames';
import { english } from '../english/english';
import type { Locale } from '../Locale';
import type { Messages } from '../messages';

/** English. For British dates: `{ ...en, tag: 'en-GB' }`. */
export const en: Locale = {
  ...english<Messages>(
    {
      ...ageNotice.messages,
      ...body.messages,
      ...byline.messages,
      ...dates.messages,
      ...embed.messages,
      ...header.messages,
      ...live.messages,
      ...media.messages,
      ...mostRead.messages,
      ...page.messages,
      ...preferences.messages,
      ...share.messages,
      ...subscription.messages,
      ...version.messages,
    },
    englishZoneNames,
  ),
  spokenZones: englishSpokenZones,
};
