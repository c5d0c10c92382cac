/** A language as plain data: which way it runs, its digits, and every word that a component prints or speaks. */
export interface Locale {
  /** BCP 47 tag, for `lang` and for Intl: `en`, `pt-BR`, `sr-Latn`. */
  tag: string;
  direction: 'ltr' | 'rtl';
  /** Unicode numbering system of dates, counts and ranks: `latn`, `arab`, `deva`. Left out, CLDR's default. */
  numberingSystem?: string | undefined;
  messages: Messages;
}

/** Words and patterns. `{slots}` are filled in; their order is the language's own. */
export interface Messages {
  /** Credit lines, one for each role. `{names}` is the joined list of names. */
  bylineAuthor: string;
  bylineReporter: string;
  bylineContributor: string;
  bylineTranslator: string;
  bylineEditor: string;
  bylinePhotographer: string;
  bylineIllustrator: string;
  /** A role that has no words of its own: `{role}` and `{names}`. */
  bylineOther: string;
  /** The agency or paper a text comes from: `{source}`. */
  bylineSource: string;
  /** Where an author reports from: `{place}`. */
  bylineLocation: string;
  /** Between two facts about one person: job title and place. */
  listSeparator: string;
  /** `{date}` */
  published: string;
  /** `{date}`, or only a time where the update came on the day of publication. */
  updated: string;
  /** `{date}` and `{time}` of one moment. */
  dateAndTime: string;
  mostRead: string;
  flagLive: string;
  flagBreaking: string;
  flagExclusive: string;
  /** Labels of the genres that name themselves above the headline. */
  genreOpinion: string;
  genreAnalysis: string;
  genreInterview: string;
  genreReview: string;
  genreSponsored: string;
  /** Name of the region that holds the version switch. */
  versionLabel: string;
  viewDesktop: string;
  viewMobile: string;
  /** The same two for AMP pages. */
  exitMobile: string;
  goToMobile: string;
  /** Spoken once the version has changed without a new page. */
  desktopShown: string;
  mobileShown: string;
  /** Label above an advertisement. */
  advertisement: string;
  correction: string;
  clarification: string;
  /** `{label}` is one of the two above, `{date}` its day. */
  correctionDated: string;
  related: string;
  keyPoints: string;
  keyEvents: string;
  /** Heading of the notes at the foot. */
  footnotes: string;
  /** Name of the link from a note back to its mark. */
  backToText: string;
  /** Name of a table that has no caption. */
  table: string;
  transcript: string;
  /** Names of recordings that have no title. */
  video: string;
  audio: string;
  /** Content of another site: `{provider}` is its name. */
  embedSkip: string;
  embedEnd: string;
  embedConsent: string;
  embedLoad: string;
  embedOpen: string;
  /** The gallery and the dialog that shows one picture. */
  gallery: string;
  galleryNext: string;
  galleryPrevious: string;
  galleryClose: string;
  /** `{number}` of `{total}` */
  galleryPosition: string;
}
