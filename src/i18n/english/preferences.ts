import type { PreferenceMessages } from '../messages';
import { english } from './english';

export const preferences = english<PreferenceMessages>({
  preferences: 'Reading preferences',
  textSize: 'Text size',
  textSmaller: 'Smaller text',
  textLarger: 'Larger text',
  appearance: 'Appearance',
  appearanceAuto: 'As on this device',
  appearanceLight: 'Light',
  appearanceDark: 'Dark',
  reduceMotion: 'Reduce motion',
});
