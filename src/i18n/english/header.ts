import type { HeaderMessages } from '../messages';
import { english } from './english';

export const header = english<HeaderMessages>({
  flagLive: 'Live',
  flagBreaking: 'Breaking',
  flagExclusive: 'Exclusive',
  genreOpinion: 'Opinion',
  genreAnalysis: 'Analysis',
  genreInterview: 'Interview',
  genreReview: 'Review',
  genreSponsored: 'Sponsored',
  starRating: '{rating} out of {best} stars',
});
