export { AgeNotice, type AgeNoticeProps } from './components/AgeNotice/AgeNotice';
export { Article, type ArticleProps } from './article/Article';
export { ArticleBody, type ArticleBodyProps } from './article/ArticleBody';
export { createFurniture, type FurnitureData } from './article/createFurniture';
export type { Furniture, FurnitureProps, SitePartProps } from './article/furniture';
export { type ArticleLayout, layouts, type PartName } from './article/layouts';
export type { PaywallOptions } from './article/page';
export type { BlockComponents, BlockProps } from './article/settings';
export { ArticleHeader, type ArticleHeaderProps } from './components/ArticleHeader/ArticleHeader';
export type { ArticleHeaderSlots } from './components/ArticleHeader/slots';
export {
  AuthorBio,
  type AuthorBioProps,
  type AuthorProfile,
} from './components/AuthorBio/AuthorBio';
export { ArticleCard, type ArticleCardProps } from './components/ArticleCard/ArticleCard';
export { AdSlot, type AdSlotProps } from './components/AdSlot/AdSlot';
export { Breadcrumb, type BreadcrumbProps } from './components/Breadcrumb/Breadcrumb';
export { Byline, type BylineProps } from './components/Byline/Byline';
export { CommentCount, type CommentCountProps } from './components/CommentCount/CommentCount';
export type {
  Components,
  ConsentGateProps,
  FrameProps,
  ImageProps,
  LightboxProps,
  LinkProps,
  ShareButtonsProps,
  TimeAge,
  TimeProps,
  VersionLinkProps,
} from './components/components';
export { ConsentGate, type ConsentGateOptions } from './components/ConsentGate/ConsentGate.client';
export { Correction, type CorrectionProps } from './components/Correction/Correction';
export { Corrections, type CorrectionsProps } from './components/Corrections/Corrections';
export { Disclosure, type DisclosureProps } from './components/Disclosure/Disclosure';
export { type Consented, Embed, type EmbedProps } from './components/Embed/Embed';
export { Figure, type FigureProps } from './components/Figure/Figure';
export { Footnotes, type FootnotesProps } from './components/Footnotes/Footnotes';
export { Gallery, type GalleryProps } from './components/Gallery/Gallery';
export { KeyEvents, type KeyEventsProps } from './components/KeyEvents/KeyEvents';
export { KeyPoints, type KeyPointsProps } from './components/KeyPoints/KeyPoints';
export { Lightbox } from './components/Lightbox/Lightbox.client';
export { Listen, type ListenProps } from './components/Listen/Listen';
export { LiveUpdate, type LiveUpdateProps } from './components/LiveUpdate/LiveUpdate';
export { LiveUpdates, type LiveUpdatesProps } from './components/LiveUpdates/LiveUpdates.client';
export { MobileToggle, type MobileToggleProps } from './components/MobileToggle/MobileToggle';
export { MostRead, type MostReadProps } from './components/MostRead/MostRead';
export {
  NewsletterSignup,
  type NewsletterSignupProps,
} from './components/NewsletterSignup/NewsletterSignup';
export {
  type MostReadData,
  RefreshingMostRead,
  type RefreshingMostReadProps,
} from './components/MostRead/RefreshingMostRead.client';
export { Note, type NoteProps } from './components/Note/Note';
export { Paywall, type PaywallProps } from './components/Paywall/Paywall';
export { PictureGate, type PictureGateProps } from './components/PictureGate/PictureGate';
export { Player, type PlayerProps, type PlayerRecording } from './components/Player/Player';
export { PreviousNext, type PreviousNextProps } from './components/PreviousNext/PreviousNext';
export { PublishedDate, type PublishedDateProps } from './components/PublishedDate/PublishedDate';
export {
  ReadingPreferences,
  type ReadingPreferencesProps,
} from './components/ReadingPreferences/ReadingPreferences.client';
export { readingPreferencesScript } from './components/ReadingPreferences/readingPreferencesScript';
export { ReadingTime, type ReadingTimeProps } from './components/ReadingTime/ReadingTime';
export {
  RelatedArticles,
  type RelatedArticlesProps,
} from './components/RelatedArticles/RelatedArticles';
export { RelatedLinks, type RelatedLinksProps } from './components/RelatedLinks/RelatedLinks';
export {
  SectionBadge,
  type SectionBadgeProps,
  type SectionBadgeVariant,
} from './components/SectionBadge/SectionBadge';
export { StarRating, type StarRatingProps } from './components/StarRating/StarRating';
export {
  TableOfContents,
  type TableOfContentsProps,
} from './components/TableOfContents/TableOfContents';
export { Tabs } from './components/Tabs/Tabs.client';
export { Topics, type TopicsProps } from './components/Topics/Topics';
export { Share, type ShareProps } from './components/Share/Share';
export {
  type SavedArticle,
  type SavedArticleOptions,
  useSavedArticle,
} from './components/SavedArticle/useSavedArticle.client';
export type { KeptStorage } from './components/useKept.client';
export { ShareButtons } from './components/ShareButtons/ShareButtons.client';
export { TickingTime } from './components/TickingTime/TickingTime.client';
export { Table, type TableProps } from './components/Table/Table';
export { rememberedVersion, VersionLink } from './components/VersionLink/VersionLink.client';
export { ArticleHead, type ArticleHeadProps } from './head/ArticleHead';
export { articleJsonLd } from './head/articleJsonLd';
export { articleMeta, type ArticleMeta, type MetaTag } from './head/articleMeta';
export { breadcrumbJsonLd } from './head/breadcrumbJsonLd';
export { jsonForScript } from './head/jsonForScript';
export type { JsonLd } from './head/jsonLd';
export type { Alternate, Page } from './head/page';
export type { Site } from './head/site';
export { ap, guardian, iso } from './i18n/houseStyles';
export type { HouseStyle } from './i18n/HouseStyle';
export type { DateNames } from './i18n/DateNames';
export type { HourCycle } from './i18n/dates';
export type { ZoneNames } from './i18n/zones';
export type { Locale } from './i18n/Locale';
export type {
  AgeNoticeMessages,
  BodyMessages,
  BylineMessages,
  DateMessages,
  EmbedMessages,
  HeaderMessages,
  LiveMessages,
  MediaMessages,
  MessageKey,
  Messages,
  MostReadMessages,
  PageMessages,
  Plural,
  PreferenceMessages,
  ShareMessages,
  SubscriptionMessages,
  VersionMessages,
  Words,
} from './i18n/messages';
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
export type { Rating, ReviewedItem, ReviewedType } from './model/review';
export type {
  Block,
  BlockOf,
  BlockTypes,
  FlowContent,
  Footnote,
  Recording,
  TableCell,
  TableRow,
  TextTrack,
} from './model/blocks';
export type { ImageRole } from './model/picture';
export type { Inline, RichText, TextElement } from './model/text';
export { embedSource, type EmbedSource } from './model/embeds';
export { isFlagLive } from './model/flags';
export type { MostReadList } from './model/mostRead';
export type { Issue, OnIssue } from './model/issue';
export { directionOf } from './lib/directionOf';
export { blockText } from './model/blockText';
export { readingMinutes } from './model/readingTime';
export type { ShareNetwork, ShareNetworkName } from './model/share';
export { splitBody, type PreviewLength, type SplitBody } from './model/splitBody';
export { withHeadingIds } from './model/tableOfContents';
export { plainText } from './model/plainText';
export { themeCss, themeNames, type ThemeName } from './theme/themes';
export { tokens } from './theme/tokens';
