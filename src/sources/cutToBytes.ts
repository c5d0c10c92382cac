import type { IssueList } from './result';

const defaultBytes = 2_097_152;

/** The beginning of a text that fits in so many UTF-8 bytes, never half a character; a cut is reported. */
export function cutToBytes(text: string, bytes: number | undefined, issues: IssueList): string {
  const most = bytes ?? defaultBytes;
  if (text.length * 3 <= most) return text;

  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(most));
  if (read === text.length) return text;
  issues.report(
    'warning',
    'input-cut',
    '',
    `The text is longer than ${most} bytes: ${text.length - read} characters at its end were left out. Raise limits.bytes to read them.`,
  );
  return text.slice(0, read);
}
