import type {
  Author,
  Flag,
  FlagType,
  Genre,
  MostReadItem,
  NewsArticle,
  Organization,
  Publisher,
  Section,
  Topic,
} from '../../model/article';
import type { FlowContent, Footnote, TableCell, TextTrack } from '../../model/blocks';
import type { Rating, ReviewedItem, ReviewedType } from '../../model/review';
import type { Inline } from '../../model/text';
import { blockFields, pictureFields } from './blockSchema';
import {
  amount,
  block,
  choice,
  count,
  date,
  fileUrl,
  flag,
  language,
  list,
  object,
  required,
  richText,
  span,
  text,
  url,
  type Fields,
  type FieldsOf,
} from './shapes';

const genres = {
  ...{ news: true, opinion: true, analysis: true, feature: true },
  ...{ interview: true, review: true, live: true, sponsored: true },
} as const satisfies Record<Genre, true>;

const flagTypes = {
  ...{ live: true, breaking: true, exclusive: true },
} as const satisfies Record<FlagType, true>;

const reviewedTypes = {
  ...{ Book: true, CreativeWork: true, Event: true, Game: true, Movie: true },
  ...{ MusicAlbum: true, Play: true, Product: true, Restaurant: true, TVSeries: true },
} as const satisfies Record<ReviewedType, true>;

const trackKinds = {
  ...{ captions: true, subtitles: true, descriptions: true, chapters: true },
} as const satisfies Record<TextTrack['kind'], true>;

const organization = { name: required(text), url };

const article = {
  headline: required(text),
  url,
  alternativeHeadline: text,
  kicker: text,
  standfirst: richText,
  section: object('Section'),
  author: required(list(object('Author'))),
  source: object('Organization'),
  datePublished: date,
  dateModified: date,
  image: object('Picture'),
  body: required(list(block)),
  keywords: list(object('Topic')),
  genre: choice(genres),
  flags: list(object('Flag')),
  inLanguage: language,
  publisher: object('Publisher'),
  sponsor: object('Publisher'),
  itemReviewed: object('ReviewedItem'),
  reviewRating: object('Rating'),
  coverageStartTime: date,
  coverageEndTime: date,
  isAccessibleForFree: flag,
  wordCount: count,
} satisfies FieldsOf<NewsArticle>;

/** The objects of the model, by name. */
export const objects: Readonly<Record<string, Fields>> = {
  NewsArticle: article,
  Picture: pictureFields,
  Section: { ...organization, accent: text } satisfies FieldsOf<Section>,
  Organization: organization satisfies FieldsOf<Organization>,
  Publisher: { ...organization, logo: object('Picture') } satisfies FieldsOf<Publisher>,
  Topic: organization satisfies FieldsOf<Topic>,
  Author: {
    ...organization,
    role: text,
    jobTitle: text,
    location: text,
    image: object('Picture'),
    type: choice({ Person: true, Organization: true }),
  } satisfies FieldsOf<Author>,
  ReviewedItem: {
    ...organization,
    type: choice(reviewedTypes),
  } satisfies FieldsOf<ReviewedItem>,
  Rating: { ratingValue: required(amount), bestRating: count } satisfies FieldsOf<Rating>,
  Flag: { type: required(choice(flagTypes)), expires: date } satisfies FieldsOf<Flag>,
  MostReadItem: {
    headline: required(text),
    url: required(url),
    section: object('Section'),
    image: object('Picture'),
    datePublished: date,
  } satisfies FieldsOf<MostReadItem>,
  FlowContent: { text: richText, blocks: list(block) } satisfies FieldsOf<FlowContent>,
  TableCell: {
    text: required(richText),
    header: flag,
    scope: choice({ col: true, row: true, colgroup: true, rowgroup: true }),
    columnSpan: span,
    rowSpan: span,
  } satisfies FieldsOf<TableCell>,
  TextTrack: {
    url: required(fileUrl),
    kind: required(choice(trackKinds)),
    language: required(language),
    label: text,
  } satisfies FieldsOf<TextTrack>,
  Footnote: { id: required(text), text: required(richText) } satisfies FieldsOf<Footnote>,
};

/** The types of block, by name. */
export const blocks: Readonly<Record<string, Fields>> = blockFields;

type InlineElement = Exclude<Inline, string>;

/** The element of a type; several types may share one. */
type InlineOf<Type, Element = InlineElement> = Element extends { type: infer Types }
  ? Type extends Types
    ? Omit<Element, 'type'>
    : never
  : never;

const aroundText = { text: required(richText) };

/** The elements within a text, by name. */
export const inlines: Readonly<Record<string, Fields>> = {
  link: { url: required(url), text: required(richText) },
  strong: aroundText,
  emphasis: aroundText,
  code: aroundText,
  mark: aroundText,
  sub: aroundText,
  sup: aroundText,
  small: aroundText,
  deleted: aroundText,
  inserted: aroundText,
  quote: aroundText,
  cite: aroundText,
  keyboard: aroundText,
  abbr: { text: required(richText), title: text },
  span: { text: required(richText), language: required(language) },
  footnote: { id: required(text), text: required(richText) },
  lineBreak: {},
} satisfies { [Type in InlineElement['type']]: FieldsOf<InlineOf<Type>> };
