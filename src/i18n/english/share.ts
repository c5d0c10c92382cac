import type { ShareMessages } from '../messages';
import { english } from './english';

export const share = english<ShareMessages>({
  share: 'Share',
  shareOn: 'Share on {site}',
  shareByEmail: 'Share by email',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  copyFailed: 'The link could not be copied',
  saveArticle: 'Save for later',
  articleSaved: 'Saved',
});
