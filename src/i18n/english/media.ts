import type { MediaMessages } from '../messages';
import { english } from './english';

export const media = english<MediaMessages>({
  transcript: 'Transcript',
  video: 'Video',
  audio: 'Audio',
  listen: 'Listen to this article',
  gallery: 'Pictures',
  galleryNext: 'Next picture',
  galleryPrevious: 'Previous picture',
  galleryClose: 'Close',
  galleryPosition: '{number} of {total}',
  showPicture: 'Show picture',
});
