import { memoize } from './memoize';

/** What a language tag says, and what is most likely where it says nothing: `zh-TW` is written in `Hant`. */
export interface LikelySubtags {
  language: string;
  script: string;
  region: string;
}

/** The subtags of a BCP 47 tag by CLDR's likely ones; all empty where it is no tag. */
export const likelySubtags: (tag: string) => LikelySubtags = memoize((tag) => {
  // The first use of Intl.Locale costs a slow phone 20 milliseconds.
  const english = /^en(?:-(GB|US))?$/.exec(tag);
  if (english) return { language: 'en', script: 'Latn', region: english[1] ?? 'US' };
  try {
    const { language, script = '', region = '' } = new Intl.Locale(tag).maximize();
    return { language, script, region };
  } catch {
    return { language: '', script: '', region: '' };
  }
});
