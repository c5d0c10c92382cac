import type { IssueList, SourceLimits } from '../result';

const defaultBytes = 2_097_152;

/** What JSON text stands for, or anything else as it is; text that is no JSON, or too long, is an `error` issue. */
export function readInput(
  input: unknown,
  limits: SourceLimits | undefined,
  issues: IssueList,
): { value: unknown } | undefined {
  if (typeof input !== 'string') return { value: input };
  const bytes = limits?.bytes ?? defaultBytes;
  // A character takes one byte or more: what is too long by characters need not be counted.
  if (input.length > bytes || new TextEncoder().encode(input).length > bytes) {
    issues.report(
      'error',
      'input-too-long',
      '',
      `The JSON is longer than ${bytes} bytes, and a part of it means nothing. Raise limits.bytes to read it.`,
    );
    return undefined;
  }
  try {
    return { value: JSON.parse(input.replace(/^\uFEFF/, '')) as unknown };
  } catch (error) {
    issues.report('error', 'json-invalid', '', `The text is no JSON: ${String(error)}.`);
    return undefined;
  }
}

/** The first of a list of documents, said in an `info` issue; anything but a list as it is. */
export function firstOf(value: unknown, what: string, issues: IssueList): unknown {
  if (!Array.isArray(value)) return value;
  if (value.length > 1) {
    issues.report(
      'info',
      'list-read',
      '[0]',
      `Of a list of ${value.length} ${what} the first was read.`,
    );
  }
  return value[0] as unknown;
}

/** What a value is, for a message that expected something else. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'another object' : `a ${typeof value}`;
}
