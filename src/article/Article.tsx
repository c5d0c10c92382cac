import type { ComponentPropsWithRef } from 'react';
import { ArticleHeader, type ArticleHeaderProps } from '../components/ArticleHeader/ArticleHeader';
import { designOf } from '../components/ArticleHeader/designs';
import type { WithComponents } from '../components/components';
import type { Consented } from '../components/Embed/Embed';
import { en } from '../i18n/locales/en';
import type { Locale } from '../i18n/Locale';
import { regionalLocale } from '../i18n/regional';
import type { NewsArticle } from '../model/article';
import type { OnIssue } from '../model/issue';
import { directionOf } from '../lib/directionOf';
import { languageTag } from '../lib/languageTag';
import { accentVariables } from '../theme/accents';
import { Root } from './Article.styles';
import { ArticleMain } from './ArticleMain';
import type { Furniture } from './furniture';
import { headerSlots } from './headerSlots';
import { type ArticleLayout, layoutOf } from './layouts';
import { ownParts, type OwnPartsData } from './ownParts';
import type { ArticlePage, PaywallOptions } from './page';
import { partsOf } from './partsOf';
import { savingData } from './reducedData';
import type { BlockComponents } from './settings';

export interface ArticleProps
  extends Omit<ComponentPropsWithRef<'article'>, 'children'>, WithComponents, OwnPartsData {
  article: NewsArticle;
  /**
   * The components around the text, by the name of their part: `{ topics: Topics, share: Share }`, or all of ours,
   * `createFurniture()`. Each gets what `Article` knows of the article; the rest it brings itself.
   */
  furniture?: Furniture | undefined;
  /** Areas of the page to change, as lists of parts in their order; the others are those of the genre in `layouts`. */
  layout?: Partial<ArticleLayout> | undefined;
  /** What this reader may read where `isAccessibleForFree` is `false` and `furniture` has a `paywall`. */
  paywall?: PaywallOptions | undefined;
  /** Components of the site's, by type of block. */
  blocks?: Partial<BlockComponents> | undefined;
  /** Sites from which readers have agreed to load embeds: `true` for all, or keys such as `youtube`. */
  consented?: Consented | undefined;
  /**
   * For readers who save data, as the request header `Save-Data: on` says: pictures wait, each behind a line that says
   * what it shows, until they are asked for; lists have none, videos no poster, and embeds stay links.
   * @default false
   */
  reducedData?: boolean | undefined;
  /** The header's look and the site's own content in it. */
  header?: Pick<ArticleHeaderProps, 'slots' | 'badgeVariant' | 'avatars' | 'dates'> | undefined;
  /**
   * Level of the headline; everything below follows it.
   * @default 1
   */
  headingLevel?: 1 | 2 | 3 | undefined;
  /**
   * IANA zone of the dates.
   * @default UTC
   */
  timeZone?: string | undefined;
  /** The time of the request, ISO 8601: flags that end and ages need it, for rendering reads no clock. */
  now?: string | undefined;
  /**
   * Language of all words that are not the article's own. Dates follow the article's region where it is in the same
   * language: `en` in an `en-GB` article writes British dates.
   * @default en
   */
  locale?: Locale | undefined;
  /** Hears of everything that could not be rendered as given; left out, a development warning. */
  onIssue?: OnIssue | undefined;
}

/**
 * A whole article: header, text, most-read list, version switch, and the parts that are passed as `furniture`. Renders
 * an `<article>` in the article's own language and direction (`inLanguage`, else the locale's). What is missing in the
 * data is missing on the page, without a hole.
 */
export function Article({
  article,
  mostRead,
  alternateVersion,
  furniture = {},
  layout,
  paywall,
  blocks,
  consented,
  reducedData = false,
  header,
  ageNotice,
  headingLevel = 1,
  timeZone,
  now,
  locale = en,
  components,
  onIssue,
  style,
  ...rootProps
}: ArticleProps) {
  const language = languageTag(article.inLanguage) ?? locale.tag;
  const design = designOf(article.genre);
  const accent = article.genre === 'sponsored' ? 'sponsored' : article.section?.accent;
  const words = regionalLocale(locale, language);
  const site = {
    locale: words,
    components: reducedData ? savingData(components, words) : components,
    onIssue,
  };
  const page: ArticlePage = {
    article,
    language,
    layout: layoutOf(article.genre, layout),
    furniture,
    own: ownParts({
      mostRead,
      alternateVersion,
      ageNotice,
      article,
      headingLevel,
      timeZone,
      now,
      ...site,
    }),
    paywall,
    dropCap: design.dropCap,
    headingLevel,
    timeZone,
    now,
    blocks,
    consented: reducedData ? undefined : consented,
    ...site,
  };
  const rail = partsOf('rail', page);
  const end = partsOf('end', page);

  return (
    <Root
      lang={language}
      dir={directionOf(language)}
      data-ground={design.ground}
      data-rail={rail.length > 0 ? '' : undefined}
      style={{ ...accentVariables(accent), ...style }}
      {...rootProps}
    >
      <div part="article-grid">
        <ArticleHeader
          headline={article.headline}
          section={article.genre === 'sponsored' ? withoutAccent(article.section) : article.section}
          kicker={article.kicker}
          standfirst={article.standfirst}
          authors={article.author}
          source={article.source}
          datePublished={article.datePublished}
          dateModified={article.dateModified}
          image={article.image}
          genre={article.genre}
          flags={article.flags}
          headingLevel={headingLevel}
          timeZone={timeZone}
          now={now}
          {...header}
          slots={headerSlots(header?.slots, page)}
          {...site}
        />
        <ArticleMain page={page} />
        {rail.length > 0 && <div part="article-rail">{rail}</div>}
        {end.length > 0 && <div part="article-end">{end}</div>}
      </div>
    </Root>
  );
}

/** What is paid for wears one colour, not its section's. */
function withoutAccent(section: NewsArticle['section']): NewsArticle['section'] {
  return section && { ...section, accent: undefined };
}
