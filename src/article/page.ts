import type { ReactNode } from 'react';
import type { WithComponents } from '../components/components';
import type { Consented } from '../components/Embed/Embed';
import type { Locale } from '../i18n/Locale';
import type { NewsArticle } from '../model/article';
import type { OnIssue } from '../model/issue';
import type { PreviewLength } from '../model/splitBody';
import type { Furniture } from './furniture';
import type { ArticleLayout } from './layouts';
import type { BlockComponents } from './settings';

/** What a reader may read of an article that is not free. */
export interface PaywallOptions {
  /**
   * Whether this reader may read all of it.
   * @default false
   */
  isOpen?: boolean | undefined;
  /**
   * How much everybody may read; `{}` for all of `body`, where it has been cut already.
   * @default { paragraphs: 2 }
   */
  preview?: PreviewLength | undefined;
}

/** What the parts of one page share. */
export interface ArticlePage extends WithComponents {
  article: NewsArticle;
  /** BCP 47 tag of the article. */
  language: string;
  layout: ArticleLayout;
  furniture: Furniture;
  /** The parts that are in every `Article`; nothing where there is nothing to show. */
  own: Readonly<Record<string, () => ReactNode>>;
  paywall: PaywallOptions | undefined;
  dropCap: boolean | undefined;
  headingLevel: 1 | 2 | 3;
  timeZone: string | undefined;
  now: string | undefined;
  blocks: Partial<BlockComponents> | undefined;
  consented: Consented | undefined;
  locale: Locale;
  onIssue: OnIssue | undefined;
}
