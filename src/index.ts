export { Article, type ArticleProps } from './article/Article';
export { ArticleBody, type ArticleBodyProps } from './article/ArticleBody';
export type { BlockComponents, BlockProps } from './article/blocks';
export { ArticleHeader, type ArticleHeaderProps } from './components/ArticleHeader/ArticleHeader';
export type { ArticleHeaderSlots } from './components/ArticleHeader/slots';
export { Byline, type BylineProps } from './components/Byline/Byline';
export type {
  Components,
  ImageProps,
  LinkProps,
  TimeProps,
  VersionLinkProps,
} from './components/components';
export { Figure, type FigureProps } from './components/Figure/Figure';
export { MobileToggle, type MobileToggleProps } from './components/MobileToggle/MobileToggle';
export { MostRead, type MostReadList, type MostReadProps } from './components/MostRead/MostRead';
export { PublishedDate, type PublishedDateProps } from './components/PublishedDate/PublishedDate';
export {
  SectionBadge,
  type SectionBadgeProps,
  type SectionBadgeVariant,
} from './components/SectionBadge/SectionBadge';
export { rememberedVersion, VersionLink } from './components/VersionLink/VersionLink.client';
export { ArticleHead, type ArticleHeadProps } from './head/ArticleHead';
export { articleJsonLd, type JsonLd } from './head/articleJsonLd';
export { articleMeta, type ArticleMeta, type MetaTag } from './head/articleMeta';
export { jsonForScript } from './head/jsonForScript';
export type { Site } from './head/site';
export type { Locale, Messages } from './i18n/Locale';
export { en } from './i18n/locales/en';
export { enterMobileUrl, leaveMobileUrl, type PageVersion } from './model/alternateVersion';
export type {
  Author,
  AuthorRole,
  Flag,
  FlagType,
  Genre,
  MostReadItem,
  NewsArticle,
  Organization,
  Publisher,
  Section,
  Topic,
} from './model/article';
export type { Picture } from './model/picture';
export type { Block, BlockOf, BlockTypes, FlowContent } from './model/blocks';
export type { ImageRole } from './model/picture';
export type { Inline, RichText, TextElement } from './model/text';
export { isFlagLive } from './model/flags';
export type { Issue, OnIssue } from './model/issue';
export { directionOf } from './lib/directionOf';
export { plainText } from './model/plainText';
export { themeCss, themeNames, type ThemeName } from './theme/themes';
export { tokens } from './theme/tokens';
