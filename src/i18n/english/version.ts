import type { VersionMessages } from '../messages';
import { english } from './english';

export const version = english<VersionMessages>({
  versionLabel: 'Page version',
  viewDesktop: 'View the desktop version',
  viewMobile: 'View the mobile version',
  exitMobile: 'Exit mobile version',
  goToMobile: 'Go to mobile version',
  desktopShown: 'Desktop version shown',
  mobileShown: 'Mobile version shown',
});
