export { blocksFromHtml } from './sources/html/blocksFromHtml';
export { fromHtml } from './sources/html';
export { fromJsonLd } from './sources/jsonld';
export { fromText } from './sources/text';
export { fromWordPress } from './sources/wordpress';
export type { SourceLimits, SourceOptions, SourceResult } from './sources/result';
export type { Issue, OnIssue } from './model/issue';
