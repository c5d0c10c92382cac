import type { EmbedMessages } from '../messages';
import { english } from './english';

export const embed = english<EmbedMessages>({
  embedSkip: 'Skip content from {provider}',
  embedEnd: 'End of content from {provider}',
  embedConsent:
    'This content comes from {provider}, which may set cookies and collect data about you.',
  embedLoad: 'Show content from {provider}',
  embedOpen: 'Open on {provider}',
});
