/** Something that was not as expected, said so that whoever reads it can mend it. */
export interface Issue {
  /** Stable name of the kind of issue, in kebab case: `date-invalid`. */
  code: string;
  /** Where in the input or the article: `datePublished`, `body[3].url`. */
  path: string;
  /** `error`: no result; `warning`: something was left out or guessed; `info`: worth knowing. */
  severity: 'error' | 'warning' | 'info';
  /** What happened, why it matters, and what cures it. */
  message: string;
}

/** Receives each issue as it is found. */
export type OnIssue = (issue: Issue) => void;
