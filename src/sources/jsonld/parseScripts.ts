import type { IssueList } from '../result';
import { repairJson } from './repairJson';

/** What wraps JSON in a script, so that old programs do not trip over it. */
const openings = ['\ufeff', '<!--', '//<![CDATA[', '// <![CDATA[', '/*<![CDATA[*/', '<![CDATA['];
const closings = [';', '//-->', '-->', '//]]>', '// ]]>', '/*]]>*/', ']]>'];

/**
 * The values that JSON text stands for: one, or several that stand one after another. Faults whose cure is certain are
 * mended and reported (`json-repaired`); any other text is reported (`json-invalid`) and stands for nothing.
 */
export function parseJsonText(text: string, path: string, issues: IssueList): unknown[] {
  const json = unwrap(text);
  try {
    const value = JSON.parse(json) as unknown;
    if (json !== text.replace(/^\ufeff/, '').trim()) reportRepair(path, issues);
    return [value];
  } catch (error) {
    const values = repairJson(json);
    if (values) reportRepair(path, issues);
    else {
      issues.report(
        'error',
        'json-invalid',
        path,
        `The text is no JSON: ${String(error).slice(0, 160)}. Nothing of it was read.`,
      );
    }
    return values ?? [];
  }
}

/** Whether a text that begins like a tag is JSON in a comment. */
export function isWrappedJson(text: string): boolean {
  return /^\s*<!(?:--|\[CDATA\[)/.test(text) && /^[[{]/.test(unwrap(text));
}

function reportRepair(path: string, issues: IssueList): void {
  issues.report(
    'warning',
    'json-repaired',
    path,
    'The JSON is malformed; what was meant is certain, so it was read. Other readers may refuse it.',
  );
}

function unwrap(text: string): string {
  let json = text.trim();
  for (let length = -1; length !== json.length;) {
    length = json.length;
    const opening = openings.find((one) => json.startsWith(one));
    const closing = closings.find((one) => json.endsWith(one));
    json = json.slice(opening?.length ?? 0, json.length - (closing?.length ?? 0)).trim();
  }
  return json;
}
