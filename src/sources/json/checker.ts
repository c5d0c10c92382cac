import { languageTag } from '../../lib/languageTag';
import { parseMoment } from '../../lib/moment';
import { safePictureUrl, safeSrcSet, safeUrl } from '../../lib/safeUrl';
import type { IssueList } from '../result';
import { describe } from './readInput';

const defaultNodes = 100_000;

/** How deep blocks and texts may stand in one another; whoever renders them recurses. */
export const deepest = 64;

/** What is checked against, and what was found. */
export class Checker {
  private nodesLeft: number;

  constructor(
    readonly issues: IssueList,
    nodes = defaultNodes,
  ) {
    this.nodesLeft = nodes;
  }

  /** Whether one more object or item may be read; the first that may not is reported. */
  take(path: string): boolean {
    this.nodesLeft -= 1;
    if (this.nodesLeft === -1) {
      this.issues.report(
        'warning',
        'input-cut',
        path,
        'The article has more parts than are read: what comes after was left out. Raise limits.nodes to read it.',
      );
    }
    return this.nodesLeft >= 0;
  }

  /** Reports that a value is not what it must be. */
  expected(what: string, value: unknown, path: string): undefined {
    this.issues.report(
      'warning',
      'field-invalid',
      path,
      `Expected ${what}, not ${quote(value)}; it was left out.`,
    );
    return undefined;
  }
}

/** A value as a message can hold it. */
export function quote(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, 60)}"`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : describe(value);
}

type CheckScalar = (value: unknown, checker: Checker, path: string) => unknown;

/** How each kind of string and number is checked; what fails is reported and `undefined`. */
export const scalars = {
  text: (value, checker, path) =>
    typeof value === 'string' ? value : checker.expected('a string', value, path),
  url: (value, checker, path) => address(safeUrl, value, checker, path),
  fileUrl: (value, checker, path) => address(safePictureUrl, value, checker, path),
  srcSet: (value, checker, path) => address(safeSrcSet, value, checker, path),
  date: (value, checker, path) =>
    typeof value === 'string' && parseMoment(value)
      ? value
      : checker.expected('a date as in ISO 8601', value, path),
  language: (value, checker, path) =>
    (typeof value === 'string' && languageTag(value)) ||
    checker.expected('a BCP 47 language tag', value, path),
  size: (value, checker, path) =>
    isNumber(value) && value > 0 ? value : checker.expected('a number above zero', value, path),
  amount: (value, checker, path) =>
    isNumber(value) && value >= 0 ? value : checker.expected('a number, zero or more', value, path),
  count: (value, checker, path) =>
    isWhole(value) && value >= 0
      ? value
      : checker.expected('a whole number, zero or more', value, path),
  span: (value, checker, path) =>
    isWhole(value) && value >= 1 && value <= 1000
      ? value
      : checker.expected('a whole number from 1 to 1000', value, path),
  integer: (value, checker, path) =>
    isWhole(value) ? value : checker.expected('a whole number', value, path),
  flag: (value, checker, path) =>
    typeof value === 'boolean' ? value : checker.expected('true or false', value, path),
} as const satisfies Record<string, CheckScalar>;

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function address(
  allow: (url: string) => string | undefined,
  value: unknown,
  checker: Checker,
  path: string,
): string | undefined {
  if (typeof value !== 'string') return checker.expected('an address', value, path);
  const url = allow(value);
  if (url === undefined) {
    const message = `${quote(value)} is no address that may stand here; it was left out.`;
    checker.issues.report('warning', 'url-unsafe', path, message);
  }
  return url;
}
