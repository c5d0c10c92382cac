import type { MostReadMessages } from '../messages';
import { english } from './english';

export const mostRead = english<MostReadMessages>({
  mostRead: 'Most read',
  refresh: 'Refresh',
  loading: 'Loading',
  loadFailed: 'This list could not be loaded.',
});
