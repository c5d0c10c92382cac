import type { ComponentPropsWithRef } from 'react';
import { AgeNotice } from '../components/AgeNotice/AgeNotice';
import { ArticleHeader, type ArticleHeaderProps } from '../components/ArticleHeader/ArticleHeader';
import { designOf } from '../components/ArticleHeader/designs';
import type { WithComponents } from '../components/components';
import type { Consented } from '../components/Embed/Embed';
import { MobileToggle, type MobileToggleProps } from '../components/MobileToggle/MobileToggle';
import { MostRead, type MostReadProps } from '../components/MostRead/MostRead';
import { en } from '../i18n/locales/en';
import type { Locale } from '../i18n/Locale';
import { regionalLocale } from '../i18n/regional';
import type { NewsArticle } from '../model/article';
import type { OnIssue } from '../model/issue';
import { directionOf } from '../lib/directionOf';
import { languageTag } from '../lib/languageTag';
import { pickMostRead } from '../model/mostRead';
import { accentVariables } from '../theme/accents';
import { Root } from './Article.styles';
import { ArticleBody } from './ArticleBody';
import type { BlockComponents } from './settings';

type Shared = 'locale' | 'components' | 'now';

export interface ArticleProps
  extends Omit<ComponentPropsWithRef<'article'>, 'children'>, WithComponents {
  article: NewsArticle;
  /** The most-read list: in the margin of a wide page, under the text of a narrow one. */
  mostRead?: Omit<MostReadProps, Shared> | undefined;
  /** The switch to the mobile or desktop version, under the text. */
  alternateVersion?: Omit<MobileToggleProps, Shared> | undefined;
  /** Components of the site's, by type of block. */
  blocks?: Partial<BlockComponents> | undefined;
  /** Sites from which readers have agreed to load embeds: `true` for all, or keys such as `youtube`. */
  consented?: Consented | undefined;
  /** The header's look and the site's own content in it. */
  header?: Pick<ArticleHeaderProps, 'slots' | 'badgeVariant' | 'avatars' | 'dates'> | undefined;
  /**
   * From how many months of age on a notice above the headline warns of an old article, where `now` is given; `false`
   * for never.
   * @default 12
   */
  ageNotice?: number | false | undefined;
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
 * A whole article: header, text, most-read list, version switch. Renders an `<article>` in the article's own language
 * and direction (`inLanguage`, else the locale's). What is missing in the data is missing on the page, without a hole.
 */
export function Article({
  article,
  mostRead,
  alternateVersion,
  blocks,
  consented,
  header,
  ageNotice = 12,
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
  const site = { locale: words, components, onIssue };
  const hasRail = mostRead !== undefined && hasStories(mostRead, article.url);
  const notice = ageNotice !== false && (
    <AgeNotice
      datePublished={article.datePublished}
      now={now}
      afterMonths={ageNotice}
      timeZone={timeZone}
      locale={words}
    />
  );

  return (
    <Root
      lang={language}
      dir={directionOf(language)}
      data-ground={design.ground}
      data-rail={hasRail ? '' : undefined}
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
          slots={{
            ...header?.slots,
            start: (
              <>
                {notice}
                {header?.slots?.start}
              </>
            ),
          }}
          {...site}
        />
        <ArticleBody
          body={article.body}
          blocks={blocks}
          consented={consented}
          dropCap={design.dropCap}
          headingLevel={headingLevel}
          timeZone={timeZone}
          {...site}
        />
        {hasRail && (
          <div part="article-rail">
            <MostRead
              currentUrl={article.url}
              now={now}
              headingLevel={(headingLevel + 1) as 2 | 3 | 4}
              locale={words}
              components={components}
              {...mostRead}
            />
          </div>
        )}
        {alternateVersion && (
          <div part="article-end">
            <MobileToggle {...site} {...alternateVersion} />
          </div>
        )}
      </div>
    </Root>
  );
}

function hasStories(
  { items = [], lists, currentUrl }: MostReadProps,
  url: string | undefined,
): boolean {
  const all = lists?.flatMap((list) => list.items) ?? items;
  return pickMostRead(all, { currentUrl: currentUrl ?? url, limit: 1 }).length > 0;
}

/** What is paid for wears one colour, not its section's. */
function withoutAccent(section: NewsArticle['section']): NewsArticle['section'] {
  return section && { ...section, accent: undefined };
}
