/**
 * Forms of one message by number, under the plural categories of CLDR that the language has. `other` is always there
 * and stands in for a category that is not.
 */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** A message, or its forms by number. */
export type Words = string | Plural;

/** Credits. `{names}` is the joined list of names; a role may be worded by how many share it. */
export interface BylineMessages {
  bylineAuthor: Words;
  bylineReporter: Words;
  bylineContributor: Words;
  bylineTranslator: Words;
  bylineEditor: Words;
  bylinePhotographer: Words;
  bylineIllustrator: Words;
  /** A role that has no words of its own: `{role}` and `{names}`. */
  bylineOther: string;
  /** The agency or paper a text comes from: `{source}`. */
  bylineSource: string;
  /** One of several authors, `{name}`, and what is known of that one alone: `{detail}`. */
  bylineAside: string;
  /** Where an author reports from: `{place}`. */
  bylineLocation: string;
  /** Control that shows the rest of a long list of authors: `{count}` of them. */
  bylineMore: Plural;
  /** Between two facts about one person: job title and place. */
  listSeparator: string;
}

/** Dates. Patterns with `{date}` hold a day or a day and a time, those with `{age}` an age such as "3 hours ago". */
export interface DateMessages {
  published: string;
  publishedAgo: string;
  updated: string;
  updatedAgo: string;
  /** `{time}` of an update on the day of publication. */
  updatedAt: string;
  /** Control that shows when an updated article first appeared: `{date}`. */
  firstPublished: string;
  /** `{date}` and `{time}` of one moment. */
  dateAndTime: string;
  /** One day in two calendars: `{date}` and `{otherDate}`. */
  twoCalendars: string;
}

/** Warnings above an old article: it is more than `{count}` months or years old. */
export interface AgeNoticeMessages {
  oldArticleMonths: Plural;
  oldArticleYears: Plural;
}

/** Labels above the headline. */
export interface HeaderMessages {
  flagLive: string;
  flagBreaking: string;
  flagExclusive: string;
  genreOpinion: string;
  genreAnalysis: string;
  genreInterview: string;
  genreReview: string;
  genreSponsored: string;
  /** `{rating}` of `{best}` stars. */
  starRating: string;
}

/** Ranked lists and how they are brought up to date. */
export interface MostReadMessages {
  mostRead: string;
  refresh: string;
  loading: string;
  loadFailed: string;
}

/** The switch between two versions of a page. */
export interface VersionMessages {
  /** Name of the region that holds the switch. */
  versionLabel: string;
  viewDesktop: string;
  viewMobile: string;
  /** The same two for AMP pages. */
  exitMobile: string;
  goToMobile: string;
  /** Spoken once the version has changed without a new page. */
  desktopShown: string;
  mobileShown: string;
}

/** Words in and around a text. */
export interface BodyMessages {
  /** Label above an advertisement. */
  advertisement: string;
  correction: string;
  clarification: string;
  /** `{label}` is one of the two above, `{date}` its day. */
  correctionDated: string;
  /** Heading of the corrections of an article. */
  corrections: string;
  related: string;
  keyPoints: string;
  keyEvents: string;
  /** Heading of the table of contents. */
  contents: string;
  /** Heading of the notes at the foot. */
  footnotes: string;
  /** Name of the link from a note back to its mark. */
  backToText: string;
  /** Name of a table that has no caption. */
  table: string;
}

/** Recordings and galleries. */
export interface MediaMessages {
  transcript: string;
  /** Names of recordings that have no title. */
  video: string;
  audio: string;
  /** Heading of the recording of an article that is read aloud. */
  listen: string;
  /** The gallery and the dialog that shows one picture. */
  gallery: string;
  galleryNext: string;
  galleryPrevious: string;
  galleryClose: string;
  /** `{number}` of `{total}` */
  galleryPosition: string;
  /** Control in place of a picture, for readers who save data. */
  showPicture: string;
}

/** Content of another site: `{provider}` is its name. */
export interface EmbedMessages {
  embedSkip: string;
  embedEnd: string;
  embedConsent: string;
  embedLoad: string;
  embedOpen: string;
}

/** The page around an article. */
export interface PageMessages {
  /** Name of the breadcrumb's region. */
  breadcrumb: string;
  /** Heading of the list of topics. */
  topics: string;
  previousArticle: string;
  nextArticle: string;
  /** Heading of what is said of the authors, by their number. */
  aboutAuthor: Plural;
  /** Link to an author's other articles: `{name}`. */
  moreByAuthor: string;
  /** `{count}` minutes. */
  readingTime: Plural;
  /** `{count}` comments. */
  comments: Plural;
  /** The same link where there are none yet. */
  firstComment: string;
  /** Who pays for the article: `{sponsor}`. */
  paidForBy: string;
  affiliateLinks: string;
}

/** Sharing and keeping. */
export interface ShareMessages {
  share: string;
  /** `{site}` is the name of a network. */
  shareOn: string;
  shareByEmail: string;
  copyLink: string;
  linkCopied: string;
  copyFailed: string;
  saveArticle: string;
  articleSaved: string;
}

/** Subscriptions and newsletters. */
export interface SubscriptionMessages {
  emailAddress: string;
  signUp: string;
  paywall: string;
  subscribe: string;
  signIn: string;
  continueReading: string;
}

/** How a reader wants to read. */
export interface PreferenceMessages {
  preferences: string;
  textSize: string;
  textSmaller: string;
  textLarger: string;
  appearance: string;
  appearanceAuto: string;
  appearanceLight: string;
  appearanceDark: string;
  reduceMotion: string;
}

/** Live blogs. */
export interface LiveMessages {
  liveUpdates: string;
  pinned: string;
  /** Control that shows `{count}` updates that have come in. */
  newUpdates: Plural;
}

/** Every word. `{slots}` are filled in; their order is the language's own. */
export interface Messages
  extends
    BylineMessages,
    DateMessages,
    AgeNoticeMessages,
    HeaderMessages,
    MostReadMessages,
    VersionMessages,
    BodyMessages,
    MediaMessages,
    EmbedMessages,
    PageMessages,
    ShareMessages,
    SubscriptionMessages,
    PreferenceMessages,
    LiveMessages {}

/** The name of a message. */
export type MessageKey = keyof Messages;
