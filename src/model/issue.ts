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

/** Hands an issue to whoever asked for them; otherwise warns on the console, in development only. */
export function reportIssue(onIssue: OnIssue | undefined, issue: Issue): void {
  if (onIssue) onIssue(issue);
  else if (isDevelopment)
    console.warn(`newsprint: ${issue.path}: ${issue.message} (${issue.code})`);
}

const isDevelopment = typeof process !== 'undefined' && process.env.NODE_ENV !== 'production';
