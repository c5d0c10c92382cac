export { fromAns } from './sources/ans';
export { fromFeed, type FeedResult } from './sources/feed';
export type { FeedInfo } from './sources/feed/feedInfo';
export { fromHtml } from './sources/html';
export { blocksFromHtml, type HtmlOptions } from './sources/html/blocksFromHtml';
export { fromJson } from './sources/json';
export { newsArticleJsonSchema, type JsonSchema } from './sources/json/jsonSchema';
export {
  newsArticleSchema,
  type StandardIssue,
  type StandardResult,
  type StandardSchema,
} from './sources/json/standardSchema';
export { fromJsonLd } from './sources/jsonld';
export { fromPortableText } from './sources/portableText';
export type { PortableTextOptions } from './sources/portableText/reading';
export { fromText } from './sources/text';
export { fromWordPress } from './sources/wordpress';
export type { SourceLimits, SourceOptions, SourceResult } from './sources/result';
export type { Issue, OnIssue } from './model/issue';
